package nl.gezondewijk.profile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** What everyone may read of an area beside its profile; the modules that tell it answer. */
@Component
public class ToldElsewhere {
    private final List<BiFunction<Area, Language, List<Page>>> tellers = new CopyOnWriteArrayList<>();

    /** A page that tells of the area. */
    public record Page(String name, String url) {}

    public void ask(BiFunction<Area, Language, List<Page>> teller) {
        tellers.add(teller);
    }

    List<Page> of(Area area, Language here) {
        return tellers.stream()
                .flatMap(teller -> teller.apply(area, here).stream())
                .toList();
    }
}
