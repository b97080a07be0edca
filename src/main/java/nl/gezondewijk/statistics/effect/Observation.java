package nl.gezondewijk.statistics.effect;

/** The figure of an area in a year. */
public record Observation(String area, int year, double value) {

    public Observation {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(area + " must have a finite value in " + year + ", not " + value);
        }
    }
}
