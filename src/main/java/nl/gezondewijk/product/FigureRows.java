package nl.gezondewijk.product;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.product.FactsheetView.Row;
import nl.gezondewijk.profile.Judgement;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** The figures of one chapter as rows: what most of them share is said once, above them. */
final class FigureRows {
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
                figure.reference(),
                figure.country(),
                figure.difference().map(one -> one.tone()).orElse("plain"),
                figure.line().judgement().map(one -> mark(one).svg().onPaper(here.say("product.mark." + mark(one)))),
                figure.difference().map(one -> one.words()).orElse(here.say("product.row.incomparable")),
                words.spine(figure.line()).map(spine -> spine.svg().onPaper()),
                here.say("product.noSpine"));
    }

    static Mark mark(Judgement judgement) {
        return switch (judgement) {
            case FAVOURABLE -> Mark.FAVOURABLE;
            case UNFAVOURABLE -> Mark.UNFAVOURABLE;
            case SIMILAR -> Mark.SIMILAR;
            case NEITHER -> Mark.NEITHER;
        };
    }
}
