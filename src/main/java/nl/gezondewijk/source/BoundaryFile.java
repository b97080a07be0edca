package nl.gezondewijk.source;

import java.nio.file.Path;
import java.util.List;
import nl.gezondewijk.area.Borders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Borders of gemeenten, wijken, buurten or postcode areas in GeoJSON or TopoJSON, in degrees or in metres of the Dutch grid. */
@Component
class BoundaryFile implements Format {
    private final Borders borders;

    BoundaryFile(Borders borders) {
        this.borders = borders;
    }

    @Override
    public String key() {
        return "boundaries";
    }

    @Override
    public Runnable read(Path file, String name, Intake intake) {
        var features = new Features(intake.findings());
        var count = new long[1];
        try (var opened = Opened.of(file)) {
            features.read(opened.content(), () -> intake.progress(++count[0], opened.share()));
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            var line = where == null ? "" : where.getLineNr() + ":" + where.getColumnNr();
            throw new Refused(new Finding(line, "", unreadable.getOriginalMessage(), Rule.DAMAGED));
        }
        return publication(features, name, intake);
    }

    /** What is to be done when the borders are all in; nothing is kept when one of them is wrong. */
    Runnable publication(Features features, String name, Intake intake) {
        var year = features.year(name);
        intake.tell(features.outlines().size(), 1);
        if (features.outlines().isEmpty()) {
            intake.findings().add(Rule.EMPTY, name);
        } else if (year.isEmpty()) {
            intake.findings().add("", "jaar", name, Rule.OTHER_YEAR);
        }
        return () -> borders.save(year.orElseThrow(), List.copyOf(features.outlines()));
    }
}
