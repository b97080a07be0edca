package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an offer of a form or of a line of a sheet, and says of each field that cannot be used what would be right. */
final class ReadOffer {
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 3_000;
    private static final int MOST_EURO = 5_000;
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>\"]{1,64}@[^\\s@\\p{Cntrl}<>\"]+\\.[^\\s@\\p{Cntrl}<>\"]+");
    private static final Pattern SITE = Pattern.compile("https?://[^\\s<>\"']+\\.[^\\s<>\"']+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[\\d][\\d ()/-]{1,25}");
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3}) ?([A-Z]{2})?");
    private static final Pattern EURO = Pattern.compile("(?:€|euro)? ?(\\d{1,4})(?:[.,](\\d{1,2}|-))? ?(?:euro)?");
    /** With these a spreadsheet would take a name for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t].*", Pattern.DOTALL);

    private final OfferForm form;
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final LocalDate today;
    private final List<Wrong> wrong = new ArrayList<>();

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
        this.today = today;
    }

    static Outcome of(OfferForm form, Terms terms, Gazetteer gazetteer, LocalDate today) {
        return new ReadOffer(form, terms, gazetteer, today).read();
    }

    private Outcome read() {
        var name = named("naam", OfferForm.text(form.naam()));
        var provider = named("aanbieder", OfferForm.text(form.aanbieder()));
        var times = times();
        var cost = new Offer.Cost(amount(), line("kostenuitleg", form.kostenuitleg()));
        var ages = ages();
        var place = place();
        var contact = new Offer.Contact(
                fitting("telefoon", form.telefoon(), PHONE),
                fitting("mail", form.mail(), MAIL),
                fitting("website", form.website(), SITE));
        var topics =
                terms.topics(chosen(form.onderwerp())).stream().map(Term::key).toList();
        if (topics.isEmpty()) {
            refuse("onderwerp", "");
        }
        var description = text("omschrijving", form.omschrijving());
        var eligibility = line("voorwaarden", form.voorwaarden());
        var signUp = text("aanmelden", form.aanmelden());
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(List.copyOf(wrong));
        }
        return new Outcome.Read(new Offer(
                name,
                description,
                "INITIATIVE".equals(form.soort()) ? Offer.Kind.INITIATIVE : Offer.Kind.OFFER,
                new Offer.Provider(provider, ""),
                place,
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

    private void refuse(String field, String value) {
        wrong.add(new Wrong(field, "directory.wrong." + field, value));
    }

    private String named(String field, String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST || typed.contains("\n")) {
            refuse(field, typed);
        } else if (FORMULA.matcher(typed).matches()) {
            wrong.add(new Wrong(field, "directory.wrong.formula", typed));
        }
        return typed;
    }

    private String line(String field, @Nullable String typed) {
        var line = OfferForm.text(typed).replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            refuse("long", field, line);
        }
        return line;
    }

    private String text(String field, @Nullable String typed) {
        var text = OfferForm.text(typed);
        if (text.length() > LONGEST_TEXT) {
            refuse("long", field, text.substring(0, LONGEST));
        }
        return text;
    }

    private void refuse(String rule, String field, String value) {
        wrong.add(new Wrong(field, "directory.wrong." + rule, value));
    }

    private String fitting(String field, @Nullable String typed, Pattern pattern) {
        var text = OfferForm.text(typed);
        if (!text.isEmpty()
                && (text.length() > LONGEST || !pattern.matcher(text).matches())) {
            refuse(field, text);
        }
        return text;
    }

    private List<Schedule> times() {
        var times = new ArrayList<Schedule>();
        for (var line : Timetable.read(OfferForm.text(form.wanneer()))) {
            switch (line) {
                case Timetable.Line.Read read
                when read.schedule().isOver(today) -> refuse("past", "wanneer", read.line());
                case Timetable.Line.Read read -> times.add(read.schedule());
                case Timetable.Line.Unclear unclear -> refuse("wanneer", unclear.line());
            }
        }
        return times;
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
            refuse("kosten", typed);
            return Optional.empty();
        }
        var cents = euro.group(2) == null || euro.group(2).equals("-") ? "0" : euro.group(2);
        var amount = new BigDecimal(euro.group(1) + "." + cents);
        if (amount.intValue() > MOST_EURO) {
            refuse("kosten", typed);
        }
        return Optional.of(amount);
    }

    private Offer.Ages ages() {
        var from = age("vanaf", form.vanaf());
        var to = age("tot", form.tot());
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            refuse("tot", String.valueOf(to.get()));
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
            refuse(field, text);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Without a point it is found in the list and not on the map; the middle of its buurt is near enough. */
    private Optional<Offer.Place> place() {
        var name = line("locatie", form.locatie());
        var address = line("adres", form.adres());
        var code = OfferForm.text(form.gebied());
        var postcode = POSTCODE.matcher(OfferForm.text(form.postcode()).toUpperCase(Locale.ROOT));
        boolean coded = postcode.matches();
        if (!coded && !OfferForm.text(form.postcode()).isEmpty()) {
            refuse("postcode", OfferForm.text(form.postcode()));
        }
        if (!code.isEmpty() && gazetteer.find(code).isEmpty()) {
            refuse("gebied", code);
        }
        var written = OfferForm.text(form.punt());
        var spot = Globe.read(written).flatMap(Globe::spot);
        if (!written.isEmpty() && spot.isEmpty()) {
            refuse("punt", written);
        }
        var city = line("plaats", form.plaats());
        if (name.isEmpty() && address.isEmpty() && code.isEmpty() && !coded) {
            return Optional.empty();
        }
        var whole = coded
                ? (postcode.group(1) + " "
                                + Optional.ofNullable(postcode.group(2)).orElse(""))
                        .strip()
                : "";
        return Optional.of(new Offer.Place(
                name,
                address,
                whole,
                city,
                code,
                line("toegang", form.toegang()),
                spot.or(() -> code.isEmpty() ? Optional.<Spot>empty() : gazetteer.middle(code))));
    }
}
