package nl.gezondewijk.assignment;

import java.time.Instant;
import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how an example began, by the same door as a facilitator's forms. */
@Component
public class TellStart {
    private final Assignments assignments;
    private final Supports supports;
    private final Focuses focuses;
    private final Efforts efforts;

    TellStart(Assignments assignments, Supports supports, Focuses focuses, Efforts efforts) {
        this.assignments = assignments;
        this.supports = supports;
        this.focuses = focuses;
        this.efforts = efforts;
    }

    /**
     * As somebody wrote it down; days are not known.
     *
     * @param focuses the oldest first
     */
    public record Example(
            String kind,
            String question,
            String commissioner,
            @Nullable String decider,
            @Nullable String result,
            @Nullable String successor,
            @Nullable String history,
            List<FocusOf> focuses,
            List<SupportOf> supports,
            List<EffortOf> efforts) {}

    /** A focus of an example. */
    public record FocusOf(
            String area,
            String name,
            @Nullable String people,
            @Nullable String theme,
            String reason) {}

    /** The support of a party of an example. */
    public record SupportOf(String party, String level, String said) {}

    /** Something that ran already. */
    public record EffortOf(
            String kind, String name, @Nullable String held) {}

    @Transactional
    public void tell(Approach approach, Example example, Actor by) {
        assignments.say(approach.id(), 0, assignment(example), by);
        example.focuses()
                .forEach(one -> focuses.turn(
                        approach.id(),
                        new Focus(0, null, one.area(), one.name(), said(one.people()), said(one.theme()), one.reason()),
                        by));
        example.supports()
                .forEach(one -> supports.gauge(
                        approach.id(),
                        new Support(
                                0,
                                Support.Party.valueOf(one.party()),
                                Support.Level.valueOf(one.level()),
                                null,
                                one.said()),
                        by));
        example.efforts()
                .forEach(one -> efforts.note(
                        approach.id(),
                        new Effort(
                                0,
                                Effort.Kind.valueOf(one.kind()),
                                one.name(),
                                said(one.held()),
                                "",
                                List.of(),
                                "",
                                "",
                                null,
                                null),
                        by));
    }

    private static Assignment assignment(Example one) {
        return new Assignment(
                0,
                Assignment.Kind.valueOf(one.kind()),
                one.question(),
                one.commissioner(),
                said(one.decider()),
                said(one.result()),
                null,
                null,
                null,
                null,
                said(one.successor()),
                said(one.history()),
                Instant.EPOCH);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
