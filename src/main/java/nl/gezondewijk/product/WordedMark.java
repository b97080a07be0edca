package nl.gezondewijk.product;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Judgement;
import nl.gezondewijk.profile.Spoken;

/** The marks of judgements on paper, each with the word for who does not see it. */
final class WordedMark {
    private WordedMark() {}

    static Content of(Spoken figure, Language here) {
        return of(figure.line().judgement().orElse(Judgement.NEITHER), here);
    }

    static Content of(Judgement judgement, Language here) {
        return draw(
                switch (judgement) {
                    case FAVOURABLE -> Mark.FAVOURABLE;
                    case UNFAVOURABLE -> Mark.UNFAVOURABLE;
                    case SIMILAR -> Mark.SIMILAR;
                    case NEITHER -> Mark.NEITHER;
                },
                here);
    }

    /** From good to bad, for below a table. */
    static List<Content> legend(Language here) {
        return Stream.of(Mark.FAVOURABLE, Mark.SIMILAR, Mark.UNFAVOURABLE, Mark.NEITHER)
                .map(mark -> draw(mark, here))
                .toList();
    }

    private static Content draw(Mark mark, Language here) {
        return mark.svg().onPaper(here.say("product.mark." + mark));
    }
}
