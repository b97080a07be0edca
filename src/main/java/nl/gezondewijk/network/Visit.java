package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Language;

/** Somebody on a page of the network of an approach, and as what they take part. */
record Visit(Approach approach, Part part, Actor who, String origin, Language here) {

    static Visit of(Approach approach, HttpServletRequest from, Here here) {
        var who = Actor.of(from.getUserPrincipal());
        return new Visit(approach, approach.partOf(who).orElseThrow(), who, from.getRemoteAddr(), here);
    }

    /** Of the working group, which sees people and how parties stand. */
    boolean works() {
        return Ring.GROUP.holds(part);
    }

    boolean leads() {
        return Ring.FACILITATORS.holds(part);
    }

    boolean isIn(Ring ring) {
        return ring.holds(part);
    }

    String url() {
        return NetworkDesk.url(approach.id());
    }

    String say(String key, Object... arguments) {
        return here.say(key, arguments);
    }
}
