package nl.gezondewijk.source;

import java.util.List;
import java.util.function.Function;
import nl.gezondewijk.audit.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a load from its request to its publication, or to the findings that stand in the way. */
@Component
public class RunLoad {
    private static final Logger LOG = LoggerFactory.getLogger(RunLoad.class);

    private final Loads loads;
    private final LoadFindings findings;
    private final Drafts drafts;
    private final CbsV3 v3;
    private final CbsV4 v4;
    private final PdokBorders pdok;
    private final List<Format> formats;
    private final Ownership ownership;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final Reach reach;
    private final Pace pace;

    RunLoad(
            Loads loads,
            LoadFindings findings,
            Drafts drafts,
            CbsV3 v3,
            CbsV4 v4,
            PdokBorders pdok,
            List<Format> formats,
            Ownership ownership,
            Uploads uploads,
            Reach reach,
            TransactionTemplate transaction,
            @Value("${gezondewijk.source.first-wait:500ms}") java.time.Duration firstWait) {
        this.loads = loads;
        this.findings = findings;
        this.drafts = drafts;
        this.v3 = v3;
        this.v4 = v4;
        this.pdok = pdok;
        this.formats = List.copyOf(formats);
        this.ownership = ownership;
        this.uploads = uploads;
        this.reach = reach;
        this.transaction = transaction;
        this.pace = Pace.POLITE.from(firstWait);
    }

    /** Keys of the kinds of file that can be loaded. */
    public List<String> formats() {
        return formats.stream().map(Format::key).sorted().toList();
    }

    /**
     * Runs a load to its end, unless it is over already or another program is at it.
     *
     * @return how it stands then
     */
    public Load run(int id, Progress listener) {
        try (var own = ownership.of(id)) {
            if (own.isOurs() && loads.begin(id)) {
                attempt(loads.get(id), new Intake(id, loads, listener));
                uploads.clean(loads.get(id));
            }
        }
        return loads.get(id);
    }

    private void attempt(Load load, Intake intake) {
        try {
            var publication =
                    reader(load.request(), pace.anywhere(reach.isFree(load))).apply(intake);
            if (intake.findings().errors() > 0 || errorsKept(load.id())) {
                throw new Intake.Unfit();
            }
            transaction.executeWithoutResult(status -> {
                publication.run();
                findings.add(load.id(), intake.findings());
                loads.end(load.id(), Load.State.PUBLISHED, "");
                loads.record(load.id(), "source.load-published", load.by(), Trail.MACHINE);
            });
        } catch (Refused refused) {
            intake.findings().add(refused.finding());
            failed(load, intake);
        } catch (Intake.Unfit unfit) {
            failed(load, intake);
        } catch (Intake.Cancelled cancelled) {
            drafts.discard(load.id());
            findings.add(load.id(), intake.findings());
            loads.end(load.id(), Load.State.CANCELLED, "");
        } catch (Intake.Stopped stopped) {
            boolean interrupted = Thread.interrupted();
            loads.end(load.id(), Load.State.INTERRUPTED, "");
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        } catch (OutOfMemoryError full) {
            LOG.error("load {} needs more memory than there is", load.id(), full);
            drafts.discard(load.id());
            loads.end(load.id(), Load.State.FAILED, "source.said.memory");
        } catch (RuntimeException broken) {
            LOG.error("load {} broke off", load.id(), broken);
            loads.end(load.id(), Load.State.INTERRUPTED, "source.said.broken");
        }
    }

    private void failed(Load load, Intake intake) {
        drafts.discard(load.id());
        findings.add(load.id(), intake.findings());
        var worst = findings.counts(load.id()).keySet().stream()
                .filter(Rule::isError)
                .findFirst()
                .orElse(Rule.DAMAGED);
        loads.end(load.id(), Load.State.FAILED, worst.key());
    }

    private boolean errorsKept(int load) {
        return findings.counts(load).keySet().stream().anyMatch(Rule::isError);
    }

    private Function<Intake, Runnable> reader(Request request, Pace pace) {
        return switch (request) {
            case Request.Table table ->
                intake -> CbsV4.speaks(table) ? v4.read(table, intake, pace) : v3.read(table, intake, pace);
            case Request.Borders borders -> intake -> pdok.read(borders, intake, pace);
            case Request.File file -> intake -> format(file.format()).read(file.path(), file.name(), intake);
        };
    }

    private Format format(String key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(Rule.NOT_THE_TABLE, key));
    }
}
