package nl.gezondewijk.portrait;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.WhereUsed;
import nl.gezondewijk.indicator.WhereUsed.Use;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Tells whoever owns a figure in which portraits it stands; which approach that is, only those who take part in it. */
@Component
class UsesInPortraits {
    private final Portraits portraits;
    private final Approaches approaches;

    UsesInPortraits(Portraits portraits, Approaches approaches, WhereUsed uses) {
        this.portraits = portraits;
        this.approaches = approaches;
        uses.ask(this::list);
    }

    private List<Use> list(Collection<String> indicators, Actor asking, Language here) {
        var telling = portraits.listApproachesThatUse(indicators);
        return approaches.list().stream()
                .filter(approach -> telling.contains(approach.id()))
                .map(approach -> use(approach, asking, here))
                .toList();
    }

    private static Use use(Approach approach, Actor asking, Language here) {
        return approach.partOf(asking).isPresent()
                ? new Use(here.say("portrait.title.of", approach.name()), Optional.of(PortraitViews.url(approach.id())))
                : new Use(here.say("portrait.use"), Optional.empty());
    }
}
