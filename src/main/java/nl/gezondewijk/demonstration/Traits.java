package nl.gezondewijk.demonstration;

/**
 * In what a place differs from an average one, in steps of which most places lie within two.
 *
 * @param old how old its people are
 * @param hardship how little money there is
 * @param urban how dense it is
 * @param family how many children live there
 * @param alone how much people live past each other
 */
record Traits(double old, double hardship, double urban, double family, double alone) {
    static final Traits AVERAGE = new Traits(0, 0, 0, 0, 0);
    private static final double OWN = 0.3;

    /** A buurt is like its wijk, and a little like itself. */
    Traits withOwn(Dice dice) {
        return new Traits(
                old + OWN * dice.lasting("old"),
                hardship + OWN * dice.lasting("hardship"),
                urban + OWN * dice.lasting("urban"),
                family + OWN * dice.lasting("family"),
                alone + OWN * dice.lasting("alone"));
    }
}
