package nl.gezondewijk.network;

import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails the link of a questionnaire to somebody of the party that is asked, and once more when no answer comes. */
@Component
class AskParty {
    private final Mail mail;
    private final Site site;
    private final Questionnaires questionnaires;
    private final Organisations organisations;
    private final Persons persons;
    private final Approaches approaches;
    private final Language dutch;

    AskParty(
            Mail mail,
            Site site,
            Questionnaires questionnaires,
            Organisations organisations,
            Persons persons,
            Approaches approaches,
            MessageSource messages) {
        this.mail = mail;
        this.site = site;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.persons = persons;
        this.approaches = approaches;
        this.dutch = new Language(messages, Languages.DUTCH);
    }

    @Transactional
    void write(Organisation party, Person person, Visit visit) {
        var token = questionnaires.make(party, visit);
        var text = text(person.name(), party, visit.approach().name(), address(token), visit.here());
        int letter = mail.post(new Letter(
                person.contact().email(),
                visit.say("network.questions.letter.subject", visit.approach().name()),
                text + "\n\n" + visit.who().name() + "\n",
                "network.asked"));
        questionnaires.posted(token, person, letter);
    }

    /** There is a mail server, and the address of this site for the link. */
    boolean isPossible() {
        return mail.isSent() && site.address().isPresent();
    }

    boolean canWrite(Person person) {
        return isPossible() && !person.contact().email().isEmpty();
    }

    @Transactional
    void remind(Questionnaire asked) {
        var person =
                asked.person().flatMap(id -> persons.find(asked.approach(), id)).filter(this::canWrite);
        var party = organisations.find(asked.approach(), asked.party());
        var approach = approaches.find(asked.approach());
        if (person.isEmpty() || party.isEmpty() || approach.isEmpty()) {
            return;
        }
        questionnaires.remind(asked, Actor.PROGRAM, Trail.MACHINE).ifPresent(token -> {
            int letter = mail.post(again(asked, person.get(), approach.get(), address(token)));
            questionnaires.posted(token, person.get(), letter);
        });
    }

    private Letter again(Questionnaire asked, Person person, Approach approach, String link) {
        return new Letter(
                person.contact().email(),
                dutch.say("network.questions.again.subject", approach.name()),
                dutch.say("network.questions.again", person.name(), approach.name(), link, dutch.date(asked.expires())),
                "network.asked-again");
    }

    /** @param to how it begins: a name, or a colleague of the party */
    static String text(String to, Organisation party, String approach, String link, Language here) {
        return here.say("network.questions.letter", to, approach, link, Questionnaires.VALID.toDays(), party.name());
    }

    private String address(String token) {
        return site.address().orElseThrow() + QuestionnaireController.PATH + "/" + token;
    }
}
