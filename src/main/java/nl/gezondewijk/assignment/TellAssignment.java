package nl.gezondewijk.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Carried;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the assignment tells on the home page of an approach: what is not said yet, what runs out, who was asked and is silent. */
@Component
class TellAssignment {
    private static final int ORDER = 10;
    private static final int SILENT_DAYS = 21;
    private static final int GAUGE_AGAIN_DAYS = 180;
    private static final int AHEAD_DAYS = 90;

    private final Assignments assignments;
    private final Supports supports;
    private final Efforts efforts;
    private final Obstacles obstacles;
    private final Clock clock;

    TellAssignment(
            Home home,
            Carried carried,
            Assignments assignments,
            Supports supports,
            Efforts efforts,
            Obstacles obstacles,
            Clock clock) {
        this.assignments = assignments;
        this.supports = supports;
        this.efforts = efforts;
        this.obstacles = obstacles;
        this.clock = clock;
        home.ask(ORDER, this::tell);
        carried.ask(
                ORDER,
                (approach, who, here) -> obstacles.listStandingOf(approach.id(), who).stream()
                        .map(one -> new Carried.Thing(
                                here.say("assignment.carried", one.what()),
                                ObstacleController.url(approach) + "/" + one.id()))
                        .toList());
    }

    private List<Note> tell(Approach approach, Here here) {
        var notes = new ArrayList<Note>();
        var today = Days.today(clock);
        var now = assignments.list(approach.id()).stream().findFirst();
        notes.add(Note.door(
                Ring.EVERYBODY,
                here.say("assignment.title"),
                now.map(Assignment::question).orElse(here.say("assignment.none")),
                AssignmentController.url(approach)));
        if (efforts.list(approach.id()).isEmpty()) {
            notes.add(Note.next(
                    Ring.FACILITATORS,
                    here.say("assignment.next.runs"),
                    here.say("assignment.next.runs.why"),
                    EffortController.url(approach)));
        }
        if (now.isEmpty()) {
            notes.add(Note.next(
                    Ring.FACILITATORS,
                    here.say("assignment.next.say"),
                    "",
                    AssignmentController.url(approach) + "/wijzigen"));
        }
        leaving(approach, now, today, here).ifPresent(notes::add);
        notes.addAll(support(approach, today, here));
        notes.addAll(running(approach, today, here));
        notes.addAll(standing(approach, today, here));
        return notes;
    }

    private static Optional<Note> leaving(Approach approach, Optional<Assignment> now, LocalDate today, Here here) {
        return now.filter(one -> one.successor().isEmpty() && isNear(one.staysUntil(), today))
                .map(one -> Note.warning(
                        Ring.PARTNERS,
                        here.say("assignment.warn.leaves"),
                        here.say("assignment.warn.leaves.text", AssignmentView.day(one.staysUntil(), here)),
                        AssignmentController.url(approach),
                        here.say("assignment.warn.leaves.link")));
    }

    /** Those without whom an approach does not begin, when they were not asked, or long ago. */
    private List<Note> support(Approach approach, LocalDate today, Here here) {
        var gauged = supports.list(approach.id());
        return Arrays.stream(Support.Party.values())
                .limit(2)
                .filter(party ->
                        gauged.stream().noneMatch(one -> one.party() == party && !isOld(one.gaugedOn(), today)))
                .map(party -> Note.next(
                        Ring.FACILITATORS,
                        here.say("assignment.next.gauge", here.say("assignment.party." + party.name())),
                        "",
                        AssignmentController.url(approach) + "/draagvlak"))
                .toList();
    }

    private List<Note> running(Approach approach, LocalDate today, Here here) {
        var notes = new ArrayList<Note>();
        var running = efforts.list(approach.id()).stream().filter(Effort::runs).toList();
        notes.add(Note.door(
                Ring.EVERYBODY,
                here.say("assignment.efforts"),
                running.isEmpty()
                        ? here.say("assignment.efforts.none")
                        : here.say("assignment.efforts.count", running.size()),
                EffortController.url(approach)));
        running.stream()
                .filter(one -> !one.link().isEmpty())
                .map(one -> Note.shared(one.name(), one.heldBy(), one.link()))
                .forEach(notes::add);
        running.stream()
                .filter(one -> isNear(one.until(), today))
                .map(one -> Note.warning(
                        Ring.PARTNERS,
                        here.say("assignment.warn.ends", one.name()),
                        here.say("assignment.warn.ends.text", AssignmentView.day(one.until(), here)),
                        EffortController.url(approach),
                        here.say("assignment.warn.ends.link")))
                .forEach(notes::add);
        return notes;
    }

    private List<Note> standing(Approach approach, LocalDate today, Here here) {
        var notes = new ArrayList<Note>();
        var met = obstacles.list(approach.id());
        notes.add(Note.door(
                Ring.PARTNERS,
                here.say("assignment.obstacles"),
                here.say("assignment.obstacles.lead"),
                ObstacleController.url(approach)));
        met.stream()
                .filter(one -> one.shared() && !one.stands() && !one.answer().isEmpty())
                .map(one -> Note.shared(one.what(), one.answer(), ObstacleController.url(approach)))
                .forEach(notes::add);
        met.stream()
                .filter(one -> one.waits() && isLongAgo(one.askedOn(), today))
                .map(one -> Note.warning(
                        one.shared() ? Ring.PARTNERS : Ring.GROUP,
                        here.say("assignment.warn.silent", one.breaker()),
                        here.say("assignment.warn.silent.text", AssignmentView.day(one.askedOn(), here)),
                        ObstacleController.url(approach),
                        here.say("assignment.warn.silent.link")))
                .forEach(notes::add);
        return notes;
    }

    /** Over already, or soon. */
    private static boolean isNear(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today.plusDays(AHEAD_DAYS));
    }

    private static boolean isOld(@Nullable LocalDate day, LocalDate today) {
        return day == null || !day.plusDays(GAUGE_AGAIN_DAYS).isAfter(today);
    }

    private static boolean isLongAgo(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.plusDays(SILENT_DAYS).isBefore(today);
    }
}
