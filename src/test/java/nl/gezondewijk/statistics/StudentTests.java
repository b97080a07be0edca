package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTests {

    /** Reference: mpmath 1.3.0 with 40 digits, the root of its regularised {@code betainc} by {@code findroot}. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            degrees, p95, p998
            1, 12.706204736174705, 318.30883898555045
            2, 4.3026527297494639, 22.327124770119875
            5, 2.5705818356363155, 5.8934295313560101
            39, 2.0226909200367611, 3.3127880826719007
            49, 2.0095752371292397, 3.2650791729288589
            1000, 1.9623390808264085, 3.0984021639129229
            """)
    void quantiles_agree_with_high_precision(double degrees, double p95, double p998) {
        var student = new Student(degrees);

        assertGolden(student.quantile(Confidence.P95), p95);
        assertGolden(student.quantile(Confidence.P99_8), p998);
        assertGolden(student.twoSided(-p95), 0.05);
        assertGolden(student.twoSided(p998), 0.002);
    }
}
