package nl.gezondewijk.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/**
 * What was found, in a few lines.
 *
 * @param number in the list and on the map
 * @param where with how far, where somebody said from where
 * @param keep address of the shortlist with this on it
 * @param call the number as a telephone takes it; empty where there is none
 */
record HitView(
        int number,
        String name,
        String url,
        String provider,
        boolean initiative,
        String said,
        Checked checked,
        String times,
        String where,
        String cost,
        String phone,
        String call,
        String keep,
        boolean kept) {
    private static final int LONGEST = 220;

    /** When it was last checked, in words. */
    record Checked(String said, boolean late) {
        static Checked of(Entry entry, LocalDate today, Saying saying) {
            boolean late = entry.isStale(today);
            var said = entry.checkedOn()
                    .map(saying::day)
                    .map(day -> saying.here().say(late ? "directory.checked.late" : "directory.checked", day))
                    .orElseGet(() -> saying.here().say("directory.checked.never"));
            return new Checked(said, late || entry.checkedOn().isEmpty());
        }
    }

    static HitView of(
            Entry entry,
            int number,
            Map<String, String> areas,
            Optional<Spot> from,
            Shortlist list,
            LocalDate today,
            Here here) {
        var saying = new Saying(here);
        var offer = entry.offer();
        return new HitView(
                number,
                offer.name(),
                entry.url() + (list.ids().isEmpty() ? "" : "?lijst=" + list.written()),
                offer.provider().name(),
                offer.kind() == Offer.Kind.INITIATIVE,
                shortened(offer.description()),
                Checked.of(entry, today, saying),
                saying.times(offer),
                where(offer, areas, from, saying),
                saying.cost(offer.cost()),
                offer.contact().phone(),
                call(offer.contact().phone()),
                list.with(entry.id()).url(),
                list.ids().contains(entry.id()));
    }

    /** Of several places the nearest, or the first where nobody said from where. */
    static String where(Offer offer, Map<String, String> areas, Optional<Spot> from, Saying saying) {
        var nearest = from.flatMap(spot -> offer.places().stream()
                        .filter(place -> place.at().isPresent())
                        .min(Comparator.comparingDouble(place -> metres(place, spot))))
                .or(() -> offer.places().stream().findFirst());
        var at = nearest.map(place -> where(place, areas))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> saying.here().say("directory.where.none"));
        var far = from.flatMap(spot -> nearest.filter(place -> place.at().isPresent())
                .map(place -> at + ", " + saying.metres(metres(place, spot))));
        int others = offer.places().size() - 1;
        return far.orElse(at) + (others < 1 ? "" : " " + saying.here().say("directory.where.others", others));
    }

    static String where(Offer.Place place, Map<String, String> areas) {
        return Stream.of(place.name(), areas.getOrDefault(place.area(), place.city()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static double metres(Offer.Place place, Spot from) {
        return place.at().orElseThrow().metresTo(from);
    }

    static String call(String phone) {
        var digits = phone.replaceAll("\\(0\\)|[^+\\d]", "");
        return digits.isEmpty() ? "" : "tel:" + digits;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
