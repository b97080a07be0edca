package nl.gezondewijk.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTests {
    private static final Nationwide NATIONWIDE = new Nationwide();
    private static final Spread SPREAD = new Spread(NATIONWIDE);

    private static Line line(Line.Sex sex, Ages ages, double number) {
        return new Line("GM0363", 2025, sex, ages, "", number);
    }

    @Test
    void the_file_of_the_country_holds_together() {
        assertThat(NATIONWIDE.people().sum()).isCloseTo(17_134.9, within(0.5)); // thousands, as its source adds up
        assertThat(NATIONWIDE.assumptions().births().sum() * 5).isCloseTo(1.66, within(1e-9));
    }

    @Test
    void fine_ages_stay_where_they_are() {
        var people = SPREAD.people(List.of(
                line(Line.Sex.WOMEN, Ages.of(10, 14), 40),
                line(Line.Sex.MEN, Ages.of(85, 89), 3),
                line(Line.Sex.MEN, Ages.from(90), 2)));

        assertThat(people.women().at(2)).isEqualTo(40);
        assertThat(people.men().at(17)).isEqualTo(5);
        assertThat(people.sum()).isEqualTo(45);
        assertThat(Spread.isFine(List.of(line(Line.Sex.WOMEN, Ages.of(10, 14), 40))))
                .isTrue();
    }

    @Test
    void wide_ages_are_spread_as_in_the_country_and_nobody_is_lost() {
        var lines = List.of(line(Line.Sex.BOTH, Ages.of(0, 14), 300), line(Line.Sex.BOTH, Ages.from(65), 200));
        var people = SPREAD.people(lines);
        var country = NATIONWIDE.people();

        assertThat(people.sum()).isCloseTo(500, within(1e-9));
        assertThat(people.women().at(0) / people.men().at(2))
                .isCloseTo(country.women().at(0) / country.men().at(2), within(1e-9));
        assertThat(Spread.isFine(lines)).isFalse();
    }

    @Test
    void a_use_holds_for_each_age_it_is_about() {
        var use = Spread.use(List.of(
                        line(Line.Sex.BOTH, Ages.of(0, 4), 3.5),
                        line(Line.Sex.BOTH, Ages.of(5, 17), 2.3),
                        line(Line.Sex.BOTH, Ages.from(18), 4)))
                .orElseThrow();

        assertThat(use.women().at(0)).isEqualTo(3.5);
        assertThat(use.men().at(3)).isCloseTo((3 * 2.3 + 2 * 4) / 5, within(1e-12));
        assertThat(use.men().at(17)).isEqualTo(4);
        assertThat(Spread.use(List.of(line(Line.Sex.WOMEN, Ages.ALL, 1)))).isEmpty();
    }
}
