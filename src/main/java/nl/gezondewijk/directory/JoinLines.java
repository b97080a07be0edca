package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes one entry of lines of a sheet that tell the same activity of the same provider at several places. */
final class JoinLines {
    private JoinLines() {}

    static List<Incoming> of(List<Incoming> lines) {
        var first = new LinkedHashMap<String, Incoming>();
        var others = new ArrayList<Incoming>();
        for (var line : lines) {
            var known = first.putIfAbsent(activity(line), line);
            if (known != null && isElsewhere(line, known)) {
                first.put(activity(line), joined(known, line));
            } else if (known != null) {
                others.add(line);
            }
        }
        return Stream.concat(first.values().stream(), others.stream())
                .sorted(java.util.Comparator.comparingInt(Incoming::line))
                .toList();
    }

    private static String activity(Incoming line) {
        return Plain.of(OfferForm.text(line.form().naam()) + " | "
                + OfferForm.text(line.form().aanbieder()));
    }

    private static boolean isElsewhere(Incoming line, Incoming known) {
        var there = line.form().places();
        return there.size() == 1
                && !known.form().places().isEmpty()
                && known.form().places().size() < Offer.MOST_PLACES
                && known.form().places().stream()
                        .noneMatch(place -> where(place).equals(where(there.getFirst())));
    }

    private static List<String> where(PlaceForm place) {
        return Stream.of(place.locatie(), place.adres(), place.postcode())
                .map(typed -> Plain.of(OfferForm.text(typed)))
                .toList();
    }

    /** Each line's times are of its own place; what else the second says otherwise is told as lost. */
    private static Incoming joined(Incoming known, Incoming line) {
        var form = known.form();
        var places = Stream.concat(
                        form.places().stream()
                                .map(place ->
                                        OfferForm.text(place.wanneer()).isEmpty() ? place.on(form.wanneer()) : place),
                        Stream.of(line.form().places().getFirst().on(line.form().wanneer())))
                .toList();
        var lost = Stream.of(known.lost(), line.lost(), differing(form, line.form()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Incoming(known.line(), known.id(), form.at(places), lost);
    }

    private static List<String> differing(OfferForm one, OfferForm other) {
        return Stream.of(
                        Stream.of(other.omschrijving(), one.omschrijving()),
                        Stream.of(other.kosten(), one.kosten()),
                        Stream.of(other.voorwaarden(), one.voorwaarden()),
                        Stream.of(other.telefoon(), one.telefoon()),
                        Stream.of(other.mail(), one.mail()),
                        Stream.of(other.website(), one.website()),
                        Stream.of(other.aanmelden(), one.aanmelden()))
                .map(pair -> pair.map(OfferForm::text).toList())
                .filter(pair -> !pair.getFirst().isEmpty() && !Objects.equals(pair.getFirst(), pair.getLast()))
                .map(List::getFirst)
                .toList();
    }
}
