package nl.gezondewijk.statistics.effect;

/** With whom areas that began are compared. */
public enum StaggeredControls {
    /** Areas that never began. */
    NEVER_TREATED,
    /** Those, and areas that had not begun yet. */
    NOT_YET_TREATED
}
