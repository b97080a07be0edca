package nl.gezondewijk.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An offer as somebody fills it in.
 *
 * @param wanneer when, a line each, as {@link Timetable} reads it
 * @param kosten "gratis", an amount, or nothing
 * @param plek its places, and always an empty one for one more
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
        @Nullable List<PlaceForm> plek,
        @Nullable String telefoon,
        @Nullable String mail,
        @Nullable String website,
        @Nullable String aanmelden) {

    OfferForm {
        onderwerp = onderwerp == null ? List.of() : List.copyOf(onderwerp);
        doelgroep = doelgroep == null ? List.of() : List.copyOf(doelgroep);
        taal = taal == null ? List.of() : List.copyOf(taal);
        plek = withRoom(plek == null ? List.of() : plek);
    }

    /** The filled ones keep their order; the empty one at the end is to add one more, also where none is filled yet. */
    private static List<PlaceForm> withRoom(List<PlaceForm> typed) {
        var filled = typed.stream().filter(one -> one != null && !one.isEmpty()).toList();
        var room = filled.isEmpty() ? List.of(PlaceForm.empty(), PlaceForm.empty()) : List.of(PlaceForm.empty());
        return Stream.concat(filled.stream(), room.stream()).toList();
    }

    /** Those that are filled in. */
    List<PlaceForm> places() {
        var all = plek == null ? List.<PlaceForm>of() : plek;
        return all.stream().filter(one -> !one.isEmpty()).toList();
    }

    static String text(@Nullable String typed) {
        return Typed.lines(typed);
    }

    /** At these places, each with its own times. */
    OfferForm at(List<PlaceForm> places) {
        return new OfferForm(
                naam,
                omschrijving,
                soort,
                aanbieder,
                "",
                kosten,
                kostenuitleg,
                onderwerp,
                doelgroep,
                vanaf,
                tot,
                voorwaarden,
                taal,
                places,
                telefoon,
                mail,
                website,
                aanmelden);
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
                List.of(),
                "",
                "",
                "",
                "");
    }

    static OfferForm of(Offer offer, Gazetteer gazetteer, Here here) {
        var saying = new Saying(here);
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
                offer.places().stream()
                        .map(place -> PlaceForm.of(place, gazetteer, here))
                        .toList(),
                offer.contact().phone(),
                offer.contact().email(),
                offer.contact().website(),
                offer.signUp());
    }

    private static String number(Optional<Integer> age) {
        return age.map(String::valueOf).orElse("");
    }
}
