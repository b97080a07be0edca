package nl.gezondewijk.sharing;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner asks that more people may read figures; a second pair of eyes says whether they may, and then they can. */
@Component
public class SecondLook {
    private static final int LONGEST_REASON = 500;

    private final Looks looks;
    private final Audiences audiences;
    private final Releases releases;
    private final Trail trail;

    SecondLook(Looks looks, Audiences audiences, Releases releases, Trail trail) {
        this.looks = looks;
        this.audiences = audiences;
        this.releases = releases;
        this.trail = trail;
    }

    /** How an answer fared. */
    public enum Given {
        TAKEN,
        /** Who does not agree says why. */
        WITHOUT_REASON,
        /** Nothing waits, or who answers is who asked. */
        NOT_ASKED
    }

    /**
     * Asks, unless a question waits already.
     *
     * @param with as a form named one of the owner's audiences
     * @return false when it is none of those
     */
    @Transactional
    boolean ask(Shared shared, String with, Actor by, String origin) {
        var chosen = audiences.wider(shared).stream()
                .filter(one -> one.key().equals(with))
                .findFirst();
        chosen.filter(one -> looks.ask(shared.subject(), one.audience(), one.circle(), by))
                .ifPresent(one -> record(shared, "asked", by, origin));
        return chosen.isPresent();
    }

    @Transactional
    Given answer(Shared shared, boolean agreed, String why, Actor by, String origin) {
        if (why.length() > LONGEST_REASON || !agreed && why.isBlank()) {
            return Given.WITHOUT_REASON;
        }
        var asked = looks.find(shared.subject()).filter(Look::isOpen);
        if (asked.isEmpty() || shared.over() || !looks.answer(shared.subject(), agreed, why.strip(), by)) {
            return Given.NOT_ASKED;
        }
        if (agreed) {
            releases.widen(shared.release(), asked.get().audience(), asked.get().circle(), dataset(shared));
        }
        record(shared, agreed ? "agreed" : "refused", by, origin);
        return Given.TAKEN;
    }

    /** An issue of a series takes the place of the one about the same years. */
    private String dataset(Shared shared) {
        var release = releases.get(shared.release());
        var periods = release.columns().stream()
                .map(column -> column.period().code())
                .distinct()
                .sorted()
                .toList();
        return shared.series()
                .map(series -> series + " " + String.join(" ", periods))
                .orElseGet(release::dataset);
    }

    private void record(Shared shared, String deed, Actor by, String origin) {
        trail.record(by, shared.kind() + "." + deed, shared.subject(), Outcome.DONE, origin);
    }
}
