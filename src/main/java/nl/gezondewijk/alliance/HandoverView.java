package nl.gezondewijk.alliance;

import java.util.List;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;

/** A handover as it is read. */
record HandoverView(String leaver, String successor, String on, String carried) {

    static List<HandoverView> list(List<Handover> handovers, Who.Known known, Here here) {
        return handovers.stream()
                .map(one -> new HandoverView(
                        known.name(one.leaver()),
                        known.name(one.successor()),
                        Days.said(one.handedOn(), here),
                        one.carried()))
                .toList();
    }
}
