package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.indicator.Readership.Audience;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** With whom somebody can share figures: their colleagues, the people of the approaches that they take part in, and everyone. */
@Component
class Sharing {
    private static final String ORGANISATION = "organisation:";

    private final Approaches approaches;
    private final Circles circles;

    Sharing(Approaches approaches, Circles circles) {
        this.approaches = approaches;
        this.circles = circles;
    }

    /**
     * People to share with.
     *
     * @param approach whose people they are, where they are of one
     */
    record With(Audience audience, Optional<String> circle, Optional<Approach> approach) {

        /** As a form names it. */
        String key() {
            return circle.map(one -> audience + " " + one).orElse(audience.name());
        }

        String name(Here here) {
            return here.say(
                    "contribution.audience." + audience,
                    approach.map(Approach::name).orElse(""));
        }
    }

    /** From the fewest to the most; those who read it now are not among them. */
    List<With> list(Actor owner, Audience now) {
        var all = new ArrayList<With>();
        circles.of(owner).stream()
                .filter(circle -> circle.startsWith(ORGANISATION))
                .forEach(circle -> all.add(new With(Audience.ORGANISATION, Optional.of(circle), Optional.empty())));
        var own = approaches.listOf(owner);
        own.forEach(one -> all.add(new With(Audience.GROUP, Optional.of(one.group()), Optional.of(one))));
        own.forEach(one -> all.add(new With(Audience.PARTNERS, Optional.of(one.partners()), Optional.of(one))));
        all.add(new With(Audience.EVERYONE, Optional.empty(), Optional.empty()));
        return all.stream().filter(one -> one.audience().compareTo(now) > 0).toList();
    }

    /** The people of an audience and circle, with the name of their approach. */
    With of(Audience audience, Optional<String> circle) {
        return new With(
                audience,
                circle,
                approaches.list().stream()
                        .filter(one -> circle.filter(asked -> asked.equals(one.group()) || asked.equals(one.partners()))
                                .isPresent())
                        .findFirst());
    }
}
