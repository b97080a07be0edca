package nl.gezondewijk.product;

import nl.gezondewijk.profile.Trends;
import org.springframework.stereotype.Component;

/** Makes workbooks of stories. */
@Component
class Workbooks {
    private final Trends trends;

    Workbooks(Trends trends) {
        this.trends = trends;
    }

    /** The file, an XLSX. The same story is the same file. */
    byte[] of(Story story) {
        var figures = new FigureSheet(
                story, trends.tell(story.profile(), story.words().language()));
        return new Workbook(story).with(figures).file();
    }
}
