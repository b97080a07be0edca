package nl.gezondewijk.account;

import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Posts the one-time links of accounts to the people themselves, where the site knows its own address. */
@Component
class PostLinks {
    private final Mail mail;
    private final Site site;
    private final MessageSource messages;

    PostLinks(Mail mail, Site site, MessageSource messages) {
        this.mail = mail;
        this.site = site;
        this.messages = messages;
    }

    /** Whether letters can be written at all. */
    boolean isPossible() {
        return site.address().isPresent();
    }

    /** Whether the person will find the link in their own mail. */
    boolean isSent() {
        return isPossible() && mail.isSent();
    }

    void invitation(Account whose, String token) {
        post(whose, token, "account.invited", String.valueOf(Links.INVITATION_VALID.toDays()));
    }

    void wayBack(Account whose, String token) {
        post(whose, token, "account.reset-asked", String.valueOf(Links.WAY_BACK_VALID.toMinutes()));
    }

    /** Tells who came in by the provider for the first time that nothing else opens the account any more. */
    void earlierWaysForgotten(Account whose) {
        site.address().ifPresent(address -> {
            var in = new Language(messages, Languages.current());
            var about = "account.earlier-ways-forgotten";
            mail.post(new Letter(
                    whose.email().value(),
                    in.say("account.letter." + about + ".subject"),
                    in.say("account.letter." + about, whose.name(), address),
                    about));
        });
    }

    private void post(Account whose, String token, String about, String valid) {
        site.address().ifPresent(address -> {
            var in = new Language(messages, Languages.current());
            var link = address + InvitationController.PATH + "/" + token;
            mail.post(new Letter(
                    whose.email().value(),
                    in.say("account.letter." + about + ".subject"),
                    in.say("account.letter." + about, whose.name(), link, valid, address),
                    about));
        });
    }
}
