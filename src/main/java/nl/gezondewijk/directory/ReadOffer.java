package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an offer of a form or of a line of a sheet, and says of each field that cannot be used what would be right. */
final class ReadOffer {
    private static final int MOST_EURO = 5_000;
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>\"]{1,64}@[^\\s@\\p{Cntrl}<>\"]+\\.[^\\s@\\p{Cntrl}<>\"]+");
    private static final Pattern SITE = Pattern.compile("https?://[^\\s<>\"']+\\.[^\\s<>\"']+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[\\d][\\d ()/-]{1,25}");
    private static final Pattern EURO = Pattern.compile("(?:€|euro)? ?(\\d{1,4})(?:[.,](\\d{1,2}|-))? ?(?:euro)?");

    private final OfferForm form;
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final Fields fields;

    /**
     * Something that cannot be used.
     *
     * @param field of the form
     * @param rule key of the message that says what would be right
     * @param value what stands there instead
     */
    record Wrong(String field, String rule, String value) {}

    /** What came of it. */
    sealed interface Outcome {
        record Read(Offer offer) implements Outcome {}

        record Refused(List<Wrong> wrong) implements Outcome {}
    }

    private ReadOffer(OfferForm form, Terms terms, Gazetteer gazetteer, LocalDate today) {
        this.form = form;
        this.terms = terms;
        this.gazetteer = gazetteer;
        this.fields = new Fields(today);
    }

    static Outcome of(OfferForm form, Terms terms, Gazetteer gazetteer, LocalDate today) {
        return new ReadOffer(form, terms, gazetteer, today).read();
    }

    private Outcome read() {
        var name = fields.named("naam", form.naam());
        var provider = fields.named("aanbieder", form.aanbieder());
        var times = fields.times("wanneer", form.wanneer());
        var cost = new Offer.Cost(amount(), fields.line("kostenuitleg", form.kostenuitleg()));
        var ages = ages();
        var places = new ReadPlaces(fields, gazetteer).read(form.places());
        var contact = new Offer.Contact(
                fields.fitting("telefoon", form.telefoon(), PHONE),
                fields.fitting("mail", form.mail(), MAIL),
                fields.fitting("website", form.website(), SITE));
        var topics =
                terms.topics(chosen(form.onderwerp())).stream().map(Term::key).toList();
        if (topics.isEmpty()) {
            fields.refuse("onderwerp", "");
        }
        var description = fields.text("omschrijving", form.omschrijving());
        var eligibility = fields.line("voorwaarden", form.voorwaarden());
        var signUp = fields.text("aanmelden", form.aanmelden());
        if (!fields.wrong().isEmpty()) {
            return new Outcome.Refused(fields.wrong());
        }
        return new Outcome.Read(new Offer(
                name,
                description,
                "INITIATIVE".equals(form.soort()) ? Offer.Kind.INITIATIVE : Offer.Kind.OFFER,
                new Offer.Provider(provider, ""),
                places,
                times,
                cost,
                topics,
                terms.audiences(chosen(form.doelgroep())).stream()
                        .map(Term::key)
                        .toList(),
                ages,
                eligibility,
                chosen(form.taal()).stream().filter(terms.languages()::contains).toList(),
                contact,
                signUp));
    }

    private static List<String> chosen(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys;
    }

    private Optional<BigDecimal> amount() {
        var typed = OfferForm.text(form.kosten()).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.equals("gratis") || typed.equals("free")) {
            return Optional.of(BigDecimal.ZERO);
        }
        var euro = EURO.matcher(typed);
        if (!euro.matches()) {
            fields.refuse("kosten", typed);
            return Optional.empty();
        }
        var cents = euro.group(2) == null || euro.group(2).equals("-") ? "0" : euro.group(2);
        var amount = new BigDecimal(euro.group(1) + "." + cents);
        if (amount.intValue() > MOST_EURO) {
            fields.refuse("kosten", typed);
        }
        return Optional.of(amount);
    }

    private Offer.Ages ages() {
        var from = age("vanaf", form.vanaf());
        var to = age("tot", form.tot());
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            fields.refuse("tot", String.valueOf(to.get()));
            return new Offer.Ages(from, Optional.empty());
        }
        return new Offer.Ages(from, to);
    }

    private Optional<Integer> age(String field, @Nullable String typed) {
        var text = OfferForm.text(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > Offer.Ages.OLDEST) {
            fields.refuse(field, text);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}
