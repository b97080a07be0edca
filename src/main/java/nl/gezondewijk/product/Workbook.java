package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.document.Book.Column;
import nl.gezondewijk.document.Book.Paragraph;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** A story as a workbook: what to know first, a row for each figure, what each indicator means and where it comes from. */
final class Workbook {
    private final Story story;
    private final Wording words;
    private final Language here;

    private Workbook(Story story) {
        this.story = story;
        this.words = story.words();
        this.here = words.language();
    }

    /** The file, an XLSX. The same story is the same file. */
    static byte[] of(Story story) {
        var book = new Workbook(story);
        return new Book(
                        story.title(),
                        "Gezonde Wijk",
                        Newest.of(story),
                        List.of(book.readme(), book.figures(), book.indicators(), book.sources()))
                .file();
    }

    private Book.Pages readme() {
        var text = Stream.of(
                Stream.of(
                        Paragraph.heading(story.title()),
                        Paragraph.text(story.eyebrow()),
                        Paragraph.text(story.lead())),
                conclusions(),
                Stream.of(
                        Paragraph.heading(say("readme.read")),
                        Paragraph.text(say("readme.sheets")),
                        Paragraph.text(here.say("product.book.readme.reference", words.reference())),
                        Paragraph.text(say("readme.margin")),
                        Paragraph.text(say("readme.reason"))),
                story.methods().stream().map(Paragraph::text),
                Stream.of(Paragraph.heading(say("readme.caveats"))),
                story.caveats().stream().map(Paragraph::text),
                Stream.of(Paragraph.text(say("readme.small"))),
                Stream.of(Paragraph.heading(say("readme.sources"))),
                story.sources().stream().map(Paragraph::text),
                Stream.of(
                        Paragraph.heading(say("readme.licence")),
                        Paragraph.text(say("readme.licence.text")),
                        Paragraph.heading(say("readme.address")),
                        Paragraph.link(story.address())));
        return new Book.Pages(say("readme"), text.flatMap(part -> part).toList());
    }

    /** What a working group makes of its chapters. */
    private Stream<Paragraph> conclusions() {
        var all = story.chapters().stream()
                .flatMap(chapter -> chapter.conclusion().stream().map(text -> chapter.heading() + ": " + text))
                .map(Paragraph::text)
                .toList();
        return all.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(Paragraph.heading(here.say("product.conclusions"))), all.stream());
    }

    private String say(String key) {
        return here.say("product.book." + key);
    }

    private List<Line> lines() {
        return story.profile().lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .toList();
    }

    private Book.Table figures() {
        var columns = List.of(
                column("area", 24),
                column("code", 12),
                column("topic", 22),
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
                column("source", 40),
                column("key", 24));
        return new Book.Table(
                say("figures"), columns, lines().stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return new Column(say("column." + key), width);
    }

    private List<Cell> row(Line line) {
        var said = words.say(line);
        var indicator = line.indicator();
        int decimals = indicator.decimals();
        var area = story.profile().area();
        return List.of(
                Cell.words(area.name()),
                Cell.words(area.code()),
                Cell.words(topic(indicator)),
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
                Cell.words(line.own().release().title()),
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

    private String topic(Indicator indicator) {
        return story.profile().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.topic().key().equals(indicator.topic()))
                .findFirst()
                .map(section -> here.say(section.topic().name()))
                .orElse("");
    }

    private Book.Table indicators() {
        var columns = List.of(
                column("key", 26),
                column("indicator", 40),
                column("meaning", 70),
                column("group", 24),
                column("unit", 18),
                column("better", 24),
                column("kind", 14));
        var rows = lines().stream()
                .map(Line::indicator)
                .distinct()
                .map(one -> List.of(
                        Cell.words(one.key()),
                        Cell.words(here.say(one.name())),
                        Cell.words(here.say(one.meaning())),
                        Cell.words(here.say(one.population().who())),
                        Cell.words(here.say("profile.unitName." + one.unit())),
                        Cell.words(here.say("profile.direction." + one.direction())),
                        Cell.words(here.say("profile.kind." + one.kind()))))
                .toList();
        return new Book.Table(say("indicators"), columns, rows);
    }

    private Book.Table sources() {
        var columns = List.of(
                column("source", 50),
                column("table", 24),
                column("version", 26),
                column("retrieved", 20),
                column("withdrawn", 40));
        var rows = lines().stream()
                .map(line -> line.own().release())
                .distinct()
                .map(this::source)
                .toList();
        return new Book.Table(say("sources"), columns, rows);
    }

    private List<Cell> source(Release release) {
        return List.of(
                Cell.words(release.title()),
                Cell.words(release.dataset()),
                Cell.words(release.version()),
                Cell.words(here.date(release.retrieved())),
                Cell.words(release.withdrawal().map(Release.Withdrawal::why).orElse("")));
    }
}
