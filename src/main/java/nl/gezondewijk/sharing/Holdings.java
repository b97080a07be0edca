package nl.gezondewijk.sharing;

import java.util.List;
import nl.gezondewijk.audit.Actor;

/** The figures of their own that people published in a module, for who must care for them once their owner has left. */
public interface Holdings {

    /**
     * Figures, as their owner called them.
     *
     * @param supplier the organisation whose figures they are; empty where that was not asked
     * @param undo takes them back
     */
    record Held(Shared shared, String title, String supplier, Undo undo) {}

    /** How figures are taken back. */
    interface Undo {
        /** False when they were over already. */
        boolean undo(Retraction how, Actor by, String origin);
    }

    /** Those that were not withdrawn. */
    List<Held> listPublished();

    /** Makes somebody else their owner; false when they were another's already, or over. */
    boolean handOver(Shared shared, String to);
}
