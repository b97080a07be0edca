package nl.gezondewijk.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** How far a party stands behind it, as it is typed. */
record SupportForm(
        @Nullable String partij,
        @Nullable String stand,
        @Nullable String op,
        @Nullable String gezegd) {
    private static final int LONGEST = 500;

    void check(BindingResult errors, LocalDate today) {
        if (Arrays.stream(Support.Party.values()).noneMatch(one -> one.name().equals(partij))) {
            errors.rejectValue("partij", "assignment.party.wrong");
        }
        if (Arrays.stream(Support.Level.values()).noneMatch(one -> one.name().equals(stand))) {
            errors.rejectValue("stand", "assignment.level.wrong");
        }
        var day = AssignmentForm.day(op);
        if (day == null || day.isAfter(today)) {
            errors.rejectValue("op", "assignment.past.wrong");
        }
        AssignmentForm.tooLong("gezegd", Typed.lines(gezegd), LONGEST, errors);
    }

    Support support(LocalDate today) {
        var day = AssignmentForm.day(op);
        return new Support(
                0,
                Support.Party.valueOf(String.valueOf(partij)),
                Support.Level.valueOf(String.valueOf(stand)),
                day == null ? today : day,
                Typed.lines(gezegd));
    }
}
