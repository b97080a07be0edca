package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.document.Book.Column;
import nl.gezondewijk.document.Book.Paragraph;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Wording;

/** A story as a workbook: what to know first, a row for each figure, what each indicator means and where it comes from. */
final class Workbook {
    private final Story story;
    private final List<Entry> entries;
    private final Wording words;
    private final Language here;

    Workbook(Story story, List<Entry> entries) {
        this.story = story;
        this.entries = List.copyOf(entries);
        this.words = story.words();
        this.here = words.language();
    }

    /** @param about what the readme says of the sheets that there are */
    Book book(String about, List<Book.Table> told, Book.Table figures) {
        var leaves = Stream.of(Stream.of(readme(about)), told.stream(), Stream.of(figures, indicators(), sources()))
                .flatMap(all -> all.map(Book.Leaf.class::cast))
                .toList();
        return new Book(story.title(), "Gezonde Wijk", Newest.of(story), leaves);
    }

    private Book.Pages readme(String about) {
        var text = Stream.of(
                Stream.of(
                        Paragraph.heading(story.title()),
                        Paragraph.text(story.eyebrow()),
                        Paragraph.text(story.lead())),
                conclusions(),
                Stream.of(
                        Paragraph.heading(say("readme.read")),
                        Paragraph.text(say("readme." + about)),
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

    private Column column(String key, int width) {
        return column(here, key, width);
    }

    static Column column(Language here, String key, int width) {
        return new Column(here.say("product.book.column." + key), width);
    }

    private String say(String key) {
        return here.say("product.book." + key);
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
        var rows = entries.stream()
                .map(entry -> entry.line().indicator())
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
        var rows = entries.stream()
                .map(entry -> entry.line().own().release())
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
