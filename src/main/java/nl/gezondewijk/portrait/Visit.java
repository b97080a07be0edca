package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;

/** Somebody who takes part in an approach, on a page of its portrait. */
record Visit(Approach approach, Part part, Actor who, String origin, Here here) {

    static Visit of(Approach approach, HttpServletRequest from, Here here) {
        var who = Actor.of(from.getUserPrincipal());
        return new Visit(approach, approach.partOf(who).orElseThrow(), who, from.getRemoteAddr(), here);
    }

    /** Of the working group, which makes the portrait. */
    boolean works() {
        return part != Part.PARTNER;
    }

    boolean leads() {
        return part == Part.FACILITATOR;
    }

    String url() {
        return approach.url() + "/portret";
    }

    String say(String key, Object... arguments) {
        return here.say(key, arguments);
    }
}
