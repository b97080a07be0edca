package nl.gezondewijk.statistics.effect;

import java.util.Optional;
import nl.gezondewijk.statistics.Reason;

/** How a figure came about, and so whether it can show what was done in the area. */
public enum FigureKind {
    COUNTED,
    ASKED,
    /** Moved from other borders by inhabitants; still measured, if less sharply. */
    CONVERTED,
    MODELLED,
    BORROWED;

    /** Why such a figure can be no baseline and no outcome; empty if it can. */
    public Optional<Reason> refusal() {
        return switch (this) {
            case COUNTED, ASKED, CONVERTED -> Optional.empty();
            case MODELLED -> Optional.of(Reason.MODELLED);
            case BORROWED -> Optional.of(Reason.BORROWED);
        };
    }
}
