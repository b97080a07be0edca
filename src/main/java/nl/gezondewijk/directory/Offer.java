package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody offers, as it stands on the map.
 *
 * @param places where it is; none for what is nowhere in particular, such as a telephone line
 * @param times when it is, wherever that is; what is only at one place stands with that place
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
        List<Place> places,
        List<Schedule> times,
        Cost cost,
        List<String> topics,
        List<String> audiences,
        Ages ages,
        String eligibility,
        List<String> languages,
        Contact contact,
        String signUp) {
    /** More is another entry. */
    static final int MOST_PLACES = 10;

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
     * @param times when it is there and not at its other places
     */
    public record Place(
            String name,
            String address,
            String postcode,
            String city,
            String area,
            String access,
            Optional<Spot> at,
            List<Schedule> times) {
        public Place {
            times = List.copyOf(times);
        }
    }

    /** When it is, and where then; no place where it may be any of them. */
    record Occasion(Schedule schedule, Optional<Place> place) {}

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
        places = List.copyOf(places);
        times = List.copyOf(times);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        languages = List.copyOf(languages);
        if (name.isBlank() || provider.name().isBlank()) {
            throw new IllegalArgumentException("an entry has a name and somebody who offers it: '" + name + "'");
        }
        if (places.size() > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "an entry has at most %d places, not %d".formatted(MOST_PLACES, places.size()));
        }
    }

    /** All times, of all places. */
    List<Occasion> occasions() {
        var only = places.size() == 1 ? Optional.of(places.getFirst()) : Optional.<Place>empty();
        return Stream.concat(
                        times.stream().map(one -> new Occasion(one, only)),
                        places.stream()
                                .flatMap(place ->
                                        place.times().stream().map(one -> new Occasion(one, Optional.of(place)))))
                .toList();
    }

    List<Schedule> allTimes() {
        return occasions().stream().map(Occasion::schedule).toList();
    }

    /** Those of its places that somebody can point out on a map. */
    List<Spot> spots() {
        return places.stream().flatMap(place -> place.at().stream()).toList();
    }
}
