package nl.gezondewijk.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in.
 *
 * @param onderwerp key of a subject, or empty
 * @param tekst what was seen
 * @param buurt code of a buurt, or empty
 * @param postcode four digits, or empty
 * @param wie name of a {@link Signal.Teller}, or empty
 * @param toch said when something only looked like a person
 */
record SignalForm(
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable String buurt,
        @Nullable String postcode,
        @Nullable String wie,
        @Nullable Boolean toch) {
    static final SignalForm EMPTY = new SignalForm("", "", "", "", "", false);

    SignalForm {
        onderwerp = Typed.line(onderwerp);
        tekst = Typed.lines(tekst);
        buurt = Typed.line(buurt);
        postcode = Typed.line(postcode);
        wie = Typed.line(wie);
    }

    String words() {
        return tekst == null ? "" : tekst;
    }

    String topic() {
        return onderwerp == null ? "" : onderwerp;
    }

    Optional<Signal.Teller> teller() {
        return Arrays.stream(Signal.Teller.values())
                .filter(one -> one.name().equals(wie))
                .findFirst();
    }

    /** Absent for a place that cannot be. */
    Optional<String> area(List<Area> buurten) {
        var digits = postcode == null ? "" : postcode;
        if (!digits.isEmpty()) {
            return SignalPlaces.ofPostcode(digits);
        }
        var code = buurt == null ? "" : buurt;
        return Optional.of(code)
                .filter(one -> one.isEmpty()
                        || buurten.stream().anyMatch(area -> area.code().equals(one)));
    }

    Set<Personal> personal(List<Area> buurten) {
        return Personal.in(words(), buurten.stream().map(Area::name).toList());
    }

    boolean insists() {
        return Boolean.TRUE.equals(toch);
    }

    /** What is for sure about a person is not taken; what only looks like it is, when who tells it says so. */
    boolean isRefusedFor(Set<Personal> found) {
        return found.stream().anyMatch(Personal::isFirm) || !found.isEmpty() && !insists();
    }
}
