package nl.gezondewijk.sharing;

import java.util.List;
import nl.gezondewijk.audit.Actor;

/** The figures of their own that people published in a module, for who must care for them once their owner has left. */
public interface Holdings {

    /**
     * Figures, as their owner called them.
     *
     * @param supplier the organisation whose figures they are; empty where that was not asked
     */
    record Held(Shared shared, String title, String supplier) {}

    /** Those that were not withdrawn. */
    List<Held> listPublished();

    /** Makes somebody else their owner; false when they were another's already, or over. */
    boolean handOver(Shared shared, String to);

    /** False when they were over already. */
    boolean takeBack(Shared shared, Retraction how, Actor by, String origin);
}
