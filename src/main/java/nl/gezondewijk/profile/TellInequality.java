package nl.gezondewijk.profile;

import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Puts a slope along the ladder into the words, tables and picture of one language, for a page or a product. */
@Component
public class TellInequality {
    private final Neighbourhoods neighbourhoods;

    TellInequality(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    public InequalityView tell(Language here, Inequality inequality) {
        var place = inequality.place();
        var places = new Places(here, neighbourhoods.around(place), Question.about(place.code()));
        return new InequalityViews(here, inequality, places).view();
    }
}
