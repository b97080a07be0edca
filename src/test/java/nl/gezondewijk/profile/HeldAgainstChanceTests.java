package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.statistics.ByInterval;
import nl.gezondewijk.statistics.BySpread;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Rate;
import nl.gezondewijk.statistics.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which areas lie further off than chance leaves them, in the invented gemeente. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class HeldAgainstChanceTests {
    private static final String BUURT = "BU99990101";

    @LocalServerPort
    int port;

    @Autowired
    Details details;

    @Autowired
    Indicators indicators;

    @Autowired
    OwnIndicators own;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient db;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    private Detail detail(String indicator) {
        return details.find(Question.about(BUURT), indicator).orElseThrow();
    }

    private ByChance.Known known(String indicator) {
        return (ByChance.Known) detail(indicator).byChance();
    }

    private String page(String indicator) {
        return web.get("/wijkprofiel/" + BUURT + "/" + indicator).text();
    }

    /** By hand: the score test of Spiegelhalter 2005, A.1.1, with the clients and inhabitants that are published. */
    @Test
    void the_limits_are_those_of_the_size_of_each_area_round_the_figure_of_the_gemeente() {
        var known = known("bijstand-per-1000");
        double gemeente = Demonstrated.row(web.profile("GM9999", ""), "bijstand-per-1000")
                .get("eigen")
                .get("waarde")
                .asDouble();
        double pi = gemeente / 1000;

        assertThat(known.whole().code()).isEqualTo("GM9999");
        assertThat(known.areas()).hasSizeGreaterThan(25).allSatisfy(one -> {
            double reach = 1.959963984540054 * Math.sqrt(pi * (1 - pi) / one.size()) * 1000;
            assertThat(one.limits().at95().upper()).isCloseTo(gemeente + reach, within(1e-9));
            assertThat(one.limits().at95().lower()).isCloseTo(Math.max(0, gemeente - reach), within(1e-9));
        });
    }

    /** The law that makes the picture and the page agree. */
    @Test
    void an_area_lies_outside_exactly_where_its_own_interval_leaves_the_gemeente_out() {
        var known = known("bijstand-per-1000");

        assertThat(known.areas()).allSatisfy(one -> {
            var share = new Proportion(Math.round(one.value() / 1000 * one.size()), Math.round(one.size()));
            boolean holds = share.interval(Confidence.P95).times(10).contains(known.target());
            assertThat(one.verdict() == Verdict.SIMILAR).isEqualTo(holds);
        });
        assertThat(known.within()).isBetween(1L, known.areas().size() - 1L);
    }

    @Test
    void crimes_are_held_against_the_limits_of_a_count() {
        var one = known("vernieling-per-1000").own().orElseThrow();
        double expected = known("vernieling-per-1000").target() / 1000 * one.size();
        double middle = expected + 1.96 * Math.sqrt(expected);

        assertThat(one.limits().at95().upper() * one.size() / 1000).isCloseTo(middle, within(2.0));
    }

    @Test
    void the_page_says_in_a_sentence_how_many_chance_may_have_put_there() {
        var known = known("bijstand-per-1000");
        var text = page("bijstand-per-1000");

        assertThat(text)
                .contains(known.within() + " van de " + known.areas().size()
                        + " buurten liggen waar u ze door toeval alleen ook kunt verwachten.")
                .contains("id=\"trechter-t\"")
                .contains("id=\"trechter-n-t\"");
        assertThat(known.areas())
                .allSatisfy(one -> assertThat(text).contains("<title>" + Places.name(one.area()) + " "));
    }

    /** One in twenty would be outside by chance; of who is on benefits half are, and the limits alone would call that remarkable. */
    @Test
    void where_areas_differ_more_than_by_chance_the_page_says_so_and_what_the_limits_do_not_know() {
        var benefits = known("bijstand-per-1000");
        assertThat(benefits.within()).isLessThan(benefits.areas().size() / 2);
        assertThat(benefits.dispersion().isMoreThanChance()).isTrue();
        assertThat(page("bijstand-per-1000")).contains("deze buurten verschillen veel meer van elkaar");
        assertThat(known("vernieling-per-1000").dispersion().isMoreThanChance()).isFalse();
        assertThat(page("vernieling-per-1000")).doesNotContain("verschillen veel meer van elkaar");
    }

    @Test
    void who_has_no_figure_is_no_dot_and_is_counted() {
        var detail = detail("bijstand-per-1000");
        var known = known("bijstand-per-1000");

        assertThat(known.areas().size() + known.notShown())
                .isEqualTo(detail.peers().size());
        if (known.notShown() > 0) {
            assertThat(page("bijstand-per-1000"))
                    .contains("Niet getekend: " + known.notShown() + " van de "
                            + detail.peers().size() + " buurten");
        }
    }

    @Test
    void what_a_model_estimated_is_never_held_against_chance() {
        var modelled = indicators.listShown().stream()
                .filter(one -> one.kind() == Indicator.Kind.MODELLED && one.isMain())
                .map(Indicator::key)
                .filter(key -> details.find(Question.about(BUURT), key).isPresent())
                .toList();

        assertThat(modelled)
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(detail(key).byChance())
                        .isIn(new ByChance.None(ByChance.Why.MODELLED), new ByChance.None(ByChance.Why.NOT_OF_CHANCE)));
        assertThat(page("roken"))
                .contains("de cijfers zijn geschat en niet per gebied geteld")
                .doesNotContain("trechter-t");
    }

    @Test
    void a_figure_of_which_nobody_knows_about_how_many_it_is_says_so() {
        assertThat(detail("armoede").byChance()).isEqualTo(new ByChance.None(ByChance.Why.NO_COUNTS));
        assertThat(page("armoede"))
                .contains("de bron geeft per gebied het cijfer, maar niet van hoeveel mensen het komt");
    }

    /** Counts of buurten only, or of a gemeente in which nobody has it: there is nothing to be off from. */
    @ParameterizedTest
    @CsvSource({"-1", "0"})
    void without_a_figure_of_the_gemeente_nothing_is_drawn_round_it(double gemeente) {
        own.define(Trial.share("test-kwaal", new Words("Kwaal", "Ailment"), Trial.PATIENTS, List.of()), Actor.PROGRAM);
        var readers = new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty());
        var draft = releases.draft(
                new Draft.Title("test", "test-kwaal", "Telling van de praktijk", "1", 2023, "", readers),
                List.of(List.of("test-kwaal-teller", "test-kwaal-noemer")));
        try {
            try (var writer = releases.writer(draft)) {
                for (var peer : detail("bijstand-per-1000").peers()) {
                    writer.write(row(peer.code(), 20));
                }
                if (gemeente >= 0) {
                    writer.write(row("GM9999", gemeente));
                }
            }
            releases.publish(draft);
            assertThat(detail("test-kwaal").byChance()).isEqualTo(new ByChance.None(ByChance.Why.NO_TARGET));
            assertThat(page("test-kwaal")).contains("het cijfer van het grotere gebied ontbreekt, of is 0 of 100%");
        } finally {
            Trial.forget(List.of(draft.release()), releases, db);
        }
    }

    private static Draft.Row row(String area, double counted) {
        return Draft.Row.of(
                area, Period.year(2023), 0, new double[] {counted, 400}, new char[] {Draft.Row.VALUE, Draft.Row.VALUE});
    }

    @Test
    void who_lives_where_and_how_far_things_are_is_no_play_of_chance() {
        assertThat(detail("aandeel-65plus").byChance()).isEqualTo(new ByChance.None(ByChance.Why.NOT_OF_CHANCE));
        assertThat(page("aandeel-65plus")).doesNotContain("toeval alleen").doesNotContain("trechter");
        assertThat(page("afstand-huisarts")).doesNotContain("trechter");
    }

    /** A measured share of hectares has no margin and no p-value; it is set against how much areas differ. */
    @Test
    void how_much_of_an_area_is_water_has_no_margin_of_chance() {
        var own = detail("aandeel-water").line();
        assertThat(own.own().known().orElseThrow().counts()).isPresent();
        assertThat(own.own().proportion()).isEmpty();
        assertThat(own.made()).isPresent().get().isInstanceOf(BySpread.class);
        assertThat(page("aandeel-water")).doesNotContain("Wilson", "Marge (95%)", "p-waarde");
    }

    /** Crude rates have the limits of a count (Byar, exact under ten), not of a share: and the funnel of events is that too. */
    @Test
    void deaths_are_a_rate_and_lie_outside_exactly_where_their_own_interval_leaves_the_gemeente_out() {
        var line = detail("sterfte-per-1000").line();
        var counts = line.own().known().orElseThrow().counts().orElseThrow();
        var rate = Rate.perThousand((long) counts.numerator(), counts.denominator());
        assertThat(((ByInterval) line.made().orElseThrow()).at95()).isEqualTo(rate.interval(Confidence.P95));
        assertThat(page("sterfte-per-1000")).contains("Breslow").doesNotContain("Wilson");
        assertThat(known("sterfte-per-1000").areas()).allSatisfy(one -> {
            var own = Rate.perThousand(Math.round(one.value() / 1000 * one.size()), one.size());
            assertThat(one.verdict() == Verdict.SIMILAR)
                    .isEqualTo(own.interval(Confidence.P95)
                            .contains(known("sterfte-per-1000").target()));
        });
    }

    @Test
    void fewer_than_five_areas_are_not_drawn() {
        assertThat(details.find(Question.about("GM9999"), "bijstand-per-1000")
                        .orElseThrow()
                        .byChance())
                .isEqualTo(new ByChance.None(ByChance.Why.TOO_FEW));
    }
}
