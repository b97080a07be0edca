package nl.gezondewijk.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the forms and files of a network ask of a line of text, an address on the web, a telephone number. */
final class Fields {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"\\p{Cntrl}]{1,64}@[^\\s@<>\"\\p{Cntrl}]+\\.[^\\s@<>\"\\p{Cntrl}]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private Fields() {}

    static boolean isEmail(String text) {
        return text.length() <= Contact.LONGEST && EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** With its scheme, as people often leave that out; empty for what is no address of a page. */
    static Optional<String> website(String typed) {
        try {
            var uri = new URI(SCHEME.matcher(typed).matches() ? typed : "https://" + typed);
            boolean isPage = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
            return isPage ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> of, @Nullable String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Who somebody is and how to reach them, as it is typed in the fields of these names. */
    static void person(
            @Nullable String naam,
            @Nullable String functie,
            @Nullable String mail,
            @Nullable String telefoon,
            @Nullable String bereikbaar,
            BindingResult errors) {
        if (!Typed.fits(Typed.line(naam), Contact.LONGEST)) {
            errors.rejectValue("naam", "network.wrong.person");
        }
        if (!Typed.line(mail).isEmpty() && !isEmail(Typed.line(mail))) {
            errors.rejectValue("mail", "network.wrong.email");
        }
        if (!Typed.line(telefoon).isEmpty() && !isPhone(Typed.line(telefoon))) {
            errors.rejectValue("telefoon", "network.wrong.phone");
        }
        notLonger(Contact.LONGEST, Typed.line(functie), "functie", errors);
        notLonger(Contact.LONGEST, Typed.line(bereikbaar), "bereikbaar", errors);
    }

    /** The revision that somebody had before them; one that never was where that is not said. */
    static int revision(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    static void notLonger(int most, String text, String field, BindingResult errors) {
        if (text.length() > most) {
            errors.rejectValue(field, "network.wrong.long", new Object[] {most}, null);
        }
    }
}
