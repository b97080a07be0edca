package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.sharing.Looks;
import nl.gezondewijk.sharing.SharingViews;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a study shows. */
@Component
class StudyPages {
    private static final List<Unit> NO_COVARIATE = List.of(Unit.COUNT, Unit.HECTARE, Unit.CODE);

    private final Studies studies;
    private final Calculations calculations;
    private final Indicators indicators;
    private final Figures figures;
    private final Themes themes;
    private final Borders borders;
    private final Looks looks;
    private final SharingViews sharing;

    StudyPages(
            Studies studies,
            Calculations calculations,
            Indicators indicators,
            Figures figures,
            Themes themes,
            Borders borders,
            Looks looks,
            SharingViews sharing) {
        this.studies = studies;
        this.calculations = calculations;
        this.indicators = indicators;
        this.figures = figures;
        this.themes = themes;
        this.borders = borders;
        this.looks = looks;
        this.sharing = sharing;
    }

    /** A study in the list of its owner. */
    record Listed(int id, String title, String file, String state, String when) {}

    List<Listed> list(Actor owner, Here here) {
        return listed(studies.listOf(owner), here);
    }

    /** Those of others of which the figures wait for a second pair of eyes. */
    List<Listed> others(Actor reader, Here here) {
        var own = studies.listOf(reader);
        var seen = looks.listSeen(Study.KIND, reader);
        return listed(
                studies.list().stream()
                        .filter(one -> one.state() == Study.State.PUBLISHED && seen.contains(one.id()))
                        .filter(one -> !own.contains(one))
                        .toList(),
                here);
    }

    private static List<Listed> listed(List<Studies.Heading> studies, Here here) {
        return studies.stream()
                .map(one -> new Listed(
                        one.id(),
                        one.title(),
                        one.file(),
                        here.say("estimate.state." + one.state()),
                        here.date(one.madeAt())))
                .toList();
    }

    /** Its published figures for who looks whether others may read them: never what few people answered. */
    String look(Study study, Actor by, String wrong, Here here, Model model) {
        model.addAttribute("page", page(study, here));
        model.addAttribute("wrong", wrong);
        model.addAttribute("view", sharing.of(study.shared().orElseThrow(), by, here));
        return "estimate/look";
    }

    private static Page page(Study study, Here here) {
        return Page.titled(study.title()).under(List.of(new Page.Crumb(here.say("estimate.title"), "/schattingen")));
    }

    boolean isTopic(String key) {
        return themes.standard().groups().stream()
                .anyMatch(group -> group.topics().contains(key));
    }

    String show(
            Study study, PlanForm form, String wrong, Optional<PublicationForm> publication, Here here, Model model) {
        var outcome = calculations.of(study, study.plan());
        var view = new StudyViews(here, study, outcome)
                .view(
                        form,
                        wrong,
                        said(model, "covariatesWrong"),
                        covariates(form, here),
                        borders(outcome),
                        publication(study, outcome, publication, said(model, "publicationWrong"), here));
        model.addAttribute("page", page(study, here));
        model.addAttribute("view", view);
        model.addAttribute("sharing", study.shared().map(shared -> sharing.of(shared, shared.asOwner(), here)));
        return "estimate/study";
    }

    private static String said(Model model, String attribute) {
        return model.getAttribute(attribute) instanceof String words ? words : "";
    }

    /** Published figures that may tell of an area what a survey cannot; counts only say how large it is. */
    private List<StudyView.Group> covariates(PlanForm form, Here here) {
        var edition = figures.edition();
        return groups(
                here,
                topic -> indicators.listShown(edition).stream()
                        .filter(one -> one.topic().equals(topic) && !NO_COVARIATE.contains(one.unit()))
                        .filter(one -> one.kind() != nl.gezondewijk.indicator.Indicator.Kind.MODELLED)
                        .filter(one -> !edition.series(one).isEmpty())
                        .map(one -> new StudyView.Choice(
                                one.key(),
                                here.say(one.name()),
                                "",
                                form.kenmerk().contains(one.key())))
                        .toList());
    }

    private List<StudyView.Group> groups(
            Here here, java.util.function.Function<String, List<StudyView.Choice>> within) {
        return themes.standard().groups().stream()
                .flatMap(group -> group.topics().stream())
                .map(topic -> new StudyView.Group(here.say(themes.get(topic).name()), within.apply(topic)))
                .filter(group -> !group.indicators().isEmpty())
                .toList();
    }

    private Map<String, Border> borders(Outcome outcome) {
        if (!(outcome instanceof Outcome.Figures found)) {
            return Map.of();
        }
        var known = found.areas().stream()
                .flatMap(one -> one.place().area().stream())
                .map(Area::code)
                .toList();
        return known.size() > Pictures.MOST_POINTS
                ? Map.of()
                : borders.list(known, found.plan().areaYear());
    }

    private Optional<StudyView.Publication> publication(
            Study study, Outcome outcome, Optional<PublicationForm> form, String wrong, Here here) {
        boolean published = study.state() != Study.State.DRAFT;
        if (!(outcome instanceof Outcome.Figures found)) {
            return published ? Optional.of(none(study, here, form)) : Optional.empty();
        }
        var method = found.plan().method();
        var why = !method.isPublished()
                ? here.say(method.unpublished())
                : found.publishable().isEmpty() ? here.say("estimate.publish.nothing") : "";
        return Optional.of(new StudyView.Publication(
                why.isEmpty() && study.state() != Study.State.PUBLISHED,
                why,
                study.state() == Study.State.PUBLISHED,
                study.indicator(),
                topics(form, here),
                form.orElse(PublicationForm.about(study.title())),
                wrong,
                found.publishable().size(),
                (int) found.publishable().stream()
                        .filter(PublishEstimates::isWithheld)
                        .count()));
    }

    private StudyView.Publication none(Study study, Here here, Optional<PublicationForm> form) {
        return new StudyView.Publication(
                false,
                "",
                study.state() == Study.State.PUBLISHED,
                study.indicator(),
                topics(form, here),
                form.orElse(PublicationForm.about(study.title())),
                "",
                0,
                0);
    }

    private List<StudyView.Group> topics(Optional<PublicationForm> form, Here here) {
        return themes.standard().groups().stream()
                .map(group -> new StudyView.Group(
                        here.say(group.name()),
                        group.topics().stream()
                                .map(topic -> new StudyView.Choice(
                                        topic,
                                        here.say(themes.get(topic).name()),
                                        "",
                                        form.map(PublicationForm::onderwerp)
                                                .filter(topic::equals)
                                                .isPresent()))
                                .toList()))
                .toList();
    }
}
