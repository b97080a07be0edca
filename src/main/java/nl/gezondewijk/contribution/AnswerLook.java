package nl.gezondewijk.contribution;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second pair of eyes says whether more people may read figures; when it agrees, they can. */
@Component
class AnswerLook {
    private final Looks looks;
    private final Releases releases;

    AnswerLook(Looks looks, Releases releases) {
        this.looks = looks;
        this.releases = releases;
    }

    /** Gives false when nothing waits, or when who answers is who asked. */
    @Transactional
    boolean answer(Contribution contribution, boolean agreed, String why, Actor by, String origin) {
        var asked = contribution.look().filter(Contribution.Look::isOpen);
        if (asked.isEmpty() || contribution.release().isEmpty()) {
            return false;
        }
        if (agreed && !asked.get().askedBy().equals(by.reference())) {
            int release = contribution.release().get();
            var periods = releases.get(release).columns().stream()
                    .map(column -> column.period().code())
                    .distinct()
                    .sorted()
                    .toList();
            releases.widen(release, asked.get().audience(), asked.get().circle(), contribution.sharedDataset(periods));
        }
        return looks.answer(contribution.id(), agreed, why, by, origin);
    }
}
