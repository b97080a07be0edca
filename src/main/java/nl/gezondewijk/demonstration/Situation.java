package nl.gezondewijk.demonstration;

/** All that figures follow from: what a place is like, how long after the middle year, and its luck. */
record Situation(Traits traits, int yearsOn, Luck luck) {

    /** What nobody can explain about a subject, in steps. */
    interface Luck {
        double of(String subject);
    }

    static Situation of(Traits traits, int yearsOn, Dice dice) {
        return new Situation(traits, yearsOn, subject -> 0.9 * dice.lasting(subject) + 0.3 * dice.yearly(subject));
    }

    static Situation average(int yearsOn) {
        return new Situation(Traits.AVERAGE, yearsOn, subject -> 0);
    }
}
