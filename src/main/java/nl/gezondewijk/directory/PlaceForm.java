package nl.gezondewijk.directory;

import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * One place of an offer as somebody fills it in.
 *
 * @param gebied code of the buurt
 * @param punt latitude and longitude, where somebody knows better than the middle of the buurt
 * @param wanneer when it is here and not at its other places
 */
record PlaceForm(
        @Nullable String locatie,
        @Nullable String adres,
        @Nullable String postcode,
        @Nullable String plaats,
        @Nullable String gebied,
        @Nullable String punt,
        @Nullable String toegang,
        @Nullable String wanneer) {

    static PlaceForm empty() {
        return new PlaceForm("", "", "", "", "", "", "", "");
    }

    boolean isEmpty() {
        return Stream.of(locatie, adres, postcode, plaats, gebied, punt, toegang, wanneer)
                .allMatch(typed -> OfferForm.text(typed).isEmpty());
    }

    PlaceForm on(@Nullable String when) {
        return new PlaceForm(locatie, adres, postcode, plaats, gebied, punt, toegang, when);
    }

    /** A point that is only the middle of its buurt stays out: with another buurt it would be wrong. */
    static PlaceForm of(Offer.Place place, Gazetteer gazetteer, Here here) {
        return new PlaceForm(
                place.name(),
                place.address(),
                place.postcode(),
                place.city(),
                place.area(),
                place.at()
                        .filter(spot -> !gazetteer.middle(place.area()).equals(Optional.of(spot)))
                        .map(Globe::of)
                        .map(Globe::written)
                        .orElse(""),
                place.access(),
                new Saying(here).lines(place.times()));
    }
}
