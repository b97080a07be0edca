package nl.gezondewijk.mail;

import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Moments;

/**
 * A letter as the outbox shows it.
 *
 * @param to empty once it has gone
 * @param said what the mail server said, in its own words
 * @param left whether somebody has to do something with it
 */
record LetterView(
        int id,
        String url,
        String about,
        String state,
        String madeAt,
        String said,
        boolean left,
        boolean readable,
        String to,
        String subject,
        String text) {

    static LetterView of(Queued one, Here here) {
        return new LetterView(
                one.id(),
                OutboxController.HOME + "/" + one.id(),
                here.say("trail." + one.about()),
                here.say("mail.state." + one.state()),
                new Moments(here.locale()).dayAndTime(one.madeAt()),
                one.said(),
                one.state().isLeft(),
                one.letter().isPresent(),
                one.letter().map(Letter::to).orElse(""),
                one.letter().map(Letter::subject).orElse(""),
                one.letter().map(Letter::text).orElse(""));
    }
}
