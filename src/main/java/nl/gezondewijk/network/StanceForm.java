package nl.gezondewijk.network;

import java.time.Instant;
import java.util.OptionalInt;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** How a party stands, as it is typed. */
record StanceForm(
        @Nullable String fase,
        @Nullable String draagvlak,
        @Nullable String belang,
        @Nullable String bijdrage,
        @Nullable String drempel,
        @Nullable String brengt,
        @Nullable String haalt,
        @Nullable String bijeenkomsten) {
    private static final int LONGEST = 500;

    StanceForm {
        fase = Typed.line(fase);
        draagvlak = Typed.line(draagvlak);
        belang = Typed.lines(belang);
        bijdrage = Typed.lines(bijdrage);
        drempel = Typed.lines(drempel);
        brengt = Typed.lines(brengt);
        haalt = Typed.lines(haalt);
        bijeenkomsten = Typed.line(bijeenkomsten);
    }

    /** What stands now, to change what is different today. */
    static StanceForm of(Stance now) {
        return new StanceForm(
                now.phase().name(),
                said(now.support()),
                now.interest(),
                now.contribution(),
                now.threshold(),
                now.brings(),
                now.gets(),
                said(now.meetings()));
    }

    void check(BindingResult errors) {
        if (Fields.one(Stance.Phase.class, fase).isEmpty()) {
            errors.rejectValue("fase", "network.wrong.phase");
        }
        if (!isNumber(draagvlak, 1, Stance.MOST_SUPPORT)) {
            errors.rejectValue("draagvlak", "network.wrong.support");
        }
        if (!isNumber(bijeenkomsten, 0, Stance.MOST_MEETINGS)) {
            errors.rejectValue("bijeenkomsten", "network.wrong.meetings");
        }
        Fields.notLonger(LONGEST, Typed.lines(belang), "belang", errors);
        Fields.notLonger(LONGEST, Typed.lines(bijdrage), "bijdrage", errors);
        Fields.notLonger(LONGEST, Typed.lines(drempel), "drempel", errors);
        Fields.notLonger(LONGEST, Typed.lines(brengt), "brengt", errors);
        Fields.notLonger(LONGEST, Typed.lines(haalt), "haalt", errors);
    }

    Stance told(Organisation of, Visit visit, Instant at) {
        return new Stance(
                of.id(),
                Fields.one(Stance.Phase.class, fase).orElseThrow(),
                number(draagvlak),
                Typed.lines(belang),
                Typed.lines(bijdrage),
                Typed.lines(drempel),
                Typed.lines(brengt),
                Typed.lines(haalt),
                number(bijeenkomsten),
                visit.who().reference(),
                at);
    }

    /** What was left open is no number, and not wrong. */
    private static boolean isNumber(@Nullable String typed, int least, int most) {
        var text = Typed.line(typed);
        return text.isEmpty()
                || text.matches("\\d{1,2}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static OptionalInt number(@Nullable String typed) {
        var text = Typed.line(typed);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static String said(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
