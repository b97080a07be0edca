package nl.gezondewijk.statistics.trend;

/** Which way a figure goes; whether that is good is for the indicator to say. */
public enum Direction {
    FALLING("statistics.trend.falling"),
    NONE("statistics.trend.none"),
    RISING("statistics.trend.rising");

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Direction of(double slope) {
        if (slope == 0) {
            return NONE;
        }
        return slope < 0 ? FALLING : RISING;
    }
}
