package nl.gezondewijk.product;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.document.Book.Column;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** A row for each figure of a story: its value or why there is none, what it is compared with, what its years come to. */
final class FigureSheet {
    private final Story story;
    private final Map<Indicator, String> trends;
    private final Wording words;
    private final Language here;

    FigureSheet(Story story, Map<Indicator, String> trends) {
        this.story = story;
        this.trends = trends;
        this.words = story.words();
        this.here = words.language();
    }

    /** @param under as the column is called of what a figure is told under */
    Book.Table table(String under, List<Entry> entries) {
        var columns = List.of(
                column("area", 24),
                column("code", 12),
                column(under, 22),
                column("indicator", 40),
                column("group", 24),
                column("period", 10),
                column("value", 12),
                column("unit", 18),
                column("lower", 12),
                column("upper", 12),
                column("kind", 14),
                column("reason", 26),
                column("cover", 40),
                column("reference", 20),
                column("referenceValue", 12),
                column("difference", 12),
                column("verdict", 18),
                column("trend", 60),
                column("source", 40),
                column("withdrawn", 40),
                column("key", 24));
        return new Book.Table(
                here.say("product.book.figures"),
                columns,
                entries.stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return Workbook.column(here, key, width);
    }

    private List<Cell> row(Entry entry) {
        var line = entry.line();
        var said = words.say(line);
        var indicator = line.indicator();
        int decimals = indicator.decimals();
        var area = story.profile().area();
        return List.of(
                Cell.words(area.name()),
                Cell.words(area.code()),
                Cell.words(entry.under()),
                Cell.words(said.name()),
                Cell.words(said.who()),
                Cell.words(said.period()),
                line.own().known().map(known -> number(known.value(), decimals)).orElse(new Cell.Nothing()),
                Cell.words(here.say("profile.unitName." + indicator.unit())),
                line.margin().map(margin -> number(margin.lower(), decimals)).orElse(new Cell.Nothing()),
                line.margin().map(margin -> number(margin.upper(), decimals)).orElse(new Cell.Nothing()),
                Cell.words(said.kind()),
                Cell.words(line.own().figure() instanceof Figure.None ? said.value() : ""),
                Cell.words(said.cover()),
                Cell.words(line.reference().isPresent() ? words.reference() : ""),
                line.reference().isPresent() ? number(line.reference().getAsDouble(), decimals) : new Cell.Nothing(),
                line.made().map(made -> number(made.difference(), decimals)).orElse(new Cell.Nothing()),
                Cell.words(verdict(line, said)),
                Cell.words(trends.getOrDefault(indicator, "")),
                Cell.words(line.own().release().title()),
                Cell.words(line.own()
                        .release()
                        .withdrawal()
                        .map(Release.Withdrawal::why)
                        .orElse("")),
                Cell.words(indicator.key()));
    }

    private static Cell number(double value, int decimals) {
        return new Cell.Number(value, decimals);
    }

    private static String verdict(Line line, Spoken said) {
        return line.judgement()
                .map(judgement -> switch (judgement) {
                    case SIMILAR -> said.difference().map(one -> one.words()).orElse("");
                    case FAVOURABLE, UNFAVOURABLE, NEITHER ->
                        said.difference().map(one -> one.judgement()).orElse("");
                })
                .orElse(line.own().known().isPresent() ? said.incomparable() : "");
    }
}
