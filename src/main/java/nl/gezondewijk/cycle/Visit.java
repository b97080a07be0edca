package nl.gezondewijk.cycle;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;

/** Somebody on a page of the steps of an approach in which they take part. */
record Visit(Approach approach, Part part, Actor who, String origin, Here here) {

    static Visit of(Approach approach, HttpServletRequest from, Here here) {
        var who = Actor.of(from.getUserPrincipal());
        return new Visit(approach, approach.partOf(who).orElseThrow(), who, from.getRemoteAddr(), here);
    }

    /** Of the working group: writes, and reads notes. */
    boolean works() {
        return Ring.GROUP.holds(part);
    }

    /** An example, which somebody told afterwards: on which days it went is not known. */
    boolean isTold() {
        return approach.example();
    }

    boolean leads() {
        return Ring.FACILITATORS.holds(part);
    }

    String url() {
        return url(approach);
    }

    static String url(Approach approach) {
        return approach.url() + "/stappen";
    }

    String say(String key, Object... arguments) {
        return here.say(key, arguments);
    }
}
