package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody offers, as it stands on the map.
 *
 * @param signUp how to begin: walk in, call, or be referred
 * @param topics keys of what it is for
 * @param audiences keys of for whom it is
 * @param eligibility for whom it is in words, where the keys do not say it
 * @param languages codes of the languages that are spoken there
 */
public record Offer(
        String name,
        String description,
        Kind kind,
        Provider provider,
        Optional<Place> place,
        List<Schedule> times,
        Cost cost,
        List<String> topics,
        List<String> audiences,
        Ages ages,
        String eligibility,
        List<String> languages,
        Contact contact,
        String signUp) {

    /** Whose it is. */
    public enum Kind {
        /** Of professionals. */
        OFFER,
        /** Of residents themselves. */
        INITIATIVE
    }

    /** The organisation or the group that offers it. */
    public record Provider(String name, String website) {}

    /**
     * Where it is.
     *
     * @param area code of the buurt
     * @param access for wheelchairs and the like, in words
     */
    public record Place(
            String name, String address, String postcode, String city, String area, String access, Optional<Spot> at) {}

    /**
     * @param amount euro each time, 0 where it is free; none where nobody said
     * @param words what an amount does not say
     */
    public record Cost(Optional<BigDecimal> amount, String words) {
        boolean isFree() {
            return amount.filter(euro -> euro.signum() == 0).isPresent();
        }
    }

    /** Both included; a border that is not there is open. */
    public record Ages(Optional<Integer> from, Optional<Integer> to) {
        static final int OLDEST = 120;

        public Ages {
            if (from.orElse(0) < 0 || to.orElse(OLDEST) > OLDEST || from.orElse(0) > to.orElse(OLDEST)) {
                throw new IllegalArgumentException("ages go from 0 to " + OLDEST + ": " + from + " to " + to);
            }
        }
    }

    /** By which anybody may reach it: all of this is public. */
    public record Contact(String phone, String email, String website) {}

    public Offer {
        times = List.copyOf(times);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        languages = List.copyOf(languages);
        if (name.isBlank() || provider.name().isBlank()) {
            throw new IllegalArgumentException("an entry has a name and somebody who offers it: '" + name + "'");
        }
    }
}
