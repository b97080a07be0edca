package nl.gezondewijk.statistics;

/** On which side of what it was compared with a value lies; whether that is good is for the indicator to say. */
public enum Side {
    LOWER("statistics.side.lower"),
    SIMILAR("statistics.side.similar"),
    HIGHER("statistics.side.higher");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The side of a difference, without any judgement of its size. */
    public static Side of(double difference) {
        if (difference == 0) {
            return SIMILAR;
        }
        return difference < 0 ? LOWER : HIGHER;
    }
}
