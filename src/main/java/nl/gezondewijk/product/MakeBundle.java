package nl.gezondewijk.product;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a bundle: a few products at a time, each kept as soon as it is there, and at last packed together. */
@Component
class MakeBundle {
    private static final Logger LOG = LoggerFactory.getLogger(MakeBundle.class);
    /** As many areas at once as there are cores, and no more than leave memory flat. */
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final Bundles bundles;
    private final BundleFiles files;
    private final Areas areas;
    private final Figures figures;
    private final Stories stories;
    private final Factsheet factsheet;
    private final ResidentEdition residents;
    private final Slides slides;
    private final Workbooks workbooks;
    private final MessageSource messages;

    MakeBundle(
            Bundles bundles,
            BundleFiles files,
            Areas areas,
            Figures figures,
            Stories stories,
            Factsheet factsheet,
            ResidentEdition residents,
            Slides slides,
            Workbooks workbooks,
            MessageSource messages) {
        this.bundles = bundles;
        this.files = files;
        this.areas = areas;
        this.figures = figures;
        this.stories = stories;
        this.factsheet = factsheet;
        this.residents = residents;
        this.slides = slides;
        this.workbooks = workbooks;
        this.messages = messages;
    }

    /** Runs a bundle to its end, from where it was cut off; when its figures have changed since, from the start. */
    void run(int id) throws InterruptedException {
        var order = bundles.get(id).order();
        var parts = parts(order);
        if (!bundles.begin(id, parts.size())) {
            return;
        }
        if (!bundles.isOf(id, figures.edition().number())) {
            files.clear(id);
        }
        try {
            if (all(id, order, parts)) {
                bundles.end(id, Bundle.State.READY, files.pack(id, readme(order, parts), names(order, parts)), "");
            } else {
                files.remove(id);
                bundles.end(id, Bundle.State.CANCELLED, 0, "");
            }
        } catch (ExecutionException broken) {
            LOG.error("bundle {} broke off", id, broken.getCause());
            bundles.end(id, Bundle.State.FAILED, 0, "");
        }
    }

    List<Area> parts(Bundle.Order order) {
        return areas.find(order.around())
                .map(around -> around.kind() == Area.Kind.COUNTRY
                        ? areas.listOfKind(order.level(), around.year())
                        : areas.listInGemeente(around.code(), order.level(), around.year()))
                .orElse(List.of());
    }

    /** False when it was stopped on the way. */
    private boolean all(int id, Bundle.Order order, List<Area> parts) throws InterruptedException, ExecutionException {
        var language = new Language(messages, order.language());
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < parts.size(); i += AT_ONCE) {
                var some = parts.subList(i, Math.min(parts.size(), i + AT_ONCE)).stream()
                        .map(part -> making(id, order, language, part))
                        .toList();
                for (var made : workers.invokeAll(some)) {
                    made.get();
                }
                if (bundles.progress(id, i + some.size())) {
                    return false;
                }
            }
            return true;
        }
    }

    private Callable<Boolean> making(int id, Bundle.Order order, Language language, Area part) {
        return () -> {
            var missing = order.kinds().stream()
                    .filter(kind -> !files.has(id, name(part, kind)))
                    .toList();
            if (!missing.isEmpty()) {
                var story = stories.find(Question.about(part.code()), language, order.site())
                        .orElseThrow(() -> new IllegalStateException("there is no area " + part.code()));
                missing.forEach(kind -> files.keep(id, name(part, kind), product(kind, story)));
            }
            return true;
        };
    }

    private byte[] product(Bundle.Kind kind, Story story) {
        return switch (kind) {
            case FACTSHEET -> factsheet.print(story).bytes();
            case RESIDENTS -> residents.print(story).bytes();
            case SLIDES -> slides.of(story, Set.of());
            case WORKBOOK -> workbooks.of(story);
        };
    }

    private static List<String> names(Bundle.Order order, List<Area> parts) {
        return parts.stream()
                .flatMap(part -> order.kinds().stream().sorted().map(kind -> name(part, kind)))
                .toList();
    }

    /** "WK999901 Wagelaar.pdf": found by code and by name, on any system. */
    private static String name(Area part, Bundle.Kind kind) {
        var plain = part.name()
                .replaceAll("[^\\p{L}\\p{N} ()'.,-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return part.code() + " "
                + plain.substring(0, Math.min(60, plain.length())).strip() + kind.ending;
    }

    private String readme(Bundle.Order order, List<Area> parts) {
        var language = new Language(messages, order.language());
        var around = areas.find(order.around()).map(Area::name).orElse(order.around());
        return language.say(
                        "product.bundle.readme",
                        around,
                        parts.size(),
                        order.site().toString()) + "\n";
    }
}
