package nl.gezondewijk.contribution;

import java.util.Optional;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.sheet.Sheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads, checks or publishes a sheet, and notes how that went. */
@Component
class DoWork {
    private static final Logger LOG = LoggerFactory.getLogger(DoWork.class);

    private final Works works;
    private final Contributions contributions;
    private final Contents contents;
    private final Locating locating;
    private final MakeFigures make;
    private final PublishFigures publish;

    DoWork(
            Works works,
            Contributions contributions,
            Contents contents,
            Locating locating,
            MakeFigures make,
            PublishFigures publish) {
        this.works = works;
        this.contributions = contributions;
        this.contents = contents;
        this.locating = locating;
        this.make = make;
        this.publish = publish;
    }

    /** Does nothing when it was done already, or when something newer was asked. */
    void run(int id) {
        works.find(id).filter(Work::isWaiting).ifPresent(this::attempt);
    }

    private void attempt(Work work) {
        try {
            var said = contributions
                    .find(work.contribution())
                    .map(contribution -> deed(work, contribution))
                    .orElse("contribution.said.gone");
            works.end(work.id(), said.isEmpty() ? Work.State.DONE : Work.State.FAILED, said);
        } catch (Sheets.Unreadable wrong) {
            works.end(work.id(), Work.State.FAILED, wrong.why().key());
        } catch (OutOfMemoryError full) {
            LOG.error("sheet {} needs more memory than there is", work.contribution(), full);
            works.end(work.id(), Work.State.FAILED, Sheets.Refusal.TOO_LARGE.key());
        } catch (RuntimeException broken) {
            LOG.error("{} of sheet {} broke off", work.deed(), work.contribution(), broken);
            works.end(work.id(), Work.State.FAILED, "contribution.said.broken");
        }
    }

    /** Gives the key of what to say when it could not be done. */
    private String deed(Work work, Contribution contribution) {
        var bytes = contents.bytes(contribution.id());
        if (bytes.isEmpty() || contribution.layout().isEmpty()) {
            return "contribution.said.gone";
        }
        var layout = contribution.layout().get();
        var sheet = sheet(bytes.get(), contribution, layout);
        return switch (work.deed()) {
            case READ -> {
                var inventory = Reading.of(sheet, layout, rows -> works.at(work.id(), rows));
                contents.keep(contribution.id(), inventory.of(locating.year(inventory)));
                yield "";
            }
            case CHECK -> made(work, contribution, sheet).isEmpty() ? "contribution.said.gone" : "";
            case PUBLISH -> published(work, contribution, sheet);
        };
    }

    private static Sheet sheet(byte[] bytes, Contribution contribution, Layout layout) {
        return switch (Sheets.open(bytes, contribution.file())) {
            case Sheets.Opened.Refused refused -> throw new IllegalStateException("was read before: " + refused);
            case Sheets.Opened.Readable readable -> layout.find(readable).orElseThrow();
        };
    }

    private Optional<MakeFigures.Made> made(Work work, Contribution contribution, Sheet sheet) {
        var description = contribution.description();
        var inventory = contents.inventory(contribution.id());
        if (description.isEmpty() || inventory.isEmpty()) {
            return Optional.empty();
        }
        var made = make.make(description.get(), sheet, inventory.get(), rows -> works.at(work.id(), rows));
        contents.keep(contribution.id(), made.checked());
        return Optional.of(made);
    }

    private String published(Work work, Contribution contribution, Sheet sheet) {
        var made = made(work, contribution, sheet);
        if (made.isEmpty()) {
            return "contribution.said.gone";
        }
        if (!made.get().checked().isFit()) {
            return "contribution.said.unfit";
        }
        try {
            publish.publish(contribution, made.get().assembly(), work.askedBy());
            return "";
        } catch (OwnIndicators.Taken taken) {
            return "contribution.said.taken";
        }
    }
}
