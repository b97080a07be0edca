package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.page.Language;

/** What a group tells, a row for each thing it says, as it is read: what it makes of a chapter, its figures, what it heard. */
final class GroupSheet {
    private final Story story;
    private final Language here;

    GroupSheet(Story story) {
        this.story = story;
        this.here = story.words().language();
    }

    Book.Table table() {
        var columns = List.of(
                Workbook.column(here, "chapter", 30),
                Workbook.column(here, "what", 18),
                Workbook.column(here, "text", 100),
                Workbook.column(here, "who", 36));
        return new Book.Table(
                here.say("product.book.told"),
                columns,
                story.chapters().stream().flatMap(this::rows).toList());
    }

    private Stream<List<Cell>> rows(Story.Chapter chapter) {
        return Stream.of(
                        chapter.conclusion().stream().map(text -> row(chapter, "conclusion", text)),
                        chapter.figures().stream().map(one -> row(chapter, "figure", one.sentence())),
                        chapter.voices().stream().map(one -> row(chapter, one.kind(), one.quote(), one.who())))
                .flatMap(all -> all);
    }

    private List<Cell> row(Story.Chapter chapter, String what, String text) {
        return row(chapter, here.say("product.book.told." + what), text, "");
    }

    private static List<Cell> row(Story.Chapter chapter, String what, String text, String who) {
        return List.of(Cell.words(chapter.heading()), Cell.words(what), Cell.words(text), Cell.words(who));
    }
}
