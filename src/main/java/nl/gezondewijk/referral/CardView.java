package nl.gezondewijk.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;

/**
 * A card in the words of the reader.
 *
 * @param tick name of the outcome; empty while there is none
 * @param said the outcome in words, with its day
 */
record CardView(
        String code,
        String title,
        String url,
        List<String> dates,
        List<String> contact,
        String made,
        String tick,
        String said,
        boolean valid,
        String until) {

    /** To whoever holds it. */
    static CardView of(Card card, Code code, Instant now, Here here) {
        return of(card, code.shown(), now, here);
    }

    /** To whoever made it, who keeps the end of the code only. */
    static CardView of(Card card, Instant now, Here here) {
        return of(card, "…" + card.codeEnd(), now, here);
    }

    private static CardView of(Card card, String code, Instant now, Here here) {
        return new CardView(
                code,
                card.activity().title(),
                card.activity().url(),
                card.activity().dates().lines().toList(),
                card.activity().contact().lines().toList(),
                here.date(card.at()),
                card.tick().map(tick -> tick.outcome().name()).orElse(""),
                said(card, now, here),
                card.isValid(now),
                here.date(card.at().plus(Card.VALID)));
    }

    private static String said(Card card, Instant now, Here here) {
        return card.tick()
                .map(tick -> here.say("referral.outcome." + tick.outcome()) + ", " + Days.said(tick.on(), here))
                .orElse(here.say(card.isValid(now) ? "referral.open" : "referral.over"));
    }

    /** How it goes in all, a line each. */
    static List<String> of(Tally tally, Here here) {
        return tally.told().stream()
                .map(told -> here.say(
                        "referral.told",
                        told.kinds().stream()
                                .map(kind -> here.say("referral.kind." + kind))
                                .collect(Collectors.joining(here.say("referral.or"))),
                        told.number()))
                .toList();
    }

    static String total(Tally tally, Here here) {
        return tally.total()
                .map(number -> here.say("referral.total", number))
                .or(() -> Optional.of(here.say("referral.total.few", Tally.FEWEST)))
                .orElseThrow();
    }
}
