package nl.gezondewijk.network;

import java.time.Instant;
import java.util.OptionalInt;
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
        fase = Fields.line(fase);
        draagvlak = Fields.line(draagvlak);
        belang = Fields.lines(belang);
        bijdrage = Fields.lines(bijdrage);
        drempel = Fields.lines(drempel);
        brengt = Fields.lines(brengt);
        haalt = Fields.lines(haalt);
        bijeenkomsten = Fields.line(bijeenkomsten);
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
        Fields.notLonger(LONGEST, Fields.lines(belang), "belang", errors);
        Fields.notLonger(LONGEST, Fields.lines(bijdrage), "bijdrage", errors);
        Fields.notLonger(LONGEST, Fields.lines(drempel), "drempel", errors);
        Fields.notLonger(LONGEST, Fields.lines(brengt), "brengt", errors);
        Fields.notLonger(LONGEST, Fields.lines(haalt), "haalt", errors);
    }

    Stance told(Organisation of, Visit visit, Instant at) {
        return new Stance(
                of.id(),
                Fields.one(Stance.Phase.class, fase).orElseThrow(),
                number(draagvlak),
                Fields.lines(belang),
                Fields.lines(bijdrage),
                Fields.lines(drempel),
                Fields.lines(brengt),
                Fields.lines(haalt),
                number(bijeenkomsten),
                visit.who().reference(),
                at);
    }

    /** What was left open is no number, and not wrong. */
    private static boolean isNumber(@Nullable String typed, int least, int most) {
        var text = Fields.line(typed);
        return text.isEmpty()
                || text.matches("\\d{1,2}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static OptionalInt number(@Nullable String typed) {
        var text = Fields.line(typed);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static String said(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
