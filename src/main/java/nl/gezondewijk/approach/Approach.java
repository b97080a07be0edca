package nl.gezondewijk.approach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * One neighbourhood's approach.
 *
 * @param area code of the place that it is for; a focus area where no wijk fits
 * @param example whether everybody who is signed in may read it, as its commissioner would
 * @param members who take part now, facilitators first
 */
public record Approach(int id, String name, String area, Instant madeAt, boolean example, List<Member> members) {
    static final String KIND = "approach";

    /** Somebody who takes part: an account by its reference, so that a name stands in one place only. */
    public record Member(int id, String who, Part part, Instant since) {}

    public Approach {
        if (!isName(name)) {
            throw new IllegalArgumentException("an approach has a name of 1 to 100 characters: '" + name + "'");
        }
        members = List.copyOf(members);
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 100 && text.chars().noneMatch(Character::isISOControl);
    }

    /** As what somebody takes part; empty for a stranger. An example is read by everybody. */
    public Optional<Part> partOf(Actor who) {
        return memberOf(who).or(() -> example ? Optional.of(Part.COMMISSIONER) : Optional.empty());
    }

    /** As what somebody takes part in earnest, and may change what is theirs to change. */
    Optional<Part> memberOf(Actor who) {
        return members.stream()
                .filter(member -> member.who().equals(who.reference()))
                .map(Member::part)
                .findFirst();
    }

    /** The circle of its working group, its facilitators included. */
    public String group() {
        return group(id);
    }

    /** The circle of all who take part. */
    public String partners() {
        return partners(id);
    }

    static String group(int id) {
        return "group:" + id;
    }

    static String partners(int id) {
        return "partners:" + id;
    }

    /** As the trail calls it. */
    public String reference() {
        return KIND + ":" + id;
    }

    public String url() {
        return "/wijkaanpakken/" + id;
    }

    /** There is none of that number. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    public static final class Unknown extends RuntimeException {
        Unknown(String which) {
            super("no approach " + which);
        }
    }
}
