package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;

/**
 * Somebody on a page of an approach's portrait.
 *
 * @param part as what they take part; absent on the page that is everyone's, whoever reads it
 * @param who reads; nobody known on the page that is everyone's, so that it shows to all the same
 */
record Visit(Approach approach, Optional<Part> part, Actor who, String origin, Language here) {

    static Visit of(Approach approach, HttpServletRequest from, Language here) {
        var who = Actor.of(from.getUserPrincipal());
        return new Visit(approach, Optional.of(approach.partOf(who).orElseThrow()), who, from.getRemoteAddr(), here);
    }

    static Visit ofAnyone(Approach approach, Language here) {
        return new Visit(approach, Optional.empty(), Actor.NOBODY, "", here);
    }

    boolean isAnyone() {
        return part.isEmpty();
    }

    /** Of the working group, which makes the portrait. */
    boolean works() {
        return part.filter(Ring.GROUP::holds).isPresent();
    }

    boolean leads() {
        return part.filter(Ring.FACILITATORS::holds).isPresent();
    }

    /** Whoever gave the assignment adopts what was shared with them; who leads it writes down where that was done. */
    boolean adopts() {
        return leads() || part.filter(one -> one == Part.COMMISSIONER).isPresent();
    }

    /** Whether words may be shown to who is here. */
    boolean maySee(Voice voice) {
        return isAnyone() ? voice.isForEveryone() : voice.isShown();
    }

    String url() {
        return isAnyone() ? EveryoneController.url(approach.id()) : PortraitViews.url(approach.id());
    }

    /** Where a version is read and taken along. */
    String url(Portrait version) {
        return isAnyone() || version.isOpen() ? url() : url() + "/versies/" + version.number();
    }

    String say(String key, Object... arguments) {
        return here.say(key, arguments);
    }
}
