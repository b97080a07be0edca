package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Somebody who is to have a place in a group, as it is typed. */
record PlaceForm(
        @Nullable Integer persoon,
        @Nullable String taak,
        @Nullable String sinds) {

    void check(BindingResult errors, Who.Known known) {
        if (persoon == null || !known.persons().containsKey(persoon)) {
            errors.rejectValue("persoon", "alliance.person.wrong");
        }
        if (Arrays.stream(Team.Task.values()).noneMatch(one -> one.name().equals(taak))) {
            errors.rejectValue("taak", "alliance.task.wrong");
        }
        if (TeamForm.day(sinds) == null) {
            errors.rejectValue("sinds", "alliance.day.wrong");
        }
    }

    int person() {
        return persoon == null ? 0 : persoon;
    }

    Team.Task task() {
        return Team.Task.valueOf(String.valueOf(taak));
    }

    LocalDate since(LocalDate today) {
        var day = TeamForm.day(sinds);
        return day == null ? today : day;
    }
}
