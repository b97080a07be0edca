package nl.gezondewijk.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.account.People;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Readership.Audience;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** With whom somebody can share figures: their colleagues, the people of the approaches that they take part in, and everyone. */
@Component
class Audiences {
    private final Approaches approaches;
    private final People people;
    private final Releases releases;

    Audiences(Approaches approaches, People people, Releases releases) {
        this.approaches = approaches;
        this.people = people;
        this.releases = releases;
    }

    /**
     * People to share with.
     *
     * @param whose the name of their organisation or approach; empty where they are of none
     */
    record With(Audience audience, Optional<String> circle, String whose) {

        static With colleagues(String organisation) {
            return new With(Audience.ORGANISATION, Optional.of(Circles.colleagues(organisation)), organisation);
        }

        static With group(Approach of) {
            return new With(Audience.GROUP, Optional.of(of.group()), of.name());
        }

        static With partners(Approach of) {
            return new With(Audience.PARTNERS, Optional.of(of.partners()), of.name());
        }

        /** As a form names it. */
        String key() {
            return circle.map(one -> audience + " " + one).orElse(audience.name());
        }

        String name(Here here) {
            return here.say("sharing.audience." + audience, whose);
        }
    }

    /** Who may come to read it, from the fewest to the most; those who do now are not among them. */
    List<With> wider(Shared shared) {
        var now = releases.get(shared.release()).readers();
        if (shared.over() || now.audience() == Audience.EVERYONE) {
            return List.of();
        }
        var all = new ArrayList<With>();
        organisation(shared.owner()).map(With::colleagues).ifPresent(all::add);
        var own = approaches.listOf(shared.asOwner());
        own.stream()
                .filter(of -> !now.circles().contains(of.partners()))
                .map(With::group)
                .forEach(all::add);
        own.stream().map(With::partners).forEach(all::add);
        all.add(new With(Audience.EVERYONE, Optional.empty(), ""));
        return all.stream()
                .filter(one -> one.circle().filter(now.circles()::contains).isEmpty())
                .toList();
    }

    /** Who reads it now, in the order in which they came. */
    List<With> of(Readership readers, String owner) {
        return readers.circles().isEmpty()
                ? List.of(of(readers.audience(), Optional.empty(), owner))
                : readers.circles().stream()
                        .map(circle -> of(audience(circle), Optional.of(circle), owner))
                        .toList();
    }

    private Audience audience(String circle) {
        if (Circles.isOfColleagues(circle)) {
            return Audience.ORGANISATION;
        }
        boolean group = approaches.list().stream().anyMatch(one -> circle.equals(one.group()));
        return group ? Audience.GROUP : Audience.PARTNERS;
    }

    /** The people of an audience and circle, by the name that their approach or the owner's organisation has now. */
    With of(Audience audience, Optional<String> circle, String owner) {
        var whose = circle.map(asked -> audience == Audience.ORGANISATION
                        ? organisation(owner)
                                .filter(one -> Circles.colleagues(one).equals(asked))
                                .orElseGet(() -> asked.substring(asked.indexOf(':') + 1))
                        : approach(asked))
                .orElse("");
        return new With(audience, circle, whose);
    }

    private Optional<String> organisation(String owner) {
        return people.list(List.of(owner)).values().stream()
                .map(People.Person::organisation)
                .filter(organisation -> !organisation.isEmpty())
                .findFirst();
    }

    private String approach(String circle) {
        return approaches.list().stream()
                .filter(one -> circle.equals(one.group()) || circle.equals(one.partners()))
                .map(Approach::name)
                .findFirst()
                .orElse("");
    }
}
