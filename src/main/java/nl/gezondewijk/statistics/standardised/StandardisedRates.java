package nl.gezondewijk.statistics.standardised;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Reason;

/**
 * Directly standardised rates of all places of a country at once, the same numbers as {@link StandardisedRate} gives of each.
 *
 * <p>Events and people come flat, the bands of one place after another: place a and band b stand at {@code a·bands + b}. All memory is
 * asked for at the start; no place costs an object.
 */
public final class StandardisedRates {
    private static final Confidence[] LEVELS = Confidence.values();
    private static final byte KNOWN = 0;
    private static final byte EMPTY_BAND = 1;
    private static final byte TOO_FEW = 2;

    private final byte[] states;
    private final double[] values;
    private final double[][] lower;
    private final double[][] upper;

    private StandardisedRates(int places) {
        this.states = new byte[places];
        this.values = new double[places];
        this.lower = new double[LEVELS.length][places];
        this.upper = new double[LEVELS.length][places];
    }

    /** Of as many places as the arrays hold. */
    public static StandardisedRates of(long[] events, double[] people, StandardPopulation standard, double per) {
        double[] w = standard.weights();
        if (events.length != people.length || events.length % w.length != 0) {
            throw new IllegalArgumentException(events.length + " events and " + people.length
                    + " numbers of people are not " + w.length + " bands for each place");
        }
        if (!(per > 0 && Double.isFinite(per))) {
            throw new IllegalArgumentException("a rate is per a positive number, not " + per);
        }
        var rates = new StandardisedRates(events.length / w.length);
        for (int place = 0; place < rates.places(); place++) {
            rates.standardise(place, events, people, w, per);
        }
        return rates;
    }

    private void standardise(int place, long[] x, double[] n, double[] w, double per) {
        int from = place * w.length;
        long o = 0;
        byte state = KNOWN;
        for (int i = from; i < from + w.length; i++) {
            if (x[i] < 0 || !(n[i] >= 0 && n[i] <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("place " + place + " has " + x[i] + " events among " + n[i]);
            }
            o += x[i];
            state = n[i] == 0 ? EMPTY_BAND : state;
        }
        states[place] = state == KNOWN && o < DirectMethod.FEWEST_EVENTS ? TOO_FEW : state;
        if (states[place] == KNOWN) {
            fill(place, per * DirectMethod.rate(x, n, from, w), per * DirectMethod.worthOfAnEvent(x, n, from, w, o), o);
        }
    }

    private void fill(int place, double rate, double worth, long o) {
        values[place] = rate;
        for (int level = 0; level < lower.length; level++) {
            var confidence = LEVELS[level];
            lower[level][place] = Math.max(0, DirectMethod.lower(rate, worth, o, confidence));
            upper[level][place] = DirectMethod.upper(rate, worth, o, confidence);
        }
    }

    public int places() {
        return values.length;
    }

    public boolean isKnown(int place) {
        return states[place] == KNOWN;
    }

    /** Why a place has no rate; for one that has, that is a mistake. */
    public Reason reason(int place) {
        return switch (states[place]) {
            case EMPTY_BAND -> Reason.EMPTY_AGE_BAND;
            case TOO_FEW -> Reason.TOO_FEW_EVENTS_TO_STANDARDISE;
            default -> throw new IllegalArgumentException("place " + place + " has a rate");
        };
    }

    public double value(int place) {
        return values[known(place)];
    }

    public double lower(int place, Confidence confidence) {
        return lower[confidence.ordinal()][known(place)];
    }

    public double upper(int place, Confidence confidence) {
        return upper[confidence.ordinal()][known(place)];
    }

    private int known(int place) {
        if (!isKnown(place)) {
            throw new IllegalArgumentException("place " + place + " has no rate: " + reason(place));
        }
        return place;
    }
}
