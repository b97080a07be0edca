package nl.gezondewijk.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.forecast.ByAge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What can be said of years to come of the invented gemeente, from its figures and from what is handed in. */
@SpringBootTest
class LookAheadTests {
    private static final String WIJK = "WK999901";

    @Autowired
    Outlooks outlooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Variants variants;

    @Autowired
    Uses uses;

    @AfterEach
    void clean() {
        deliveries.list().stream()
                .filter(one -> one.publisher().equals("test"))
                .forEach(one -> deliveries.remove(one.id()));
    }

    private Ahead ahead(String code, Variant... typed) {
        return outlooks.find(code, List.of(typed).stream().findFirst()).orElseThrow();
    }

    private static Outlook still(Ahead ahead) {
        return ahead.find(Outlooks.STILL).orElseThrow();
    }

    private Delivery keep(Delivery.Kind kind, List<Line> lines) {
        var title = new Delivery.Title(kind, "tabel", "test", LocalDate.of(2030, 1, 1), "tabel.csv");
        return deliveries.keep(title, lines, Actor.PROGRAM);
    }

    @Test
    void open_data_with_broad_ages_are_enough_and_that_is_said() {
        var start = ahead(WIJK).start().orElseThrow();

        assertThat(start.from()).isEmpty();
        assertThat(start.spread()).isTrue();
        assertThat(start.people().sum()).isCloseTo(5_470, within(5.0));
        assertThat(still(ahead(WIJK)).people().keySet()).containsExactly(2023, 2028, 2033, 2038, 2043);
    }

    @Test
    void people_by_age_that_are_handed_in_come_before_the_open_data() {
        var lines = IntStream.range(0, ByAge.BANDS)
                .boxed()
                .flatMap(band -> List.of(Line.Sex.WOMEN, Line.Sex.MEN).stream()
                        .map(sex -> new Line(
                                WIJK,
                                2024,
                                sex,
                                band == 17 ? Ages.from(85) : Ages.of(5 * band, 5 * band + 4),
                                "",
                                200)))
                .toList();
        keep(Delivery.Kind.POPULATION, lines);

        var start = ahead(WIJK).start().orElseThrow();
        assertThat(start.spread()).isFalse();
        assertThat(start.year()).isEqualTo(2024);
        assertThat(start.people().sum()).isCloseTo(7_200, within(1e-6));
    }

    @Test
    void a_buurt_of_few_people_is_refused_and_a_forecast_of_it_is_shown_all_the_same() {
        var buurt = "BU99990101";
        assertThat(ahead(buurt).refused()).contains(Reason.TOO_FEW_INHABITANTS);
        assertThat(ahead(buurt).outlooks()).isEmpty();

        keep(
                Delivery.Kind.FORECAST,
                List.of(
                        new Line(buurt, 2025, Line.Sex.BOTH, Ages.ALL, "", 1_500),
                        new Line(buurt, 2040, Line.Sex.BOTH, Ages.ALL, "", 1_620)));
        var shown = ahead(buurt);
        assertThat(shown.refused()).contains(Reason.TOO_FEW_INHABITANTS);
        assertThat(shown.outlooks()).singleElement().satisfies(one -> {
            assertThat(one.isTheirs()).isTrue();
            assertThat(one.then().sum()).isCloseTo(1_620, within(1e-6));
        });
    }

    @Test
    void homes_bring_the_people_that_live_in_them() {
        var plan = new Variant(List.of(100, 0, 0, 0), List.of(0, 0, 0, 0), List.of(0.5, 1.0, 0.4, 0.2));

        var ahead = ahead(WIJK, plan);
        double without = still(ahead).people().get(2028).sum();
        double with =
                ahead.find(Outlooks.TYPED).orElseThrow().people().get(2028).sum();

        assertThat(with - without).isBetween(210.0, 225.0); // 2.1 each, and some of them have children within the step
    }

    @Test
    void more_people_leaving_than_there_are_is_refused_with_the_reason() {
        var empty = new Variant(List.of(0, 0, 0, 0), List.of(-6_000, 0, 0, 0), Variant.USUAL_PER_HOME);

        assertThat(ahead(WIJK, empty).refused()).contains(Reason.MORE_LEAVE_THAN_LIVE);
        assertThat(still(ahead(WIJK, empty))).isNotNull();
    }

    @Test
    void variants_are_kept_by_name_and_stand_beside_the_others() {
        var plan = new Variant(List.of(10, 0, 0, 0), List.of(5, 5, 5, 5), List.of(0.1, 0.2, 0.3, 0.4));
        int id = variants.keep("WK999902", "Plan A", plan, Actor.PROGRAM);
        try {
            assertThat(variants.keep("WK999902", "Plan A", plan, Actor.PROGRAM)).isEqualTo(id);
            assertThat(variants.list("WK999902"))
                    .containsExactly(new Variants.Kept(id, "WK999902", "Plan A", plan, Actor.PROGRAM.reference()));
            assertThat(ahead("WK999902").find("variant-" + id)).isPresent();
        } finally {
            assertThat(variants.remove("WK999902", id)).isTrue();
        }
    }

    @Test
    void the_demonstration_has_a_forecast_of_its_gemeente() {
        var theirs = ahead("GM9999").outlooks().getFirst();

        assertThat(theirs.isTheirs()).isTrue();
        assertThat(theirs.people()).hasSize(5);
        assertThat(theirs.then().sum()).isGreaterThan(theirs.now().sum());
    }

    @Test
    void demand_follows_ages_and_not_only_numbers() {
        var care = Care.of(uses.list().getFirst(), still(ahead(WIJK)), Optional.empty());

        assertThat(care.use().subject()).isEqualTo("huisarts");
        assertThat(care.growth().firstEntry().getValue()).isZero();
        assertThat(care.lastGrowth())
                .isGreaterThan(still(ahead(WIJK)).then().sum()
                                / still(ahead(WIJK)).now().sum()
                        - 1);
    }

    /** By hand: 100 people of 0-4 at 2 and 300 of 65+ at 5 are 1,700; twice the old make 3,200. */
    @Test
    void demand_is_people_times_use() {
        keep(
                Delivery.Kind.USE,
                List.of(
                        new Line("", 0, Line.Sex.BOTH, Ages.of(0, 64), "wijkverpleging", 2),
                        new Line("", 0, Line.Sex.BOTH, Ages.from(65), "wijkverpleging", 5)));
        keep(
                Delivery.Kind.FORECAST,
                List.of(
                        new Line("GM9999", 2025, Line.Sex.BOTH, Ages.of(0, 4), "", 100),
                        new Line("GM9999", 2025, Line.Sex.BOTH, Ages.from(65), "", 300),
                        new Line("GM9999", 2045, Line.Sex.BOTH, Ages.of(0, 4), "", 100),
                        new Line("GM9999", 2045, Line.Sex.BOTH, Ages.from(65), "", 600)));
        var use = uses.list().stream()
                .filter(one -> one.subject().equals("wijkverpleging"))
                .findFirst()
                .orElseThrow();

        var offered = new Care.Offered("wijkverpleging", 10, 2025, Optional.empty());
        var care = Care.of(use, ahead("GM9999").outlooks().getFirst(), Optional.of(offered));

        assertThat(care.demand().byYear())
                .extracting(one -> Math.round(one.amount()))
                .containsExactly(1_700L, 3_200L);
        assertThat(care.needed(offered)).isCloseTo(10 * 3_200 / 1_700.0, within(1e-9));
        assertThat(care.growth()).isEqualTo(Map.of(2025, 0.0, 2045, 3_200 / 1_700.0 - 1));
    }
}
