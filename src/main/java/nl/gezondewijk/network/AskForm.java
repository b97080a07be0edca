package nl.gezondewijk.network;

import java.time.LocalDate;
import java.util.Optional;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a party was asked, as it is typed. */
record AskForm(
        @Nullable String dag,
        @Nullable String wat,
        @Nullable String waarvoor) {

    AskForm {
        dag = Typed.line(dag);
        wat = Typed.line(wat);
        waarvoor = Typed.line(waarvoor);
    }

    static AskForm empty(LocalDate today) {
        return new AskForm(today.toString(), Asked.What.MEETING.name(), "");
    }

    void check(BindingResult errors, LocalDate today) {
        if (day().filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(1)))
                .isEmpty()) {
            errors.rejectValue("dag", "network.asked.wrong.day");
        }
        if (what().isEmpty()) {
            errors.rejectValue("wat", "network.asked.wrong.what");
        }
        Fields.notLonger(Asked.LONGEST, Typed.line(waarvoor), "waarvoor", errors);
    }

    Asked told(Organisation party) {
        return new Asked(party.approach(), party.id(), day().orElseThrow(), what().orElseThrow(), Typed.line(waarvoor));
    }

    private Optional<LocalDate> day() {
        return Days.in(Typed.line(dag));
    }

    /** Talks and questionnaires are counted where they are kept. */
    private Optional<Asked.What> what() {
        return Fields.one(Asked.What.class, wat).filter(what -> what == Asked.What.MEETING || what == Asked.What.OTHER);
    }
}
