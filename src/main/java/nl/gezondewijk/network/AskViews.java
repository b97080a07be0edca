package nl.gezondewijk.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Days;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a party was asked, and to whom it can be asked more. */
@Component
class AskViews {
    private final Asks asks;
    private final Questionnaires questionnaires;
    private final AskParty ask;

    AskViews(Asks asks, Questionnaires questionnaires, AskParty ask) {
        this.asks = asks;
        this.questionnaires = questionnaires;
        this.ask = ask;
    }

    /** Something that was asked, with what came of it. */
    record AskRow(String day, String what, String about) {}

    /** @param people of the party */
    void show(Visit visit, Organisation party, List<Person> people, Model model) {
        var all = asks.list(List.of(party.approach())).stream()
                .filter(one -> one.organisation() == party.id())
                .toList();
        long lately =
                all.stream().filter(one -> one.on().isAfter(asks.lately())).count();
        model.addAttribute("askedLately", visit.say("network.asked.lately", lately, Asks.OFTEN_DAYS));
        model.addAttribute("asked", all.stream().map(one -> row(one, visit)).toList());
        model.addAttribute("questions", questions(party, people, visit));
        model.addAttribute("toMail", toMail(people));
    }

    private static AskRow row(Asked one, Visit visit) {
        return new AskRow(Days.said(one.on(), visit.here()), visit.say("network.asked." + one.what()), one.about());
    }

    /** The newest questionnaires, and how far they are. */
    private List<String> questions(Organisation party, List<Person> people, Visit visit) {
        var known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return questionnaires.list(party).stream()
                .map(one -> said(one, known, visit))
                .toList();
    }

    private static String said(Questionnaire one, Map<Integer, Person> known, Visit visit) {
        var here = visit.here();
        var to = one.person().map(known::get).map(Person::name);
        var sent = to.map(name -> visit.say("network.questions.mailed", here.date(one.asked()), name))
                .orElse(visit.say("network.questions.given", here.date(one.asked())));
        return sent + " "
                + one.answered()
                        .map(on -> visit.say("network.questions.answeredOn", here.date(on)))
                        .or(() -> one.reminded().map(on -> visit.say("network.questions.remindedOn", here.date(on))))
                        .orElse(visit.say("network.questions.open", here.date(one.expires())));
    }

    private Map<String, String> toMail(List<Person> people) {
        return Choice.named(people.stream().filter(ask::canWrite).toList(), Person::id, Person::name);
    }
}
