package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Spot;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.statistics.Cover;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.conversion.Moved;
import nl.gezondewijk.statistics.trend.Change;
import nl.gezondewijk.statistics.trend.Direction;
import nl.gezondewijk.statistics.trend.Point;
import nl.gezondewijk.statistics.trend.TestedTrend;
import nl.gezondewijk.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** Which years take part in a trend, and which never do. The falling shares and their statistic are those of the tests of the trend itself, from R. */
class FollowingTests {
    private static final int[] YEARS = {2012, 2014, 2016, 2020, 2022};
    private static final int[] COUNTED = {412, 398, 371, 352, 330};
    private static final int[] ASKED = {1980, 2010, 1995, 2004, 1990};
    private static final double STATISTIC = 14.67736565771145;
    private static final Pooled.Known POOLED =
            new Pooled.Known(Pooled.Method.WEIGHTED_MEAN, 16.6, new Cover(0.9, 3, 1), List.of());
    private static final Figure OTHER_BORDERS = new Figure.None(Figure.Reason.OTHER_BORDERS);

    private static Trend follow(List<Observation> years) {
        return Following.of(indicator(Indicator.Unit.PERCENT, List.of()), years);
    }

    private static List<Observation> falling() {
        var years = new ArrayList<Observation>();
        for (int i = 0; i < YEARS.length; i++) {
            years.add(year(String.valueOf(YEARS[i]), share(COUNTED[i], ASKED[i])));
        }
        return years;
    }

    private static Figure share(int some, int all) {
        return new Figure.Known(100.0 * some / all, Optional.of(new Figure.Counts(some, all)), Optional.empty());
    }

    private static Figure withLimits(double value) {
        return new Figure.Known(value, Optional.empty(), Optional.of(new Interval(value - 1, value + 1)));
    }

    /** The same counts, of hectares. */
    private static Observation ofHectares(Observation year) {
        var spot = year.derivation().spot();
        var land = indicator(Indicator.Unit.PERCENT, List.of(), Indicator.Whose.AREA);
        return new Observation(new Derivation.Column(land, spot), year.figure(), Optional.empty());
    }

    private static Observation year(String period, Figure figure) {
        return new Observation(derivation(period, Indicator.Unit.PERCENT, Optional.empty()), figure, Optional.empty());
    }

    private static Derivation derivation(String period, Indicator.Unit unit, Optional<Release.Withdrawal> withdrawal) {
        var column = new Release.Column("test", new Period(period), 0, 0, 1);
        var release = new Release(
                1,
                "x",
                "x",
                "x",
                "1",
                2020,
                "x",
                Instant.EPOCH,
                Release.State.PUBLISHED,
                withdrawal,
                Readership.PUBLIC,
                false,
                List.of());
        return new Derivation.Column(indicator(unit, List.of()), new Spot(release, column, Optional.empty()));
    }

    private static Indicator indicator(Indicator.Unit unit, List<Integer> breaks) {
        return indicator(unit, breaks, Indicator.Whose.RESIDENTS);
    }

    private static Indicator indicator(Indicator.Unit unit, List<Integer> breaks, Indicator.Whose whose) {
        var words = new Words("Proef", "Test");
        return new Indicator(
                "test",
                "test",
                "test",
                "daily-functioning",
                words,
                words,
                new Indicator.Population(whose, words, Optional.empty()),
                unit,
                1,
                Indicator.Direction.LOWER_IS_BETTER,
                Indicator.Kind.COUNTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                breaks.stream().map(one -> new Indicator.Break(one, words)).toList(),
                Optional.empty(),
                Optional.empty(),
                "test",
                false);
    }

    private static List<Integer> yearsOf(Trend trend) {
        return switch (trend) {
            case TestedTrend tested -> tested.points().stream().map(Point::year).toList();
            case Change change -> List.of(change.from().year(), change.to().year());
            case Trend.None none -> none.points().stream().map(Point::year).toList();
        };
    }

    private static Reason reason(Trend trend) {
        return assertThat(trend).asInstanceOf(type(Trend.None.class)).actual().reason();
    }

    @Test
    void five_counted_years_with_gaps_are_tested_in_their_real_years() {
        var trend = (TestedTrend) follow(falling());

        assertThat(trend.statistic()).isCloseTo(STATISTIC, within(1e-9));
        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
    }

    @Test
    void a_year_that_is_withheld_or_was_withdrawn_is_a_gap() {
        var years = falling();
        years.add(1, year("2013", new Figure.None(Figure.Reason.WITHHELD)));
        var why = Optional.of(new Release.Withdrawal(Instant.EPOCH, "fout", false));
        years.add(new Observation(
                derivation("2023", Indicator.Unit.PERCENT, why), share(1_000, 2_000), Optional.empty()));

        assertThat(((TestedTrend) follow(years)).statistic()).isCloseTo(STATISTIC, within(1e-9));
    }

    @Test
    void a_rate_is_told_per_thousand() {
        var years = List.of(
                new Observation(
                        derivation("2019", Indicator.Unit.PER_1000, Optional.empty()),
                        share(60, 200),
                        Optional.empty()),
                new Observation(
                        derivation("2021", Indicator.Unit.PER_1000, Optional.empty()),
                        share(30, 200),
                        Optional.empty()));
        var change = (Change) Following.of(indicator(Indicator.Unit.PER_1000, List.of()), years);

        assertThat(change.value()).isCloseTo(-150, within(1e-9));
    }

    @Test
    void another_question_breaks_the_series() {
        var trend = Following.of(indicator(Indicator.Unit.PERCENT, List.of(2015)), falling());

        assertThat(trend).isInstanceOf(Change.class);
        assertThat(yearsOf(trend)).containsExactly(2016, 2022);
    }

    @Test
    void other_borders_break_the_series_wherever_they_lie() {
        var years = falling();
        years.add(3, year("2018", OTHER_BORDERS));

        assertThat(yearsOf(follow(years))).containsExactly(2020, 2022);

        years.add(5, year("2021", OTHER_BORDERS));
        assertThat(reason(follow(years))).isEqualTo(Reason.SERIES_BROKEN);
    }

    @Test
    void a_place_put_together_from_fewer_of_its_parts_breaks_the_series() {
        var years = falling();
        var last = years.removeLast();
        years.add(new Observation(last.derivation(), last.figure(), Optional.of(POOLED)));

        assertThat(reason(follow(years))).isEqualTo(Reason.SERIES_BROKEN);
    }

    @Test
    void years_taken_together_that_overlap_take_part_once() {
        var years = List.of(
                year("2013-2016", share(60, 200)),
                year("2014-2017", share(50, 200)),
                year("2017-2020", share(40, 200)),
                year("2018-2021", share(30, 200)));

        assertThat(yearsOf(follow(years))).containsExactly(2017, 2021);
    }

    @Test
    void what_was_converted_or_borrowed_is_no_trend() {
        var borrowed = falling();
        borrowed.add(moved(Moved.borrowedFrom("Voorbeeldstad", 12)));

        assertThat(reason(follow(borrowed))).isEqualTo(Reason.BORROWED);

        var converted = falling();
        converted.add(moved(new Moved.Counted(POOLED)));
        assertThat(reason(follow(converted))).isEqualTo(Reason.CONVERTED);
    }

    @Test
    void limits_of_the_publisher_are_enough_and_nothing_at_all_is_not() {
        var limits = falling();
        limits.replaceAll(year ->
                year(year.period().code(), withLimits(year.known().orElseThrow().value())));
        assertThat(((TestedTrend) follow(limits)).method()).isEqualTo(TestedTrend.Method.WEIGHTED_LINE);

        var bare = falling();
        bare.set(3, year("2020", Figure.Known.of(17)));
        assertThat(reason(follow(bare))).isEqualTo(Reason.NO_INTERVAL);
        assertThat(reason(follow(bare.subList(2, 4)))).isEqualTo(Reason.NO_INTERVAL);
    }

    @Test
    void chance_has_no_part_in_shares_of_land() {
        var land = falling().stream().map(FollowingTests::ofHectares).toList();

        assertThat(reason(follow(land))).isEqualTo(Reason.NO_INTERVAL);
    }

    @Test
    void one_year_or_none_is_neither() {
        assertThat(reason(follow(falling().subList(0, 1)))).isEqualTo(Reason.TOO_FEW_POINTS);
        assertThat(reason(follow(List.of()))).isEqualTo(Reason.TOO_FEW_POINTS);
    }

    private static Observation moved(Moved moved) {
        return new Observation(
                derivation("2023", Indicator.Unit.PERCENT, Optional.empty()),
                Figure.Known.of(12),
                Optional.empty(),
                Optional.of(moved));
    }
}
