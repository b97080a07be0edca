package nl.gezondewijk.statistics.effect;

/** The two groups in one year. */
public record GroupYear(int year, GroupMean treated, GroupMean controls) {

    double gap() {
        return treated.mean() - controls.mean();
    }

    double squaredError() {
        return treated.error() * treated.error() + controls.error() * controls.error();
    }
}
