package nl.gezondewijk.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is read.
 *
 * @param kind question, mission or vision
 * @param facts what was said of each thing, by its label; what was left open is not there
 */
record AssignmentView(String kind, String question, Map<String, String> facts, String saidAt) {

    static List<AssignmentView> list(List<Assignment> versions, Here here) {
        return versions.stream().map(one -> of(one, here)).toList();
    }

    private static AssignmentView of(Assignment one, Here here) {
        var facts = new LinkedHashMap<String, String>();
        put(facts, here.say("assignment.commissioner"), one.commissioner());
        put(facts, here.say("assignment.decider"), one.decider());
        put(facts, here.say("assignment.result"), one.result());
        put(
                facts,
                here.say("assignment.hours"),
                one.hours() == null ? "" : here.say("assignment.hours.said", one.hours()));
        put(facts, here.say("assignment.time"), time(one, here));
        put(facts, here.say("assignment.stays"), day(one.staysUntil(), here));
        put(facts, here.say("assignment.successor"), one.successor());
        put(facts, here.say("assignment.history"), one.history());
        return new AssignmentView(
                here.say("assignment.kind." + one.kind().name()), one.question(), facts, here.date(one.saidAt()));
    }

    private static String time(Assignment one, Here here) {
        var begins = day(one.begins(), here);
        var ends = day(one.ends(), here);
        if (begins.isEmpty() || ends.isEmpty()) {
            return begins.isEmpty()
                    ? ends.isEmpty() ? "" : here.say("assignment.time.until", ends)
                    : here.say("assignment.time.from", begins);
        }
        return here.say("assignment.time.both", begins, ends);
    }

    private static void put(Map<String, String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.put(label, value);
        }
    }

    static String dayOr(@Nullable LocalDate day, Here here) {
        return day == null ? here.say("assignment.day.unknown") : Days.said(day, here);
    }

    static String day(@Nullable LocalDate day, Here here) {
        return day == null ? "" : Days.said(day, here);
    }
}
