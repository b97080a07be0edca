package nl.gezondewijk.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a sheet a release that its owner reads; small counts are withheld on the way, and the sheet is gone. */
@Component
class PublishFigures {
    private final Contributions contributions;
    private final OwnIndicators own;
    private final Releases releases;
    private final Workings workings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MessageSource messages;

    PublishFigures(
            Contributions contributions,
            OwnIndicators own,
            Releases releases,
            Workings workings,
            TransactionTemplate transaction,
            Clock clock,
            MessageSource messages) {
        this.contributions = contributions;
        this.own = own;
        this.releases = releases;
        this.workings = workings;
        this.transaction = transaction;
        this.clock = clock;
        this.messages = messages;
    }

    void publish(Contribution contribution, Assembly figures, String askedBy) {
        var description = contribution.description().orElseThrow();
        var by = new Actor(askedBy, askedBy);
        own.define(
                description.labels().stream()
                        .flatMap(label -> new Catalogued(explained(label), description.terms()).indicators().stream())
                        .toList(),
                by);
        var draft = releases.draft(title(contribution, description), List.of(figures.columns()));
        try {
            write(figures, draft);
            transaction.executeWithoutResult(status -> {
                releases.publish(draft, Answers.guards(description.labels(), description.terms()));
                workings.keepTold(draft.release(), figures.workings());
                if (!contributions.publish(contribution.id(), draft.release(), by, Trail.MACHINE)) {
                    status.setRollbackOnly();
                }
            });
        } finally {
            releases.discard(draft.release());
        }
    }

    /** What was done with counts by age is said wherever the meaning of the figure is. */
    private Described explained(Described label) {
        if (!label.shape().isByAge()) {
            return label;
        }
        var how = new Language(messages, Locale.ENGLISH).inBoth("contribution.made." + label.shape());
        return label.meaning(new Words(
                sentence(label.meaning().nl()) + how.nl(),
                sentence(label.meaning().en()) + how.en()));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text + " " : text + ". ";
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
            figures.rows().drafted().forEach(writer::write);
        }
    }
}
