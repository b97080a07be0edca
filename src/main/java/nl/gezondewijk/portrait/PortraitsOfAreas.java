package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.ToldElsewhere;
import org.springframework.stereotype.Component;

/** Leads who reads the profile of an area to the portraits of it that everyone may read. */
@Component
class PortraitsOfAreas {
    private final Versions versions;
    private final Approaches approaches;

    PortraitsOfAreas(Versions versions, Approaches approaches, ToldElsewhere elsewhere) {
        this.versions = versions;
        this.approaches = approaches;
        elsewhere.ask(this::list);
    }

    private List<ToldElsewhere.Page> list(Area area, Language here) {
        return versions.listForEveryone().stream()
                .flatMap(one -> approaches.find(one.approach()).stream())
                .filter(approach -> approach.area().equals(area.code()))
                .map(approach -> new ToldElsewhere.Page(
                        here.say("portrait.title.of", approach.name()), EveryoneController.url(approach.id())))
                .toList();
    }
}
