package nl.gezondewijk.demonstration;

import java.util.SplittableRandom;

/**
 * Chance that falls the same way each time: for a place, a year and a subject there is one throw.
 *
 * @param seed of the whole town
 * @param place whose throws these are; a place that gets another code keeps them
 */
record Dice(long seed, String place, int year) {

    /** As likely above as below zero, seldom beyond two; the same in all years. */
    double lasting(String subject) {
        return throwFor(place + '/' + subject).nextGaussian();
    }

    /** The same for a single year. */
    double yearly(String subject) {
        return throwFor(place + '/' + subject + '/' + year).nextGaussian();
    }

    /** True in so many of all cases. */
    boolean happens(String subject, double share) {
        return throwFor(place + '/' + subject + '/' + year).nextDouble() < share;
    }

    private SplittableRandom throwFor(String subject) {
        return new SplittableRandom(seed * 31 + subject.hashCode());
    }
}
