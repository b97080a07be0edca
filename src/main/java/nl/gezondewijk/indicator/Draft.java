package nl.gezondewijk.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release on its way in: nobody reads it before it is published.
 *
 * @param release its number
 * @param blocks for each block the indicators in the order of a row's values
 */
public record Draft(int release, List<List<String>> blocks) {

    /** What is to be delivered; see {@link Release}. */
    public record Title(
            String source,
            String dataset,
            String title,
            String version,
            int areaYear,
            String origin,
            Readership readers) {

        /** Of a table that its publisher published. */
        public Title(String source, String dataset, String title, String version, int areaYear, String origin) {
            this(source, dataset, title, version, areaYear, origin, Readership.PUBLIC);
        }
    }

    /**
     * One area in one period.
     *
     * @param area code as in {@link nl.gezondewijk.area.Area#code(String)}
     * @param values one for each indicator of the block; what stands at a position with a reason is not read
     * @param reasons a letter each: '.' for a value, else {@link Figure.Reason#code()}
     * @param lower the publisher's 95 % limits, where it gives them; NaN where it gives none for one value
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of these pass by on their way to the database
    public record Row(
            String area,
            Period period,
            int block,
            double[] values,
            char[] reasons,
            double @Nullable [] lower,
            double @Nullable [] upper) {
        public static final char VALUE = '.';

        public Row {
            if (values.length != reasons.length) {
                throw new IllegalArgumentException(values.length + " values with " + reasons.length + " reasons");
            }
        }

        /** Of values without limits. */
        public static Row of(String area, Period period, int block, double[] values, char[] reasons) {
            return new Row(area, period, block, values, reasons, null, null);
        }
    }
}
