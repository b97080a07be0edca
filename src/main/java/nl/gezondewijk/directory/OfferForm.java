package nl.gezondewijk.directory;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An offer as somebody fills it in.
 *
 * @param wanneer when, a line each, as {@link Timetable} reads it
 * @param kosten "gratis", an amount, or nothing
 * @param gebied code of the buurt
 * @param punt latitude and longitude, where somebody knows better than the middle of the buurt
 */
record OfferForm(
        @Nullable String naam,
        @Nullable String omschrijving,
        @Nullable String soort,
        @Nullable String aanbieder,
        @Nullable String wanneer,
        @Nullable String kosten,
        @Nullable String kostenuitleg,
        @Nullable List<String> onderwerp,
        @Nullable List<String> doelgroep,
        @Nullable String vanaf,
        @Nullable String tot,
        @Nullable String voorwaarden,
        @Nullable List<String> taal,
        @Nullable String locatie,
        @Nullable String adres,
        @Nullable String postcode,
        @Nullable String plaats,
        @Nullable String gebied,
        @Nullable String punt,
        @Nullable String toegang,
        @Nullable String telefoon,
        @Nullable String mail,
        @Nullable String website,
        @Nullable String aanmelden) {

    OfferForm {
        onderwerp = onderwerp == null ? List.of() : List.copyOf(onderwerp);
        doelgroep = doelgroep == null ? List.of() : List.copyOf(doelgroep);
        taal = taal == null ? List.of() : List.copyOf(taal);
    }

    static String text(@Nullable String typed) {
        return Typed.lines(typed);
    }

    boolean has(String name, String key) {
        var chosen =
                switch (name) {
                    case "onderwerp" -> onderwerp;
                    case "doelgroep" -> doelgroep;
                    case "taal" -> taal;
                    default -> throw new IllegalArgumentException("no choices called " + name);
                };
        return chosen != null && chosen.contains(key);
    }

    /** Nothing yet: most is for everyone, and in Dutch. */
    static OfferForm empty() {
        return new OfferForm(
                "",
                "",
                "OFFER",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of("nl"),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** A point that is only the middle of its buurt stays out: with another buurt it would be wrong. */
    static OfferForm of(Offer offer, Gazetteer gazetteer, Here here) {
        var saying = new Saying(here);
        var place = offer.place();
        return new OfferForm(
                offer.name(),
                offer.description(),
                offer.kind().name(),
                offer.provider().name(),
                saying.lines(offer.times()),
                offer.cost()
                        .amount()
                        .map(euro -> euro.signum() == 0 ? here.say("directory.cost.free") : euro.toPlainString())
                        .orElse(""),
                offer.cost().words(),
                offer.topics(),
                offer.audiences(),
                number(offer.ages().from()),
                number(offer.ages().to()),
                offer.eligibility(),
                offer.languages(),
                place.map(Offer.Place::name).orElse(""),
                place.map(Offer.Place::address).orElse(""),
                place.map(Offer.Place::postcode).orElse(""),
                place.map(Offer.Place::city).orElse(""),
                place.map(Offer.Place::area).orElse(""),
                place.flatMap(one -> one.at()
                                .filter(spot -> !gazetteer.middle(one.area()).equals(Optional.of(spot))))
                        .map(Globe::of)
                        .map(Globe::written)
                        .orElse(""),
                place.map(Offer.Place::access).orElse(""),
                offer.contact().phone(),
                offer.contact().email(),
                offer.contact().website(),
                offer.signUp());
    }

    private static String number(Optional<Integer> age) {
        return age.map(String::valueOf).orElse("");
    }
}
