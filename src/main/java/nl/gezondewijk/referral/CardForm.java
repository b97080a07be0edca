package nl.gezondewijk.referral;

import java.net.URI;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * To which activity a card leads; a page of the social map fills it in through its link.
 *
 * @param titel of the activity
 * @param adres of a page about it; may be empty
 * @param data when it is next
 * @param contact whom to call or where to go
 */
record CardForm(
        @Nullable String titel,
        @Nullable String adres,
        @Nullable String data,
        @Nullable String contact) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_URL = 500;
    private static final int LONGEST_TEXT = 300;

    CardForm {
        titel = Typed.line(titel);
        adres = Typed.line(adres);
        data = Typed.lines(data);
        contact = Typed.lines(contact);
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    /** Key of the message that says what would be right; empty when all is. */
    String wrong() {
        if (!Typed.fits(text(titel), LONGEST_TITLE)) {
            return "referral.wrong.title";
        }
        if (!text(adres).isEmpty() && !isUrl(text(adres))) {
            return "referral.wrong.url";
        }
        return Typed.fits(text(contact), LONGEST_TEXT) && text(data).length() <= LONGEST_TEXT
                ? ""
                : "referral.wrong.contact";
    }

    Card.Activity activity() {
        return new Card.Activity(text(titel), text(adres), text(data), text(contact));
    }

    private static boolean isUrl(String text) {
        try {
            var uri = URI.create(text);
            return text.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
