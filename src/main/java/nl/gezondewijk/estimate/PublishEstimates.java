package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.sharing.Retract;
import nl.gezondewijk.sharing.Retraction;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the figures of a study an own indicator of the kind modelled, with their error; and takes them back.
 *
 * <p>A modelled figure that is nearly what was found in an area is not told where too few were asked for what was found to be told.
 */
@Component
class PublishEstimates {
    /** From this share on a figure is what was found, and no more a model's. */
    static final double NEARLY_FOUND = 0.9;

    private static final String SOURCE = "eigen";
    private static final double[] NO_LIMIT = {Double.NaN};

    private final Studies studies;
    private final OwnIndicators own;
    private final Releases releases;
    private final Workings workings;
    private final Trail trail;
    private final MessageSource messages;
    private final Retract retract;

    PublishEstimates(
            Studies studies,
            OwnIndicators own,
            Releases releases,
            Workings workings,
            Trail trail,
            MessageSource messages,
            Retract retract) {
        this.retract = retract;
        this.studies = studies;
        this.own = own;
        this.releases = releases;
        this.workings = workings;
        this.trail = trail;
        this.messages = messages;
    }

    /** False where it was published meanwhile. */
    @Transactional
    boolean publish(
            Study study,
            nl.gezondewijk.estimate.Outcome.Figures figures,
            PublicationForm form,
            Actor by,
            String origin) {
        own.define(List.of(indicator(study, figures, form)), by);
        var title = new Draft.Title(
                SOURCE,
                study.dataset(),
                study.title() + ", " + figures.plan().period(),
                String.valueOf(study.id()),
                figures.plan().areaYear(),
                study.file(),
                Readership.ownedBy(by.reference()));
        var draft = releases.draft(title, List.of(List.of(study.indicator())));
        try (var writer = releases.writer(draft)) {
            figures.publishable().forEach(one -> writer.write(row(one, figures)));
            figures.nobodys().forEach(one -> writer.write(without(one, Figure.Reason.IMPOSSIBLE, figures)));
        }
        keepWorkings(draft.release(), figures);
        if (!studies.published(study.id(), draft.release())) {
            releases.discard(draft.release());
            return false;
        }
        releases.publish(draft);
        trail.record(by, "estimate.published", Study.reference(study.id()), Outcome.DONE, origin);
        return true;
    }

    /** False where there is nothing to withdraw. */
    @Transactional
    boolean withdraw(Study study, Retraction how, Actor by, String origin) {
        var shared = study.shared();
        if (shared.isEmpty() || !studies.withdrawn(study.id())) {
            return false;
        }
        retract.retract(shared.get(), how, by, origin);
        return true;
    }

    /** Whether a figure would tell what few people answered. */
    static boolean isWithheld(Estimated one) {
        var rule = ThresholdRule.SURVEY;
        return one.share().orElse(0) >= NEARLY_FOUND
                && one.place().found().isPresent()
                && !one.place().isFoundForOthers(rule.fewestAsked(), rule.fewest());
    }

    private static Draft.Row row(Estimated one, nl.gezondewijk.estimate.Outcome.Figures figures) {
        if (isWithheld(one)) {
            return without(one, Figure.Reason.WITHHELD, figures);
        }
        var range = one.interval(figures.isPercent()).orElseThrow();
        return new Draft.Row(
                code(one),
                new Period(figures.plan().period()),
                0,
                new double[] {figures.published(one)},
                new char[] {Draft.Row.VALUE},
                new double[] {range.lower()},
                new double[] {range.upper()});
    }

    private static Draft.Row without(
            Estimated one, Figure.Reason why, nl.gezondewijk.estimate.Outcome.Figures figures) {
        var period = new Period(figures.plan().period());
        return new Draft.Row(code(one), period, 0, new double[1], new char[] {why.code()}, NO_LIMIT, NO_LIMIT);
    }

    private static String code(Estimated one) {
        return one.place().area().orElseThrow().code();
    }

    /** Of what is withheld nothing is told. */
    private void keepWorkings(int release, nl.gezondewijk.estimate.Outcome.Figures figures) {
        var how = new HowEstimated(figures);
        workings.keep(
                release,
                how.model(),
                figures.publishable().stream()
                        .filter(one -> !isWithheld(one))
                        .collect(Collectors.toMap(PublishEstimates::code, how::of)));
    }

    private Indicator indicator(Study study, nl.gezondewijk.estimate.Outcome.Figures figures, PublicationForm form) {
        return new Indicator(
                study.indicator(),
                study.indicator(),
                study.indicator(),
                form.onderwerp(),
                new Words(form.naam(), form.name()),
                new Words(
                        form.uitleg().strip() + " " + method(figures, Locale.of("nl")),
                        form.explanation().strip() + " " + method(figures, Locale.ENGLISH)),
                new Indicator.Population(
                        Indicator.Whose.RESIDENTS, new Words(form.wie(), form.who()), Optional.empty()),
                figures.plan().unit(),
                figures.isPercent() ? 1 : 3,
                Direction.valueOf(form.richting()),
                Indicator.Kind.MODELLED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                figures.isPercent() ? Optional.of(new Indicator.Weight(List.of("inwoners"), true)) : Optional.empty(),
                Optional.empty(),
                SOURCE,
                false);
    }

    private String method(nl.gezondewijk.estimate.Outcome.Figures figures, Locale locale) {
        var here = new Language(messages, locale);
        var names = figures.survey().covariates();
        return here.say(
                "estimate.method.AREA_MODEL.text",
                figures.survey().surveyed(),
                names.isEmpty() ? here.say("estimate.covariates.none") : String.join(", ", names));
    }
}
