package nl.gezondewijk.estimate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.WhereUsed;
import nl.gezondewijk.indicator.WhereUsed.Use;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Tells whoever owns a figure with which studies it helps to estimate; which study that is, only its own owner. */
@Component
class UsesInStudies {
    private final Studies studies;

    UsesInStudies(Studies studies, WhereUsed uses) {
        this.studies = studies;
        uses.ask(this::list);
    }

    private List<Use> list(Collection<String> indicators, Actor asking, Language here) {
        var own = studies.listOf(asking);
        return studies.listThatUse(indicators).stream()
                .map(study -> own.contains(study)
                        ? new Use(
                                here.say("estimate.use.own", study.title()), Optional.of("/schattingen/" + study.id()))
                        : new Use(here.say("estimate.use"), Optional.empty()))
                .toList();
    }
}
