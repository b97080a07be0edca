package nl.gezondewijk.sharing;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;

/**
 * Figures that somebody published, and may share.
 *
 * @param subject what they came from, as the trail calls it: {@code kind:id}
 * @param url of the page on which they are shared
 * @param owner reference of who published them
 * @param release the release that they are
 * @param indicators keys of what they tell
 * @param series the table of which they become an issue once others read them, without its years; empty where they stay by themselves
 * @param over whether they were withdrawn
 */
public record Shared(
        String subject,
        String url,
        String owner,
        int release,
        List<String> indicators,
        Optional<String> series,
        boolean over) {

    public Shared {
        indicators = List.copyOf(indicators);
        if (!subject.matches("[a-z-]+:\\d+")) {
            throw new IllegalArgumentException("a subject is kind:id, not '" + subject + "'");
        }
    }

    /** What its owner is, to those who ask on their behalf. */
    public Actor asOwner() {
        return new Actor(owner, owner);
    }

    boolean isOf(Actor actor) {
        return owner.equals(actor.reference());
    }

    /** What comes before a deed in the trail. */
    String kind() {
        return subject.substring(0, subject.indexOf(':'));
    }
}
