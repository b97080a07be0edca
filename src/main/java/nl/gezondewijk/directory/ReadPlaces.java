package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes places of what somebody filled in for each. */
final class ReadPlaces {
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3}) ?([A-Z]{2})?");

    private final Fields fields;
    private final Gazetteer gazetteer;

    ReadPlaces(Fields fields, Gazetteer gazetteer) {
        this.fields = fields;
        this.gazetteer = gazetteer;
    }

    List<Offer.Place> read(List<PlaceForm> forms) {
        var places = new ArrayList<Offer.Place>();
        var known = new HashSet<String>();
        for (int i = 0; i < forms.size(); i++) {
            var at = "plek[" + i + "].";
            var place = read(forms.get(i), at);
            if (place.isPresent() && !known.add(place.map(ReadPlaces::where).orElseThrow())) {
                fields.refuse("twice", at + "locatie", Saying.called(place.get()));
            }
            place.ifPresent(places::add);
        }
        if (places.size() > Offer.MOST_PLACES) {
            fields.refuse("places", "plek[" + Offer.MOST_PLACES + "].locatie", String.valueOf(places.size()));
        }
        return places;
    }

    private static String where(Offer.Place place) {
        return Plain.of(place.name() + " | " + place.address()) + " " + place.postcode();
    }

    /** Without a point it is found in the list and not on the map; the middle of its buurt is near enough. */
    private Optional<Offer.Place> read(PlaceForm form, String at) {
        var name = fields.line(at + "locatie", form.locatie());
        var address = fields.line(at + "adres", form.adres());
        var postcode = postcode(form, at);
        var code = area(form, at);
        var spot = spot(form, at);
        var city = fields.line(at + "plaats", form.plaats());
        var access = fields.line(at + "toegang", form.toegang());
        var times = fields.times(at + "wanneer", form.wanneer());
        if (name.isEmpty() && address.isEmpty() && code.isEmpty() && postcode.isEmpty()) {
            if (!times.isEmpty()) {
                fields.refuse("nowhere", at + "locatie", OfferForm.text(form.wanneer()));
            }
            return Optional.empty();
        }
        return Optional.of(new Offer.Place(
                name,
                address,
                postcode,
                city,
                code,
                access,
                spot.or(() -> code.isEmpty() ? Optional.<Spot>empty() : gazetteer.middle(code)),
                times));
    }

    private String postcode(PlaceForm form, String at) {
        var typed = OfferForm.text(form.postcode());
        var postcode = POSTCODE.matcher(typed.toUpperCase(Locale.ROOT));
        if (postcode.matches()) {
            return (postcode.group(1) + " "
                            + Optional.ofNullable(postcode.group(2)).orElse(""))
                    .strip();
        }
        if (!typed.isEmpty()) {
            fields.refuse(at + "postcode", typed);
        }
        return "";
    }

    private String area(PlaceForm form, String at) {
        var code = OfferForm.text(form.gebied());
        if (!code.isEmpty() && gazetteer.find(code).isEmpty()) {
            fields.refuse(at + "gebied", code);
        }
        return code;
    }

    private Optional<Spot> spot(PlaceForm form, String at) {
        var typed = OfferForm.text(form.punt());
        var spot = Globe.read(typed).flatMap(Globe::spot);
        if (!typed.isEmpty() && spot.isEmpty()) {
            fields.refuse(at + "punt", typed);
        }
        return spot;
    }
}
