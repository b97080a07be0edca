package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Coverage;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Readership.Audience;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.WhereUsed;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What became of sheets: their figures, who reads them, and where they are used. */
@Component
class Outcomes {
    private static final int SHOWN = 60;

    private final Releases releases;
    private final Figures figures;
    private final Indicators indicators;
    private final Coverage coverage;
    private final WhereUsed uses;
    private final Areas areas;
    private final Sharing sharing;

    Outcomes(
            Releases releases,
            Figures figures,
            Indicators indicators,
            Coverage coverage,
            WhereUsed uses,
            Areas areas,
            Sharing sharing) {
        this.releases = releases;
        this.figures = figures;
        this.indicators = indicators;
        this.coverage = coverage;
        this.uses = uses;
        this.areas = areas;
        this.sharing = sharing;
    }

    /** Who may come to read it beside those who do. */
    List<Sharing.With> wider(Contribution contribution) {
        return contribution
                .release()
                .map(releases::get)
                .map(release -> sharing.list(
                        new Actor(contribution.owner(), contribution.owner()),
                        release.readers().audience()))
                .orElse(List.of());
    }

    OutcomeView view(Contribution contribution, Actor reader, String wrong, Here here) {
        var release = contribution.release().map(releases::get);
        boolean own = contribution.isOwnedBy(reader);
        boolean waits = contribution.look().filter(Contribution.Look::isOpen).isPresent();
        return new OutcomeView(
                contribution.id(),
                contribution.supplier(),
                contribution.state() == Contribution.State.WITHDRAWN ? contribution.said() : "",
                contribution.state() == Contribution.State.DISCARDED,
                own,
                release.map(one -> readers(contribution, one, own, here)).orElse(""),
                release.map(one -> protection(one, here)).orElse(List.of()),
                release.map(one -> table(contribution, one, here))
                        .filter(table -> !table.columns().isEmpty()),
                release.filter(one -> own).map(one -> uses(contribution, here)).orElse(List.of()),
                own && !waits && contribution.state() == Contribution.State.PUBLISHED
                        ? Option.of(wider(contribution), Sharing.With::key, one -> one.name(here), "")
                        : List.of(),
                contribution.look().map(look -> look(contribution, look, here)).orElse(""),
                !own && waits,
                wrong);
    }

    private String readers(Contribution contribution, Release release, boolean own, Here here) {
        var readers = release.readers();
        return readers.audience() == Audience.OWNER && !own
                ? here.say("contribution.readers.owner")
                : sharing.of(readers.audience(), readers.circle(), contribution.owner())
                        .name(here);
    }

    private List<String> protection(Release release, Here here) {
        return coverage.list(release.id()).stream()
                .map(one -> here.say(
                        one.withheld() == 0 ? "contribution.withheld.none" : "contribution.withheld",
                        here.numbers().whole(one.told() + one.withheld()),
                        here.numbers().whole(one.withheld()),
                        one.fewest()))
                .toList();
    }

    private String look(Contribution contribution, Contribution.Look look, Here here) {
        var audience =
                sharing.of(look.audience(), look.circle(), contribution.owner()).name(here);
        return look.answer()
                .map(answer -> here.say(
                        answer.agreed() ? "contribution.look.agreed" : "contribution.look.refused",
                        audience,
                        here.date(answer.at()),
                        answer.why()))
                .orElseGet(() -> here.say("contribution.look.asked", audience, here.date(look.askedAt())));
    }

    private List<WhereUsed.Use> uses(Contribution contribution, Here here) {
        var keys = contribution.labels().stream().map(Described::key).toList();
        return uses.list(keys, new Actor(contribution.owner(), contribution.owner()), here);
    }

    /** The figures themselves: whoever looks for a second time must see them, and nobody else reads them yet. */
    private OutcomeView.Table table(Contribution contribution, Release release, Here here) {
        var own = figures.edition(new Actor(contribution.owner(), contribution.owner()));
        var shown = contribution.labels().stream()
                .flatMap(label -> indicators.find(label.key()).stream())
                .toList();
        var columns = new ArrayList<Derivation>();
        for (var indicator : shown) {
            own.series(indicator).stream()
                    .filter(one -> one.spot().release().equals(release))
                    .forEach(columns::add);
        }
        var codes = coverage.listAreas(release.id());
        var some = codes.stream().limit(SHOWN).toList();
        var names = areas.list(release.areaYear(), some).stream().collect(Collectors.toMap(Area::code, Area::name));
        var book = figures.read(some.stream()
                .flatMap(code -> columns.stream()
                        .flatMap(column -> column.spots().stream())
                        .map(spot -> Figures.Want.of(spot, code)))
                .toList());
        return new OutcomeView.Table(
                columns.stream().map(one -> heading(one, here)).toList(),
                some.stream()
                        .map(code -> new OutcomeView.Row(
                                names.getOrDefault(code, code),
                                here.say("area.kind." + Area.Kind.of(code).orElse(Area.Kind.FOCUS)),
                                columns.stream()
                                        .map(column -> cell(code, column, column.figure(book, code), here))
                                        .toList()))
                        .toList(),
                codes.size() > SHOWN
                        ? here.say(
                                "contribution.areas.more", SHOWN, here.numbers().whole(codes.size()))
                        : "");
    }

    private static String heading(Derivation column, Here here) {
        return here.say(column.indicator().name()) + ", "
                + column.spot().period().code();
    }

    private static OutcomeView.Cell cell(String code, Derivation column, Figure figure, Here here) {
        var url = "/wijkprofiel/" + code + "/" + column.indicator().key();
        return switch (figure) {
            case Figure.Known known -> new OutcomeView.Cell(text(column.indicator(), known, here), Optional.of(url));
            case Figure.None none ->
                new OutcomeView.Cell(here.say("contribution.reason." + none.reason()), Optional.empty());
        };
    }

    private static String text(Indicator indicator, Figure.Known known, Here here) {
        var number = here.numbers().fixed(known.value(), indicator.decimals());
        var counts = known.counts()
                .map(one -> here.say(
                        "contribution.of",
                        here.numbers().whole(one.numerator()),
                        here.numbers().whole(one.denominator())));
        var value = here.say("contribution.unit." + indicator.unit(), number);
        return counts.map(text -> value + " (" + text + ")").orElse(value);
    }
}
