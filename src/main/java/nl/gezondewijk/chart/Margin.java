package nl.gezondewijk.chart;

/** The interval around a value, in the unit of the value. */
public record Margin(double lower, double upper) {

    public Margin {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower end " + lower + " lies above upper end " + upper);
        }
    }
}
