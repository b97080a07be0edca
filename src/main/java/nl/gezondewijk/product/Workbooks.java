package nl.gezondewijk.product;

import java.util.List;
import nl.gezondewijk.profile.Trends;
import org.springframework.stereotype.Component;

/** Makes workbooks of stories. */
@Component
public class Workbooks {
    private final Trends trends;

    Workbooks(Trends trends) {
        this.trends = trends;
    }

    /** The file, an XLSX. The same story is the same file. */
    byte[] of(Story story) {
        var all = Entry.all(story);
        var figures = figures(story).table("topic", all);
        return new Workbook(story, all).book("sheets", List.of(), figures).file();
    }

    /** The same of what a group chose, and before its figures what it concluded and heard. */
    public byte[] ofGroup(Story story) {
        var chosen = Entry.chosen(story);
        var figures = figures(story).table("chapter", chosen);
        return new Workbook(story, chosen)
                .book("groupSheets", List.of(new GroupSheet(story).table()), figures)
                .file();
    }

    private FigureSheet figures(Story story) {
        return new FigureSheet(story, trends.tell(story.profile(), story.words().language()));
    }
}
