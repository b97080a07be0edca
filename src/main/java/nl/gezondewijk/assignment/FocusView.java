package nl.gezondewijk.assignment;

import java.util.List;
import nl.gezondewijk.page.Here;

/** A focus as it is read. */
record FocusView(String since, String area, String areaUrl, String people, String theme, String reason) {

    static List<FocusView> list(List<Focus> focuses, Here here) {
        return focuses.stream()
                .map(one -> new FocusView(
                        AssignmentView.dayOr(one.since(), here),
                        one.areaName(),
                        "/wijkprofiel/" + one.area(),
                        one.people().isEmpty() ? here.say("assignment.focus.everybody") : one.people(),
                        one.theme().isEmpty() ? here.say("assignment.focus.everything") : one.theme(),
                        one.reason()))
                .toList();
    }
}
