package nl.gezondewijk.alliance;

import java.util.List;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;

/**
 * An agreement as it is read.
 *
 * @param isOnTheWeb whether its document has an address
 * @param time since when, and until when where it is over
 * @param fundsUntil the day its money ends; empty where that was not said
 */
record AgreementView(
        int id,
        String party,
        String kind,
        String about,
        String document,
        boolean isOnTheWeb,
        String time,
        String fundsUntil,
        boolean holds) {

    static List<AgreementView> list(List<Agreement> agreements, Who.Known known, Here here) {
        return agreements.stream().map(one -> of(one, known, here)).toList();
    }

    private static AgreementView of(Agreement one, Who.Known known, Here here) {
        var ended = one.endedOn();
        var funds = one.fundsUntil();
        return new AgreementView(
                one.id(),
                known.organisationName(one.organisation()),
                here.say("alliance.agreement.kind." + one.kind().name()),
                one.about(),
                one.document(),
                one.document().matches("https?://\\S+"),
                ended == null
                        ? here.say("alliance.since", Days.said(one.agreedOn(), here))
                        : here.say("alliance.from.until", Days.said(one.agreedOn(), here), Days.said(ended, here)),
                funds == null ? "" : Days.said(funds, here),
                one.holds());
    }
}
