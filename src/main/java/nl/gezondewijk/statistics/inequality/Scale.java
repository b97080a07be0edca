package nl.gezondewijk.statistics.inequality;

import nl.gezondewijk.statistics.Confidence;

/** On what a figure runs straight along a ranking, so that a line through it does not cross what cannot be. */
public enum Scale {
    /** As it is: means, life expectancies. */
    PLAIN("statistics.scale.plain") {
        @Override
        boolean canHold(RankedGroup group) {
            return true;
        }

        @Override
        double to(double value) {
            return value;
        }

        @Override
        double from(double transformed) {
            return transformed;
        }
    },
    /** The logarithm: rates, which are above 0. */
    LOG("statistics.scale.log") {
        @Override
        boolean canHold(RankedGroup group) {
            return group.at95().lower() > 0;
        }

        @Override
        double to(double value) {
            return Math.log(value);
        }

        @Override
        double from(double transformed) {
            return Math.exp(transformed);
        }
    },
    /** The logit: percentages, which lie between 0 and 100. */
    LOGIT("statistics.scale.logit") {
        @Override
        boolean canHold(RankedGroup group) {
            return group.at95().lower() > 0 && group.at95().upper() < 100;
        }

        @Override
        double to(double value) {
            return Math.log(value / (100 - value));
        }

        @Override
        double from(double transformed) {
            return 100 / (1 + Math.exp(-transformed));
        }
    };

    private final String key;

    Scale(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    abstract boolean canHold(RankedGroup group);

    abstract double to(double value);

    abstract double from(double transformed);

    /** From the width of the 95 % interval on this scale. */
    double standardError(RankedGroup group) {
        return (to(group.at95().upper()) - to(group.at95().lower())) / (2 * Confidence.P95.z());
    }
}
