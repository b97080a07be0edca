package nl.gezondewijk.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.account.People.Person;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Words;

/**
 * A step of a round, in the words of the reader.
 *
 * @param url where what is done with it is posted to
 * @param state name of the {@link Mark.State}
 * @param since when it was said, and by whom
 * @param notes empty for who may not read them
 * @param doors to where the work of the step is done
 */
record StepView(
        int round,
        boolean open,
        String url,
        String head,
        String why,
        String state,
        String said,
        String reason,
        String since,
        List<String> activities,
        List<QuestionView> questions,
        List<QuestionView> others,
        List<String> chances,
        List<String> pitfalls,
        List<String> tips,
        List<NoteView> notes,
        List<ProofView> proofs,
        List<Door> doors) {

    /**
     * A question.
     *
     * @param answer name of its kind; empty where there is none
     * @param kept that kind in words, and who said so when
     * @param theirs what somebody else answered meanwhile; empty where nobody did
     */
    record QuestionView(String key, String asked, String answer, String note, int seen, String kept, String theirs) {}

    record NoteView(int id, List<String> lines, String by, boolean mayRemove) {}

    record Door(String name, String url) {}

    record ProofView(int id, String title, String url, String by) {}

    /** Who asks to see it, and what they had filled in. */
    record Asked(Visit visit, Map<String, Person> people, GivenAnswers typed) {
        Here here() {
            return visit.here();
        }

        boolean mayOpen(Ring ring) {
            return ring.holds(visit.part());
        }

        Door door(String path) {
            return new Door(here().say("cycle.door." + path), visit.approach().url() + "/" + path);
        }

        String name(String reference) {
            var person = people.get(reference);
            var nobody = visit.isTold() ? "cycle.told" : "cycle.somebody";
            return person == null ? here().say(nobody) : person.name();
        }
    }

    static StepView of(Standing standing, Round round, Asked asked) {
        var step = standing.step();
        var here = asked.here();
        boolean known = round.model().find(step.place()).isPresent();
        return new StepView(
                round.number(),
                round.isOpen(),
                asked.visit().url() + "/" + step.place().address(),
                StepsView.head(step, round, here),
                here.say(known ? step.why() : here.inBoth("cycle.other.why")),
                standing.state().name(),
                here.say("cycle.state." + standing.state()),
                standing.mark().map(Mark::reason).orElse(""),
                standing.mark()
                        .filter(mark -> !asked.visit().isTold())
                        .map(mark -> here.say("cycle.by", here.date(mark.at()), asked.name(mark.by())))
                        .orElse(""),
                say(step.activities(), here),
                step.questions().stream()
                        .map(one -> question(one, standing, asked))
                        .toList(),
                standing.others().stream().map(one -> other(one, asked)).toList(),
                say(step.chances(), here),
                say(step.pitfalls(), here),
                say(step.tips(), here),
                asked.visit().works() ? notes(standing, asked) : List.of(),
                standing.proofs().stream().map(one -> proof(one, asked)).toList(),
                doors(step.place().phase(), asked));
    }

    private static List<Door> doors(Phase phase, Asked asked) {
        return switch (phase) {
            case PROFILE -> asked.mayOpen(Ring.PARTNERS) ? List.of(asked.door("portret")) : List.of();
            case SIGNAL ->
                asked.mayOpen(Ring.GROUP)
                        ? List.of(asked.door("signalen"), asked.door("verwijskaarten"))
                        : List.of(asked.door("verwijskaarten"));
            default -> List.of();
        };
    }

    private static List<String> say(List<Words> words, Here here) {
        return words.stream().map(here::say).toList();
    }

    private static QuestionView question(Question question, Standing standing, Asked asked) {
        var now = standing.answerTo(question);
        var typed = asked.typed().find(question);
        boolean overtaken = typed.isPresent()
                && typed.get().seen() != now.map(Answer::version).orElse(0)
                && typed.get().saysAnewBeside(now);
        return new QuestionView(
                question.key(),
                asked.here().say(question.words()),
                typed.map(GivenAnswers.Given::kind)
                        .orElse(now.map(Answer::kind))
                        .map(Enum::name)
                        .orElse(""),
                typed.map(GivenAnswers.Given::note).orElse(note(now, asked)),
                now.map(Answer::version).orElse(0),
                now.map(answer -> kept(answer, asked)).orElse(""),
                overtaken ? now.map(answer -> theirs(answer, asked)).orElse("") : "");
    }

    private static QuestionView other(Answer answer, Asked asked) {
        return new QuestionView(
                answer.question(),
                asked.here().say(answer.words()),
                answer.kind().name(),
                note(Optional.of(answer), asked),
                answer.version(),
                kept(answer, asked),
                "");
    }

    /** The notes of the working group are its own. */
    private static String note(Optional<Answer> answer, Asked asked) {
        return answer.filter(one -> asked.visit().works()).map(Answer::note).orElse("");
    }

    private static String kept(Answer answer, Asked asked) {
        return asked.here()
                .say(
                        "cycle.answer.kept",
                        asked.here().say("cycle.answer." + answer.kind()),
                        asked.here().date(answer.at()),
                        asked.name(answer.by()));
    }

    private static String theirs(Answer answer, Asked asked) {
        var said = kept(answer, asked);
        return answer.note().isEmpty() ? said : said + ": " + answer.note();
    }

    private static List<NoteView> notes(Standing standing, Asked asked) {
        return standing.notes().stream()
                .map(one -> new NoteView(
                        one.id(),
                        one.words().lines().toList(),
                        by(one.by(), asked.here().date(one.at()), asked),
                        mayRemove(one, asked.visit())))
                .toList();
    }

    /** Who wrote it, and who leads. */
    static boolean mayRemove(Note note, Visit visit) {
        return visit.leads() || note.by().equals(visit.who().reference());
    }

    private static ProofView proof(Proof one, Asked asked) {
        var day = Days.said(one.dated(), asked.here());
        return new ProofView(one.id(), one.title(), one.url(), by(one.by(), day, asked));
    }

    private static String by(String reference, String day, Asked asked) {
        return asked.here().say("cycle.by", day, asked.name(reference));
    }

    /** References of everybody who is named on it. */
    static List<String> people(Standing standing) {
        return Stream.of(
                        standing.marks().stream().map(Mark::by),
                        standing.answers().values().stream().map(Answer::by),
                        standing.notes().stream().map(Note::by),
                        standing.proofs().stream().map(Proof::by))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }
}
