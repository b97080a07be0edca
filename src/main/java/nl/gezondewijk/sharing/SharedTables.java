package nl.gezondewijk.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Coverage;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** The figures of a release as others will read them: whoever looks for a second time must see them. */
@Component
class SharedTables {
    private static final int SHOWN = 60;

    private final Figures figures;
    private final Indicators indicators;
    private final Coverage coverage;
    private final Areas areas;

    SharedTables(Figures figures, Indicators indicators, Coverage coverage, Areas areas) {
        this.figures = figures;
        this.indicators = indicators;
        this.coverage = coverage;
        this.areas = areas;
    }

    /**
     * Empty where another release took their place.
     *
     * @param linked whether each leads to the page where it stands: who does not read it yet would find nothing there
     */
    Optional<SharingView.Table> of(Shared shared, Release release, boolean linked, Here here) {
        var columns = columns(shared, release);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        var codes = coverage.listAreas(release.id());
        return Optional.of(new SharingView.Table(
                columns.stream().map(one -> heading(one, here)).toList(),
                rows(codes.stream().limit(SHOWN).toList(), columns, release, linked, here),
                codes.size() > SHOWN
                        ? here.say("sharing.areas.more", SHOWN, here.numbers().whole(codes.size()))
                        : ""));
    }

    private List<Derivation> columns(Shared shared, Release release) {
        var own = figures.edition(shared.asOwner());
        var columns = new ArrayList<Derivation>();
        for (var key : shared.indicators()) {
            indicators
                    .find(key)
                    .ifPresent(indicator -> own.series(indicator).stream()
                            .filter(one -> one.spot().release().equals(release))
                            .forEach(columns::add));
        }
        return columns;
    }

    private List<SharingView.Row> rows(
            List<String> codes, List<Derivation> columns, Release release, boolean linked, Here here) {
        var names = areas.list(release.areaYear(), codes).stream().collect(Collectors.toMap(Area::code, Area::name));
        var book = figures.read(codes.stream()
                .flatMap(code -> columns.stream()
                        .flatMap(column -> column.spots().stream())
                        .map(spot -> Figures.Want.of(spot, code)))
                .toList());
        return codes.stream()
                .map(code -> new SharingView.Row(
                        names.getOrDefault(code, code),
                        here.say("area.kind." + Area.Kind.of(code).orElse(Area.Kind.FOCUS)),
                        columns.stream()
                                .map(column -> cell(url(code, column, linked), column, column.figure(book, code), here))
                                .toList()))
                .toList();
    }

    private static String heading(Derivation column, Here here) {
        return here.say(column.indicator().name()) + ", "
                + column.spot().period().code();
    }

    private static Optional<String> url(String code, Derivation column, boolean linked) {
        return linked
                ? Optional.of("/wijkprofiel/" + code + "/" + column.indicator().key())
                : Optional.empty();
    }

    private static SharingView.Cell cell(Optional<String> url, Derivation column, Figure figure, Here here) {
        return switch (figure) {
            case Figure.Known known -> new SharingView.Cell(true, text(column.indicator(), known, here), url);
            case Figure.None none ->
                new SharingView.Cell(false, here.say("sharing.reason." + none.reason()), Optional.empty());
        };
    }

    /** With what it is made of, or with its margin. */
    private static String text(Indicator indicator, Figure.Known known, Here here) {
        var numbers = here.numbers();
        int decimals = indicator.in(known).decimals();
        var value = here.say("sharing.unit." + indicator.unit(), numbers.fixed(known.value(), decimals));
        return known.counts()
                .map(one ->
                        here.say("sharing.of", value, numbers.whole(one.numerator()), numbers.whole(one.denominator())))
                .or(() -> known.interval()
                        .map(one -> here.say(
                                "sharing.between",
                                value,
                                numbers.fixed(one.lower(), decimals),
                                numbers.fixed(one.upper(), decimals))))
                .orElse(value);
    }
}
