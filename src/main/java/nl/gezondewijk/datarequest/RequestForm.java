package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Who is asked for what.
 *
 * @param bron key of an entry of the catalogue
 * @param gebied code or name of the area
 * @param vanaf the day from which to ask again
 */
record RequestForm(
        @Nullable String bron,
        @Nullable String wat,
        @Nullable String gebied,
        @Nullable String organisatie,
        @Nullable String contact,
        @Nullable String mail,
        @Nullable String vanaf) {
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST = 200;
    private static final int LONGEST_TITLE = 120;

    RequestForm {
        bron = Typed.line(bron);
        wat = Typed.line(wat);
        gebied = Typed.line(gebied);
        organisatie = Typed.line(organisatie);
        contact = Typed.line(contact);
        mail = Typed.line(mail);
        vanaf = Typed.line(vanaf);
    }

    /** A new request to who keeps a source of the catalogue; which figure is for who asks to say: a source has many. */
    static RequestForm about(Optional<Supply> supply, String key, String area, LocalDate due, Language here) {
        return new RequestForm(
                key,
                "",
                area,
                supply.map(one -> organisation(here.say(one.holder()))).orElse(""),
                "",
                "",
                due.toString());
    }

    /** "de GGD" in a sentence is "GGD" on an envelope. */
    private static String organisation(String holder) {
        var name = holder.replaceFirst("^(?:de|het|the) ", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    void check(BindingResult errors, Clock clock) {
        if (Typed.line(wat).isEmpty() || Typed.line(wat).length() > LONGEST_TITLE) {
            errors.rejectValue("wat", "datarequest.what.wrong");
        }
        if (Typed.line(organisatie).isEmpty() || Typed.line(organisatie).length() > LONGEST) {
            errors.rejectValue("organisatie", "datarequest.organisation.wrong");
        }
        if (Typed.line(contact).length() > LONGEST) {
            errors.rejectValue("contact", "datarequest.contact.wrong");
        }
        if (!Typed.line(mail).isEmpty()
                && (Typed.line(mail).length() > LONGEST
                        || !MAIL.matcher(Typed.line(mail)).matches())) {
            errors.rejectValue("mail", "datarequest.mail.wrong");
        }
        if (Days.in(Typed.line(vanaf))
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .isEmpty()) {
            errors.rejectValue("vanaf", "datarequest.due.wrong");
        }
    }

    Requests.Asked asked(Request.Place area) {
        return new Requests.Asked(
                new Partner(Typed.line(organisatie), Typed.line(contact), Typed.line(mail)),
                Typed.line(wat),
                Optional.of(Typed.line(bron)).filter(key -> !key.isEmpty()),
                area,
                Days.in(Typed.line(vanaf)).orElseThrow());
    }
}
