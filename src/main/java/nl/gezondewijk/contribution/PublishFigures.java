package nl.gezondewijk.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a sheet a release that its owner reads; small counts are withheld on the way, and the sheet is gone. */
@Component
class PublishFigures {
    private final Contributions contributions;
    private final OwnIndicators own;
    private final Releases releases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishFigures(
            Contributions contributions,
            OwnIndicators own,
            Releases releases,
            TransactionTemplate transaction,
            Clock clock) {
        this.contributions = contributions;
        this.own = own;
        this.releases = releases;
        this.transaction = transaction;
        this.clock = clock;
    }

    void publish(Contribution contribution, Assembly figures, String askedBy) {
        var description = contribution.description().orElseThrow();
        var by = new Actor(askedBy, askedBy);
        own.define(
                description.labels().stream()
                        .flatMap(label -> label.indicators(description.terms()).stream())
                        .toList(),
                by);
        var draft = releases.draft(title(contribution, description), List.of(figures.columns()));
        try {
            write(figures, draft);
            transaction.executeWithoutResult(status -> {
                releases.publish(draft, Described.guards(description.labels(), description.terms()));
                if (!contributions.publish(contribution.id(), draft.release(), by, Trail.MACHINE)) {
                    status.setRollbackOnly();
                }
            });
        } finally {
            releases.discard(draft.release());
        }
    }

    private Draft.Title title(Contribution contribution, Contribution.Description description) {
        return new Draft.Title(
                Described.SOURCE,
                contribution.ownDataset(),
                contribution.supplier() + ": " + contribution.title(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                description.terms().areaYear(),
                description.terms().published().orElseGet(contribution::file),
                Readership.ownedBy(contribution.owner()));
    }

    private void write(Assembly figures, Draft draft) {
        try (var writer = releases.writer(draft)) {
            figures.drafted().forEach(writer::write);
        }
    }
}
