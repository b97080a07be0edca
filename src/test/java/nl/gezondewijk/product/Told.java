package nl.gezondewijk.product;

import java.net.URI;
import java.util.Locale;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.profile.Question;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;

/** Stories of the demonstration gemeente, in either language. */
@TestComponent
class Told {
    /** Makes them share one program, with a database that no other test loads real tables into. */
    static final String APART = "spring.application.name=Profiles of the demonstration";

    static final URI SITE = URI.create("https://gezondewijk.example");
    static final String GEMEENTE = "GM9999";
    static final String WIJK = "WK999901";
    static final String SMALL = "BU99990703";
    static final String UNINHABITED = "BU99990704";

    private final Stories stories;
    private final MessageSource messages;

    Told(Stories stories, MessageSource messages) {
        this.stories = stories;
        this.messages = messages;
    }

    Language dutch() {
        return new Language(messages, Languages.DUTCH);
    }

    Story of(String code) {
        return of(code, Languages.DUTCH);
    }

    Story of(String code, Locale locale) {
        return stories.find(Question.about(code), new Language(messages, locale), SITE)
                .orElseThrow();
    }
}
