package nl.gezondewijk.page;

import java.util.Locale;

/** One text in both languages, for texts that live in data and not in the messages of a page. */
public record Words(String nl, String en) {

    public Words {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: nl '" + nl + "', en '" + en + "'");
        }
        nl = nl.strip();
        en = en.strip();
    }

    public String in(Locale locale) {
        return Languages.isEnglish(locale) ? en : nl;
    }
}
