package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How to read the figures, on as many slides as it takes. */
class SlideTellingTests {
    private static final String LINE = "Een verschil noemen we als het groot genoeg is om ertoe te doen. ".repeat(3);

    @Test
    void what_fits_is_on_one_slide() {
        assertThat(SlideTelling.pages(List.of("Geteld: uit een registratie.", LINE)))
                .hasSize(1);
    }

    @Test
    void what_would_run_past_the_foot_goes_on_on_the_next_with_no_line_lost() {
        var lines = Collections.nCopies(7, LINE);
        var pages = SlideTelling.pages(lines);
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).hasSizeLessThan(4));
        assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(lines);
    }

    @Test
    void a_line_too_long_for_any_slide_has_one_of_its_own() {
        assertThat(SlideTelling.pages(List.of(LINE, LINE.repeat(9), LINE))).hasSize(3);
    }
}
