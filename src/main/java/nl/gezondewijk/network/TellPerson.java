package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that they stand in a network, with a link to see what is kept of them and to end it. */
@Component
class TellPerson {
    private final Mail mail;
    private final Site site;
    private final PersonLinks links;
    private final Persons persons;
    private final PostedLetters letters;
    private final Trail trail;

    TellPerson(Mail mail, Site site, PersonLinks links, Persons persons, PostedLetters letters, Trail trail) {
        this.mail = mail;
        this.site = site;
        this.links = links;
        this.persons = persons;
        this.letters = letters;
        this.trail = trail;
    }

    /** There is a mail server, and an address to write to. */
    boolean canWrite(Person person) {
        return canWrite() && !person.contact().email().isEmpty();
    }

    boolean canWrite() {
        return mail.isSent() && site.address().isPresent();
    }

    /** The letter goes with a link that is shown to nobody here. */
    @Transactional
    void write(Person person, Visit visit) {
        var address = site.address().orElseThrow() + OwnDetailsController.PATH + "/" + make(person, visit);
        int letter = mail.post(new Letter(
                person.contact().email(),
                visit.say("network.letter.subject", visit.approach().name()),
                text(person, address, visit) + "\n\n" + visit.who().name() + "\n",
                "network.person-told"));
        letters.keep(person, letter);
    }

    /** At the address that was given up: who did not do that themselves has to hear it. */
    @Transactional
    void moved(Person before, Contact now, Approach approach, Language here) {
        if (canWrite(before) && !before.contact().email().equals(now.email())) {
            mail.post(new Letter(
                    before.contact().email(),
                    here.say("network.letter.moved.subject", approach.name()),
                    here.say("network.letter.moved", before.name(), approach.name()),
                    "network.email-corrected"));
        }
    }

    @Transactional
    void writeAll(List<Person> people, Visit visit) {
        people.forEach(person -> write(person, visit));
    }

    /** A token, for who passes the link on by hand. */
    @Transactional
    String make(Person person, Visit visit) {
        var token = links.make(person);
        persons.told(person);
        trail.record(visit.who(), "network.person-told", person.reference(), Outcome.DONE, visit.origin());
        return token;
    }

    /** Ends where the name of the sender goes. */
    static String text(Person person, String link, Visit visit) {
        return visit.say("network.letter", person.name(), visit.approach().name(), link, PersonLinks.VALID.toDays());
    }
}
