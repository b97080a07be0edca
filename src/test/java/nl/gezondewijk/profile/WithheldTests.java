package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.FocusArea;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Guard;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.statistics.disclosure.Attacker;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Somebody reads what the files and the API show of counts that are not public, draws areas one buurt apart, and asks a solver for what
 * was withheld. That no other address shows more of it is what {@code EveryExitTests} finds out.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class WithheldTests {
    private static final String KEY = "test-ziek";
    private static final int YEAR = 2020;
    private static final ThresholdRule RULE = ThresholdRule.REGISTER;
    private static final double SOLVER = 1e-4;

    @LocalServerPort
    int port;

    @Autowired
    Areas areas;

    @Autowired
    FocusAreas focusAreas;

    @Autowired
    Releases releases;

    @Autowired
    OwnIndicators own;

    @Autowired
    JdbcClient db;

    private final List<Integer> published = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private Web web;

    @BeforeEach
    void define() {
        web = new Web(port);
        own.define(Trial.share(KEY, new Words("Proef", "Trial"), Trial.PATIENTS, List.of()), Actor.PROGRAM);
    }

    @AfterEach
    void clean() {
        Trial.forget(published, releases, db);
        drawn.forEach(focusAreas::remove);
    }

    /** Counts of a gemeente whose buurten are all in it, added up to wijken and to the gemeente. */
    private Map<String, long[]> town(Random random) {
        var counts = new TreeMap<String, long[]>();
        for (var buurt : areas.listInGemeente("GM9999", Area.Kind.BUURT, YEAR)) {
            long asked = random.nextInt(5) == 0 ? random.nextInt(25) : 40 + random.nextInt(300);
            long counted = Math.round(asked * random.nextDouble() * (random.nextInt(3) == 0 ? 0.05 : 0.4));
            for (var code : List.of(buurt.code(), buurt.wijk().orElseThrow(), "GM9999")) {
                counts.merge(code, new long[] {counted, asked}, (one, other) ->
                        new long[] {one[0] + other[0], one[1] + other[1]});
            }
        }
        return counts;
    }

    private void publish(Map<String, long[]> counts) {
        var draft = releases.draft(
                new Draft.Title(
                        "test",
                        "test-own",
                        "Eigen telling",
                        "1",
                        YEAR,
                        "",
                        new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty())),
                List.of(List.of(KEY + "-teller", KEY + "-noemer")));
        try (var writer = releases.writer(draft)) {
            counts.forEach((area, both) -> writer.write(new Draft.Row(
                    area, Period.year(YEAR), 0, new double[] {both[0], both[1]}, new char[] {'.', '.'}, null, null)));
        }
        published.add(draft.release());
        releases.publish(
                draft,
                List.of(new Guard(List.of(KEY + "-teller"), Optional.of(KEY + "-noemer"), false, List.of(), RULE, 1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_exit_tells_a_withheld_count_closer_than_the_threshold(long seed) {
        var random = new Random(seed);
        var counts = town(random);
        publish(counts);
        draw(random, counts);
        var seen = new Seen(counts);
        for (var code : counts.keySet()) {
            seen.look(code);
        }
        for (var focus : drawn) {
            seen.look(focus);
        }
        assertThat(seen.withheld()).isNotEmpty();
        assertThat(seen.told()).isNotEmpty();
        for (var code : seen.withheld()) {
            long asked = counts.get(code)[1];
            var bounds = seen.bounds(code);
            assertThat(bounds[1] - bounds[0])
                    .as(
                            "%s, truly %d of %d, lies between %s and %s",
                            code, counts.get(code)[0], asked, bounds[0], bounds[1])
                    .isGreaterThanOrEqualTo(Math.min(RULE.fewest(), asked) - SOLVER);
        }
    }

    @Test
    void a_second_release_tells_no_more_than_the_two_together_may() {
        var counts = town(new Random(9));
        publish(counts);
        var seen = new Seen(counts);
        counts.keySet().forEach(seen::look);
        var before = seen.withheld();
        publish(counts);
        counts.keySet().forEach(seen::look);
        assertThat(seen.withheld()).isEqualTo(before);
    }

    /** Areas that differ by one buurt each, and areas that overlap. */
    private void draw(Random random, Map<String, long[]> counts) {
        var buurten =
                counts.keySet().stream().filter(code -> code.startsWith("BU")).toList();
        for (int from = 0; from < 4; from++) {
            int start = random.nextInt(Math.max(1, buurten.size() - 8));
            for (int size = 4; size <= 7; size++) {
                var made = focusAreas.make(
                        "Proef " + from + " " + size,
                        YEAR,
                        buurten.subList(start, Math.min(buurten.size(), start + size)),
                        "x");
                assertThat(made).isInstanceOf(FocusArea.Outcome.Made.class);
                if (made instanceof FocusArea.Outcome.Made area) {
                    drawn.add(area.area().code());
                }
            }
        }
        assertThat(drawn).hasSizeGreaterThan(10);
    }

    /** What somebody has seen, as an attacker writes it down. */
    private final class Seen {
        private final List<String> codes;
        private final Map<String, long[]> truth;
        private final Map<String, Double> counted = new HashMap<>();
        private final Map<String, Double> asked = new HashMap<>();
        private final Map<String, double[]> composed = new LinkedHashMap<>();

        Seen(Map<String, long[]> counts) {
            this.codes = List.copyOf(counts.keySet());
            this.truth = counts;
        }

        void look(String code) {
            var detail = web.get("/api/v1/gebieden/" + code + "/indicatoren/" + KEY + "?tegen=gemeente");
            if (detail.status() == 200) {
                note(code, Demonstrated.row(web.profile(code, ""), KEY).get("eigen"));
                peers(detail.json().get("vergelijkbaar"));
            }
            csv(web.get("/wijkprofiel/" + code + ".csv").text());
            csv(web.get("/wijkprofiel/" + code + "/" + KEY + ".csv").text());
        }

        private void note(String code, JsonNode value) {
            if (value.has("teller")) {
                double numerator = value.get("teller").asDouble();
                double denominator = value.get("noemer").asDouble();
                if (code.startsWith("FG")) {
                    composed.put(code, new double[] {numerator, denominator});
                } else {
                    counted.put(code, numerator);
                    asked.put(code, denominator);
                }
            }
        }

        /** A share of so many, known to everybody, is a count. */
        private void peers(JsonNode peers) {
            for (var peer : peers) {
                var code = peer.get("code").asString();
                if (peer.has("waarde") && truth.containsKey(code)) {
                    asked.putIfAbsent(code, (double) truth.get(code)[1]);
                    counted.putIfAbsent(code, peer.get("waarde").asDouble() * truth.get(code)[1] / 100);
                }
            }
        }

        private void csv(String text) {
            for (var line : text.split("\\R")) {
                var cells = line.split(";", -1);
                if (cells.length > 11
                        && cells[2].startsWith(KEY)
                        && !cells[10].isEmpty()
                        && !cells[0].startsWith("FG")) {
                    counted.put(cells[0], number(cells[10]));
                    asked.put(cells[0], number(cells[11]));
                } else if (cells.length > 11 && cells[2].startsWith(KEY) && cells[10].isEmpty()) {
                    assertThat(cells[6]).as(line).isEmpty();
                    assertThat(cells[12]).as(line).isNotEmpty();
                }
            }
        }

        private double number(String dutch) {
            assertThat(dutch).matches(Pattern.compile("[\\d,]+"));
            return Double.parseDouble(dutch.replace(',', '.'));
        }

        List<String> withheld() {
            return codes.stream().filter(code -> !counted.containsKey(code)).toList();
        }

        List<String> told() {
            return List.copyOf(counted.keySet());
        }

        /** Knowing all told counts, all sums, and of how many everywhere; the worst that could be known. */
        double[] bounds(String code) {
            var attacker = new Attacker(codes.size());
            for (int i = 0; i < codes.size(); i++) {
                var one = codes.get(i);
                double known = counted.getOrDefault(one, -1.0);
                attacker.learns(i, known < 0 ? 0 : known, known < 0 ? truth.get(one)[1] : known);
                var parts = partsOf(one);
                if (!parts.isEmpty()) {
                    sum(attacker, parts, i, 0);
                }
            }
            composed.forEach((focus, both) -> {
                var parts = focusAreas.find(focus).orElseThrow().parts().stream()
                        .map(area -> codes.indexOf(area.code()))
                        .filter(place -> counted.containsKey(codes.get(place)))
                        .toList();
                sum(attacker, parts, -1, both[0]);
            });
            return attacker.bounds(codes.indexOf(code));
        }

        private List<Integer> partsOf(String whole) {
            var parts = new ArrayList<Integer>();
            for (int i = 0; i < codes.size(); i++) {
                var around = Area.around(codes.get(i));
                if (!around.isEmpty() && around.getFirst().equals(whole)) {
                    parts.add(i);
                }
            }
            return parts;
        }

        private void sum(Attacker attacker, List<Integer> parts, int whole, double is) {
            int extra = whole < 0 ? 0 : 1;
            var places = new int[parts.size() + extra];
            var factors = new double[places.length];
            for (int i = 0; i < parts.size(); i++) {
                places[i] = parts.get(i);
                factors[i] = 1;
            }
            if (whole >= 0) {
                places[parts.size()] = whole;
                factors[parts.size()] = -1;
            }
            attacker.learnsSum(places, factors, is - SOLVER, is + SOLVER);
        }
    }
}
