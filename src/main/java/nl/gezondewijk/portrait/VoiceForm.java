package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.area.DutchGrid;
import nl.gezondewijk.page.Typed;
import nl.gezondewijk.portrait.Voice.Consent;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Point;
import org.jspecify.annotations.Nullable;

/**
 * An experience as it is typed.
 *
 * @param bij on what it stands: {@code thema-12}, {@code cijfer-eenzaam}; empty where nothing was chosen
 * @param buurt the part of the neighbourhood, for who cannot give a point
 * @param punt where: degrees as a telephone gives them, or metres of the Dutch grid
 * @param versie the revision that the writer had before them
 */
record VoiceForm(
        @Nullable String soort,
        @Nullable String wie,
        @Nullable String woorden,
        @Nullable String omschrijving,
        @Nullable String gehoord,
        @Nullable String toestemming,
        @Nullable String hoe,
        @Nullable List<String> bij,
        @Nullable String plek,
        @Nullable String buurt,
        @Nullable String punt,
        @Nullable Integer versie) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    static VoiceForm empty(String on, LocalDate today) {
        return new VoiceForm("QUOTE", "RESIDENT", "", "", today.toString(), "PARTNERS", "", List.of(on), "", "", "", 0);
    }

    static VoiceForm of(Voice voice, Standing standing) {
        return new VoiceForm(
                voice.kind().name(),
                voice.speaker().name(),
                voice.words(),
                voice.described(),
                voice.heard().toString(),
                voice.consent().asked().name(),
                voice.consent().how(),
                standing.on(voice),
                voice.place(),
                "",
                voice.point().map(point -> point.x() + " " + point.y()).orElse(""),
                voice.revision());
    }

    VoiceForm at(double x, double y) {
        return with(text(plek), Math.round(x) + " " + Math.round(y), revision());
    }

    /** In a part of the neighbourhood; what was typed goes before that. */
    VoiceForm in(String part, Optional<Border> border) {
        var place = text(plek).isEmpty() ? part : text(plek);
        boolean drawn = text(punt).isEmpty() && border.isPresent();
        var named = with(place, text(punt), revision());
        return drawn ? named.at(border.get().inside()[0], border.get().inside()[1]) : named;
    }

    /** The same words, to be put over what stands there now. */
    VoiceForm over(int revision) {
        return with(text(plek), text(punt), revision);
    }

    private VoiceForm with(String place, String point, int revision) {
        return new VoiceForm(
                soort, wie, woorden, omschrijving, gehoord, toestemming, hoe, bij, place, "", point, revision);
    }

    static String text(@Nullable String field) {
        return Typed.lines(field);
    }

    int revision() {
        return versie == null ? 0 : versie;
    }

    /** The first thing that is wrong, as a message; empty when all is well. */
    Optional<String> wrong(Standing standing, LocalDate today) {
        var words = text(woorden);
        boolean ownWords = kind() != Voice.Kind.OBSERVATION;
        return Arrays.asList(
                        check(Typed.fits(words, Voice.LONGEST_WORDS), "portrait.wrong.words"),
                        check(text(omschrijving).length() <= Voice.LONGEST_LINE, "portrait.wrong.described"),
                        check(heard().filter(day -> !day.isAfter(today)).isPresent(), "portrait.wrong.heard"),
                        check(places(standing).isPresent(), "portrait.wrong.on"),
                        check(!(ownWords && consent() == Consent.Asked.NOT_NEEDED), "portrait.wrong.consentNeeded"),
                        check(
                                !consent().isGiven() || Typed.fits(Typed.line(text(hoe)), Voice.LONGEST_LINE),
                                "portrait.wrong.consentHow"),
                        check(text(plek).length() <= Voice.LONGEST_LINE, "portrait.wrong.place"),
                        check(text(punt).isEmpty() || point().isPresent(), "portrait.wrong.point"))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> check(boolean right, String message) {
        return right ? Optional.empty() : Optional.of(message);
    }

    VoiceText written() {
        return new VoiceText(
                kind(),
                one(Voice.Speaker.values(), wie),
                text(woorden),
                Typed.line(text(omschrijving)),
                heard().orElseThrow(),
                new Consent(consent(), Typed.line(text(hoe))),
                Typed.line(text(plek)),
                point());
    }

    Voice.Kind kind() {
        return one(Voice.Kind.values(), soort);
    }

    Consent.Asked consent() {
        return one(Consent.Asked.values(), toestemming);
    }

    private static <T extends Enum<T>> T one(T[] of, @Nullable String named) {
        return Arrays.stream(of)
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(of[0]);
    }

    private Optional<LocalDate> heard() {
        try {
            return Optional.of(LocalDate.parse(text(gehoord)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    List<String> on() {
        return bij == null
                ? List.of()
                : bij.stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    Optional<List<Place>> places(Standing standing) {
        return standing.find(on());
    }

    /** "51,5912 5,3275", "51.5912, 5.3275" or "151000 400500"; north comes first in degrees, as a telephone has it. */
    Optional<Point> point() {
        var numbers = NUMBER.matcher(text(punt).replaceAll("(?<=\\d),(?=\\s)", " "))
                .results()
                .map(found -> Double.parseDouble(found.group().replace(',', '.')))
                .toList();
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        double first = numbers.getFirst();
        double second = numbers.getLast();
        if (DutchGrid.isOnGlobe(second, first)) {
            var metres = DutchGrid.fromGlobe(second, first);
            return Optional.of(new Point((int) Math.round(metres[0]), (int) Math.round(metres[1])));
        }
        return DutchGrid.isOnGrid(first, second)
                ? Optional.of(new Point((int) Math.round(first), (int) Math.round(second)))
                : Optional.empty();
    }
}
