package nl.gezondewijk.product;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.product.FactsheetView.Row;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** The figures of one chapter as rows: what most of them share is said once, above them. */
final class FigureRows {
    private static final Set<Indicator.Unit> IN_WORDS =
            EnumSet.of(Indicator.Unit.PER_1000, Indicator.Unit.FTE_PER_1000, Indicator.Unit.PER_KM2);

    private final Wording words;
    private final Language here;
    private final List<Spoken> figures;
    private final String common;

    FigureRows(Wording words, List<Spoken> figures) {
        this.words = words;
        this.here = words.language();
        this.figures = figures;
        this.common =
                figures.stream()
                        .collect(Collectors.groupingBy(FigureRows::making, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> 2 * entry.getValue() > figures.size())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
    }

    FactsheetView.Group group(String heading) {
        return new FactsheetView.Group(
                heading, common, figures.stream().map(this::row).toList());
    }

    /** "volwassenen, 2022, geschat". */
    private static String making(Spoken figure) {
        return figure.who() + ", " + figure.period() + ", " + figure.kind();
    }

    private Row row(Spoken figure) {
        var making = making(figure);
        boolean known = figure.line().own().known().isPresent();
        return new Row(
                figure.name(),
                making.equals(common) ? "" : making,
                figure.value(),
                known ? "v-" + figure.kindClass() : "none",
                figure.margin().isEmpty() ? figure.kind() : figure.margin(),
                beside(figure, figure.reference(), figure.line().reference()),
                beside(figure, figure.country(), country(figure)),
                figure.difference().map(one -> one.tone()).orElse("plain"),
                figure.line().judgement().map(one -> WordedMark.of(one, here)),
                figure.difference().map(one -> one.words()).orElse(here.say("product.row.incomparable")),
                words.spine(figure.line()).map(spine -> spine.svg().onPaper()),
                here.say("product.noSpine"));
    }

    /** A unit in words stands with the own value; there is no room to say it three times. */
    private String beside(Spoken figure, String said, OptionalDouble value) {
        var indicator = figure.line().indicator();
        return said.isEmpty() || value.isEmpty() || !IN_WORDS.contains(indicator.unit())
                ? said
                : words.number(indicator, value.getAsDouble());
    }

    private static OptionalDouble country(Spoken figure) {
        return figure.line().country().flatMap(Observation::known).stream()
                .mapToDouble(Figure.Known::value)
                .findFirst();
    }
}
