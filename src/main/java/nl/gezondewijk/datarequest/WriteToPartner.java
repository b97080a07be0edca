package nl.gezondewijk.datarequest;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails a partner the question, or asks again, each time with a new link that nobody else gets to see. */
@Component
class WriteToPartner {
    private final Mail mail;
    private final Site site;
    private final PartnerLinks links;
    private final Requests requests;

    WriteToPartner(Mail mail, Site site, PartnerLinks links, Requests requests) {
        this.mail = mail;
        this.site = site;
        this.links = links;
        this.requests = requests;
    }

    /** There is a mail server, and an address to write to. */
    boolean isPossible(Request request) {
        return mail.isSent()
                && request.state() != Request.State.CLOSED
                && !request.partner().email().isEmpty();
    }

    @Transactional
    public void write(Request request, boolean again, Language in, Actor by, String origin) {
        var link = site.address().orElseThrow() + PartnerController.PATH + "/" + links.make(request.id(), by, origin);
        if (again) {
            requests.remind(request.id(), by, origin);
        }
        mail.post(new Letter(
                request.partner().email(),
                in.say(
                        again ? "datarequest.letter.again.subject" : "datarequest.letter.subject",
                        request.area().name()),
                text(request, link, in) + "\n\n" + by.name() + "\n",
                again ? "datarequest.reminded" : "datarequest.link-made"));
    }

    /** Ends where the name of the sender goes. */
    static String text(Request request, String link, Language in) {
        var partner = request.partner();
        return in.say(
                "datarequest.letter",
                partner.contact().isEmpty() ? partner.organisation() : partner.contact(),
                request.wanted(),
                request.area().name(),
                link,
                PartnerLinks.VALID.toDays());
    }
}
