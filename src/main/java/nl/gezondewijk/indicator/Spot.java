package nl.gezondewijk.indicator;

/** Where the values of an indicator for a period stand: the column of a release. */
public record Spot(Release release, Release.Column column) {

    public Period period() {
        return column.period();
    }

    public String indicator() {
        return column.indicator();
    }

    /** The year whose areas it is about. */
    public int areaYear() {
        return release.areaYear();
    }
}
