package nl.gezondewijk.source;

import java.util.Map;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Staged;
import org.springframework.stereotype.Component;

/** Begins the drafts of tables, and goes on with those that were cut off. */
@Component
class Drafts {
    final Releases releases;
    final Staged staged;
    final Areas areas;
    final Checkpoints checkpoints;
    private final Indicators indicators;

    Drafts(Releases releases, Staged staged, Areas areas, Checkpoints checkpoints, Indicators indicators) {
        this.releases = releases;
        this.staged = staged;
        this.areas = areas;
        this.checkpoints = checkpoints;
        this.indicators = indicators;
    }

    /**
     * A draft to write to: a new one, or what an earlier run left of the same version.
     *
     * @param mapping tells what the columns mean
     * @param first where the rows begin; the draft says where to go on
     * @param names of the areas by published code, where the source lists them
     * @throws Refused when the table is not what its mapping expects; the findings tell why
     */
    Drafted open(Table table, Mapping mapping, String first, Map<String, String> names, Cells cells, Intake intake) {
        var shape = Shape.of(table, mapping, indicators, intake.findings());
        if (intake.findings().errors() > 0) {
            throw new Intake.Unfit();
        }
        var version =
                table.version() + " " + Integer.toHexString(shape.indicators().hashCode());
        var left = checkpoints.find(intake.load());
        var rows = new DraftRows(shape, table, names, cells);
        if (left.isPresent() && isWhole(left.get(), version)) {
            var draft = new Draft(left.get().release(), shape.indicators());
            return new Drafted(
                    this,
                    intake,
                    draft,
                    rows,
                    String.valueOf(left.get().next()),
                    left.get().rows());
        }
        left.ifPresent(old -> releases.discard(old.release()));
        var title = new Draft.Title(
                mapping.source(), table.dataset(), table.title(), table.version(), table.areaYear(), table.origin());
        var draft = releases.draft(title, shape.indicators());
        checkpoints.begin(intake.load(), draft.release(), version, first);
        return new Drafted(this, intake, draft, rows, first, 0);
    }

    /** A draft of a file, which is always read from its beginning. */
    Drafted anew(Table table, Mapping mapping, Map<String, String> names, Cells cells, Intake intake) {
        discard(intake.load());
        return open(table, mapping, "more", names, cells, intake);
    }

    /** After a crash of the database what was staged is gone, or there is a page more than was noted down. */
    private boolean isWhole(Checkpoints.Checkpoint left, String version) {
        long rows = staged.count(left.release()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return left.version().equals(version) && left.next() != null && rows == left.rows();
    }

    /** Throws away what a load had staged; its findings stay. */
    void discard(int load) {
        checkpoints.find(load).ifPresent(left -> releases.discard(left.release()));
        checkpoints.drop(load);
    }
}
