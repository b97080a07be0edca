package nl.gezondewijk.statistics.standardised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgeBandsTests {

    @Test
    void a_life_table_has_the_first_year_apart() {
        assertThat(AgeBands.ofLifeTable(15).starts()).containsExactly(0, 1, 5, 10, 15);
        assertThat(AgeBands.ofLifeTable(90).size()).isEqualTo(20);
        assertThat(AgeBands.fiveYears(90).size()).isEqualTo(19);
    }

    @Test
    void bands_are_named_as_people_write_them() {
        var bands = AgeBands.ofLifeTable(10);

        assertThat(List.of(bands.name(0), bands.name(1), bands.name(2), bands.name(3)))
                .containsExactly("0", "1-4", "5-9", "10+");
    }

    @Test
    void the_open_band_spans_no_number_of_years() {
        assertThat(AgeBands.fiveYears(90).years(3)).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.fiveYears(90).years(18));
    }

    @Test
    void events_are_put_together_in_wider_bands() {
        var open = Places.small().openFrom(85);

        assertThat(open.bands()).isEqualTo(AgeBands.fiveYears(85));
        assertThat(open.counts().getLast()).isEqualTo(new AgeBand(37, 129));
        assertThat(open.events()).isEqualTo(Places.small().events());
        assertThat(open.people()).isEqualTo(Places.small().people());
    }

    @Test
    void bands_that_cross_each_other_are_not_put_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.small().in(new AgeBands(List.of(0, 18, 65))))
                .withMessageContaining("do not fit");
        assertThatIllegalArgumentException().isThrownBy(() -> Places.small().openFrom(18));
    }

    @Test
    void ages_rise() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBands(List.of(0, 5, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBands(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBand(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBand(-1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventsByAge.of(AgeBands.fiveYears(90), new long[3], new double[3]));
    }
}
