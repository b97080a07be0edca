package nl.gezondewijk.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.Outline;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** What the invented gemeente shows. */
class TownTests {
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023);
    private static final String GEMEENTE = "GM9999";
    private static final String YOUNG = "WK999900";
    private static final String LONELY = "WK999901";
    private static final String POOR = "WK999902";
    private static final String ORDINARY = "WK999903";
    private static final String EMPTY_BUURT = "BU99990704";
    private static final String SMALL_BUURT = "BU99990703";
    private static Stage stage;

    @BeforeAll
    static void set() {
        stage = Stage.set();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void every_indicator_of_the_catalogue_has_five_years_or_a_reason() {
        var recipes = Recipes.read();
        for (var indicator : stage.get(Indicators.class).list()) {
            var counted = indicator.share().map(Indicator.Share::numerator).orElse(indicator.measure());
            for (int year : YEARS) {
                if (recipes.isMeasured(counted, year)) {
                    for (var area : List.of("NL00", GEMEENTE, YOUNG, "BU99990001")) {
                        assertThat(stage.figure(indicator.key(), area, year))
                                .as("%s of %s in %d", indicator.key(), area, year)
                                .isNotEqualTo(new Figure.None(Figure.Reason.NOT_MEASURED));
                    }
                    boolean eitherSide = indicator.unit() == Indicator.Unit.SCORE;
                    assertThat(stage.value(indicator.key(), GEMEENTE, year))
                            .isGreaterThanOrEqualTo(eitherSide ? -2 : 0);
                }
            }
        }
    }

    @Test
    void percentages_lie_between_0_and_100_everywhere() {
        for (var indicator : stage.get(Indicators.class).listShown()) {
            if (indicator.unit() == Indicator.Unit.PERCENT) {
                for (var area : areas(2022)) {
                    if (stage.figure(indicator.key(), area.code(), 2022) instanceof Figure.Known known) {
                        assertThat(known.value())
                                .as("%s of %s", indicator.key(), area)
                                .isBetween(0.0, 100.0);
                    }
                }
            }
        }
    }

    @Test
    void buurten_add_up_to_wijken_and_wijken_to_the_gemeente() {
        for (var key : List.of("inwoners", "huishoudens", "bijstand", "inwoners-65plus", "oppervlakte-land")) {
            for (int year : YEARS) {
                double all = 0;
                for (var wijk : stage.get(Areas.class).listInGemeente(GEMEENTE, Area.Kind.WIJK, year)) {
                    double buurten = buurten(wijk).stream()
                            .mapToDouble(buurt -> stage.value(key, buurt.code(), buurt.year()))
                            .sum();
                    assertThat(stage.value(key, wijk.code(), year)).as(key).isEqualTo(buurten);
                    all += buurten;
                }
                assertThat(stage.value(key, GEMEENTE, year)).as(key).isEqualTo(all);
            }
        }
    }

    @Test
    void parts_add_up_to_their_whole_in_every_place() {
        var parts = Map.of(
                "inwoners",
                        List.of(
                                "inwoners-0-15",
                                "inwoners-15-25",
                                "inwoners-25-45",
                                "inwoners-45-65",
                                "inwoners-65plus"),
                "inwoners-15plus", List.of("inwoners-15-25", "inwoners-25-45", "inwoners-45-65", "inwoners-65plus"),
                "huishoudens",
                        List.of("eenpersoonshuishoudens", "huishoudens-zonder-kinderen", "huishoudens-met-kinderen"),
                "opgeleid-bekend", List.of("opgeleid-basis-vmbo", "opgeleid-mbo-havo-vwo", "opgeleid-hbo-wo"),
                "oppervlakte-totaal", List.of("oppervlakte-land", "oppervlakte-water"));
        for (var area : areas(2020)) {
            parts.forEach((whole, keys) -> assertThat(keys.stream()
                            .mapToDouble(key -> stage.value(key, area.code(), 2020))
                            .sum())
                    .as("%s of %s", whole, area)
                    .isEqualTo(stage.value(whole, area.code(), 2020)));
        }
    }

    @Test
    void what_is_part_of_another_is_smaller() {
        for (var area : areas(2023)) {
            if (stage.figure("eenzaam-65plus", area.code(), 2023) instanceof Figure.None) {
                continue;
            }
            ascending(area, "sociaal-minimum", "sociaal-minimum-110", "sociaal-minimum-120");
            ascending(area, "ernstig-eenzaam", "eenzaam");
            ascending(area, "ernstig-eenzaam-65plus", "eenzaam-65plus");
            ascending(area, "ernstig-overgewicht", "overgewicht");
            ascending(area, "angst-depressie-hoog", "angst-depressie");
            ascending(area, "woningen-tot-10-jaar", "woningen-vanaf-2000");
            ascending(area, "bijstand", "uitkering-onder-aow", "inwoners-15plus");
            ascending(area, "lopen", "lopen-of-fietsen");
            ascending(area, "ernstig-beperkt", "beperkt");
        }
    }

    @Test
    void all_ages_together_lie_between_younger_and_older() {
        for (var wijk : stage.get(Areas.class).listInGemeente(GEMEENTE, Area.Kind.WIJK, 2023)) {
            var ages = List.of("ervaren-gezondheid-65plus", "ervaren-gezondheid", "ervaren-gezondheid-18-65");
            ascending(wijk, ages.toArray(String[]::new));
        }
    }

    @Test
    void one_wijk_is_old_and_lonely_one_young_and_one_poor() {
        assertStandsOut(LONELY, "aandeel-65plus", 10);
        assertStandsOut(LONELY, "eenzaam", 5);
        assertStandsOut(YOUNG, "aandeel-25-45", 5);
        assertStandsOut(YOUNG, "aandeel-65plus", -6);
        assertStandsOut(POOR, "moeite-rondkomen", 5);
        assertStandsOut(POOR, "laag-inkomen", 4);
        assertStandsOut(POOR, "ervaren-gezondheid", -5);
    }

    @Test
    void one_wijk_is_ordinary() {
        long apart = stage.get(Indicators.class).listShown().stream()
                .filter(indicator -> indicator.kind() == Indicator.Kind.MODELLED)
                .filter(indicator -> Math.abs(difference(ORDINARY, indicator.key())) >= 5)
                .count();
        assertThat(apart).isZero();
    }

    @Test
    void where_there_is_less_money_health_is_worse() {
        var wijken = stage.get(Areas.class).listInGemeente(GEMEENTE, Area.Kind.WIJK, 2023);
        var income = new ArrayList<Double>();
        var health = new ArrayList<Double>();
        wijken.forEach(wijk -> {
            income.add(stage.value("besteedbaar-inkomen", wijk.code(), 2023));
            health.add(stage.value("ervaren-gezondheid-18-65", wijk.code(), 2023));
        });
        assertThat(correlation(income, health)).isGreaterThan(0.8);
    }

    @Test
    void the_gemeente_is_not_far_from_the_country() {
        for (var key : List.of("eenzaam", "ervaren-gezondheid", "overgewicht", "aandeel-65plus", "laag-inkomen")) {
            assertThat(stage.value(key, GEMEENTE, 2023)).as(key).isCloseTo(stage.value(key, "NL00", 2023), within(4.0));
        }
    }

    @Test
    void cells_are_empty_for_each_reason() {
        assertThat(stage.figure("eenzaam", SMALL_BUURT, 2022)).isEqualTo(new Figure.None(Figure.Reason.WITHHELD));
        assertThat(stage.value("inwoners", SMALL_BUURT, 2022)).isPositive();
        assertThat(stage.value("inwoners", EMPTY_BUURT, 2022)).isZero();
        assertThat(stage.figure("eenzaam", EMPTY_BUURT, 2022)).isEqualTo(new Figure.None(Figure.Reason.IMPOSSIBLE));
        assertThat(stage.figure("aandeel-65plus", EMPTY_BUURT, 2022))
                .isEqualTo(new Figure.None(Figure.Reason.IMPOSSIBLE));
        assertThat(stage.get(Figures.class).edition().list("geluid-buren"))
                .extracting(spot -> spot.period().lastYear())
                .containsExactly(2023, 2022, 2021, 2020);
        int missing = stage.db()
                .sql("SELECT sum(length(reasons) - length(replace(reasons, 'm', ''))) FROM indicator.figures")
                .query(Integer.class)
                .single();
        assertThat(missing).isBetween(20, 300);
    }

    @Test
    void the_series_of_the_merged_buurt_breaks() {
        var merged = stage.get(Areas.class).find("BU99990405").orElseThrow();
        assertThat(merged.change()).isEqualTo(Area.Change.UNCHANGED);
        assertThat(samePlace(merged.code()))
                .containsExactly("BU99990405 (2021)", "BU99990405 (2022)", "BU99990405 (2023)");
        assertThat(samePlace("BU99990403")).containsExactly("BU99990403 (2019)", "BU99990403 (2020)");
        assertThat(stage.value("inwoners", "BU99990405", 2021))
                .isCloseTo(
                        stage.value("inwoners", "BU99990403", 2020) + stage.value("inwoners", "BU99990404", 2020),
                        within(60.0));
    }

    @Test
    void the_series_of_the_recoded_buurt_goes_on() {
        assertThat(samePlace("BU99990609"))
                .containsExactly(
                        "BU99990603 (2019)",
                        "BU99990603 (2020)",
                        "BU99990603 (2021)",
                        "BU99990609 (2022)",
                        "BU99990609 (2023)");
    }

    @Test
    void neighbours_share_their_borders_without_gaps_or_overlaps() {
        var land = new Land(Town.read());
        for (int year : YEARS) {
            var buurten = polygons(land.outlines(year), "BU");
            assertThat(CoverageValidator.isValid(buurten.values().toArray(Geometry[]::new)))
                    .as("in %d", year)
                    .isTrue();
            assertThat(buurten.values())
                    .allSatisfy(ground -> assertThat(ground.isValid()).isTrue());
        }
    }

    @Test
    void every_place_has_one_border_around_it() {
        var land = new Land(Town.read());
        for (int year : YEARS) {
            assertThat(land.outlines(year))
                    .hasSize(areas(year).size())
                    .allSatisfy(outline -> assertThat(outline.polygons())
                            .as(outline.code())
                            .singleElement()
                            .satisfies(rings -> assertThat(rings).hasSize(1)));
        }
        var codes = areas(2023).stream().map(Area::code).toList();
        assertThat(stage.get(Borders.class).list(codes, 2023).keySet()).containsAll(codes);
    }

    @Test
    void no_code_or_name_is_a_real_one() {
        assertThat(areas(2023))
                .hasSizeGreaterThan(35)
                .allSatisfy(area -> assertThat(area.code().substring(2)).startsWith("9999"));
        assertThat(stage.get(Areas.class).find("NL00").orElseThrow().name()).isEqualTo("Voorbeeldland");
    }

    private static List<Area> areas(int year) {
        var areas = stage.get(Areas.class);
        var all = new ArrayList<>(areas.list(year, List.of(GEMEENTE)));
        all.addAll(areas.listInGemeente(GEMEENTE, Area.Kind.WIJK, year));
        all.addAll(areas.listInGemeente(GEMEENTE, Area.Kind.BUURT, year));
        return all;
    }

    private static List<Area> buurten(Area wijk) {
        return stage.get(Areas.class).listInGemeente(GEMEENTE, Area.Kind.BUURT, wijk.year()).stream()
                .filter(buurt -> buurt.wijk().orElseThrow().equals(wijk.code()))
                .toList();
    }

    private static List<String> samePlace(String code) {
        var newest = stage.get(Areas.class).find(code).orElseThrow();
        return stage.get(Areas.class).listSamePlace(newest.id()).stream()
                .map(area -> area.id().toString())
                .toList();
    }

    private static void ascending(Area area, String... keys) {
        for (int i = 1; i < keys.length; i++) {
            if (stage.figure(keys[i - 1], area.code(), area.year()) instanceof Figure.Known smaller
                    && stage.figure(keys[i], area.code(), area.year()) instanceof Figure.Known larger) {
                assertThat(smaller.value())
                        .as("%s and %s of %s", keys[i - 1], keys[i], area)
                        .isLessThanOrEqualTo(larger.value());
            }
        }
    }

    private static double difference(String wijk, String indicator) {
        return stage.value(indicator, wijk, 2023) - stage.value(indicator, GEMEENTE, 2023);
    }

    private static void assertStandsOut(String wijk, String indicator, double atLeast) {
        assertThat(difference(wijk, indicator) * Math.signum(atLeast))
                .as("%s of %s against the gemeente", indicator, wijk)
                .isGreaterThanOrEqualTo(Math.abs(atLeast));
    }

    private static double correlation(List<Double> one, List<Double> other) {
        double mean = one.stream().mapToDouble(x -> x).average().orElseThrow();
        double otherMean = other.stream().mapToDouble(x -> x).average().orElseThrow();
        double together = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < one.size(); i++) {
            together += (one.get(i) - mean) * (other.get(i) - otherMean);
            own += Math.pow(one.get(i) - mean, 2);
            others += Math.pow(other.get(i) - otherMean, 2);
        }
        return together / Math.sqrt(own * others);
    }

    private static Map<String, Geometry> polygons(List<Outline> outlines, String kind) {
        var geometries = new GeometryFactory();
        var polygons = new HashMap<String, Geometry>();
        outlines.stream()
                .filter(outline -> outline.code().startsWith(kind))
                .forEach(outline -> polygons.put(
                        outline.code(),
                        geometries.createPolygon(new PackedCoordinateSequence.Double(
                                outline.polygons().getFirst().getFirst(), 2, 0))));
        return polygons;
    }
}
