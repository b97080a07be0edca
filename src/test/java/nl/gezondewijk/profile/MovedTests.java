package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.FocusArea;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.area.PostcodeLinks;
import nl.gezondewijk.area.PostcodeLinks.Basis;
import nl.gezondewijk.area.PostcodeLinks.Shared;
import nl.gezondewijk.area.PostcodeLinks.Table;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Figures of a practice by postcode, read on the profile of a wijk, and what a buurt borrows where it has none of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class MovedTests {
    private static final String KEY = "test-praktijk";
    private static final String WIJK = "WK999901";
    private static final int YEAR = 2020;
    private static final Readership OURS =
            new Readership(Readership.Audience.EVERYONE, Optional.of("account:test"), Optional.empty());
    private static final Table TABLE = new Table(YEAR, Basis.PEOPLE, Area.Kind.BUURT);

    /** Three quarters of 9901 and half of 9902 live in the wijk. */
    private static final List<Shared> LINKS = List.of(
            new Shared("PC9901", "BU99990100", 500),
            new Shared("PC9901", "BU99990101", 100),
            new Shared("PC9901", "BU99990200", 200),
            new Shared("PC9902", "BU99990102", 400),
            new Shared("PC9902", "BU99990200", 400));

    @LocalServerPort
    int port;

    @Autowired
    Areas areas;

    @Autowired
    Regions regions;

    @Autowired
    FocusAreas focusAreas;

    @Autowired
    PostcodeLinks links;

    @Autowired
    Releases releases;

    @Autowired
    OwnIndicators own;

    @Autowired
    JdbcClient db;

    private final List<Integer> published = new ArrayList<>();
    private Web web;

    @BeforeEach
    void define() {
        web = new Web(port);
        own.define(Trial.share(KEY, new Words("Praktijk", "Practice"), Trial.PATIENTS, List.of()), Actor.PROGRAM);
        areas.learn(YEAR, List.of(Learned.named("PC9901", "9901"), Learned.named("PC9902", "9902")));
    }

    @AfterEach
    void clean() {
        Trial.forget(published, releases, db);
        links.remove(TABLE);
        areas.forget("GM9998");
        db.sql("DELETE FROM area.region WHERE region IN ('PV99', 'GG9999')").update();
        db.sql("DELETE FROM area.area WHERE code LIKE 'PC99%' OR code IN ('PV99', 'GG9999')")
                .update();
    }

    private void link() {
        links.replace(TABLE, LINKS);
    }

    private void publish(Map<String, double[]> counts) {
        var title = new Draft.Title("test", "test-moved", "Telling van een praktijk", "1", YEAR, "", OURS);
        var draft = releases.draft(title, List.of(List.of(KEY + "-teller", KEY + "-noemer")));
        try (var writer = releases.writer(draft)) {
            counts.forEach((area, both) ->
                    writer.write(new Draft.Row(area, Period.year(YEAR), 0, both, new char[] {'.', '.'}, null, null)));
        }
        published.add(draft.release());
        releases.publish(draft);
    }

    private JsonNode row(String area) {
        return Demonstrated.row(web.profile(area, ""), KEY);
    }

    /** By hand: (0.75·80 + 0.5·40) of (0.75·800 + 0.5·800) is 80 of 1,000. */
    @Test
    void numerator_and_denominator_are_moved_apart_and_it_is_said() {
        link();
        publish(Map.of("PC9901", new double[] {80, 800}, "PC9902", new double[] {40, 800}));

        var own = row(WIJK).get("eigen");
        assertThat(own.get("waarde").asDouble()).isCloseTo(8, within(1e-9));
        assertThat(own.get("dekking").asDouble()).isEqualTo(1);
        assertThat(row(WIJK).has("verschil")).isFalse();

        var page = web.get("/wijkprofiel/" + WIJK);
        assertThat(page.row(KEY).all()).contains("8,0%", "omgerekend", "uit 2 gebieden", "100% van de mensen");
        assertThat(page.row(KEY).own()).contains("gw-kind--converted");
        assertThat(web.get("/wijkprofiel/" + WIJK + "/" + KEY).words())
                .contains("Omgerekend vanuit andere gebieden", "Aantal gebieden dat erin zit", "Teller", "Noemer");
        assertThat(web.get("/wijkprofiel/" + WIJK + ".csv").text()).contains(KEY, ";CONVERTED;");
    }

    /** By hand: of 9901 an eighth (100 of 800), of 9902 a half (400 of 800): (0.125·80 + 0.5·40) of (0.125·800 + 0.5·800) is 30 of 500. */
    @Test
    void figures_of_postcodes_are_moved_to_a_focus_area_too() {
        link();
        publish(Map.of("PC9901", new double[] {80, 800}, "PC9902", new double[] {40, 800}));
        var made = (FocusArea.Outcome.Made) focusAreas.make("Proef", YEAR, List.of("BU99990101", "BU99990102"), "x");
        var code = made.area().code();
        try {
            assertThat(row(code).get("eigen").get("waarde").asDouble()).isCloseTo(6, within(1e-9));
            assertThat(row(code).get("eigen").get("verplaatst").asString()).isEqualTo("CONVERTED");
            assertThat(web.get("/wijkprofiel/" + code).row(KEY).own()).contains("gw-kind--converted");
            assertThat(web.get("/wijkprofiel/" + code + ".csv").text()).contains(";CONVERTED;");
        } finally {
            focusAreas.remove(code);
        }
    }

    /**
     * Of the 800 people of 9903 there live 300 in Voorbeeldstad and 100 in its neighbour, which are one provincie; 400 live outside it. By
     * hand: 80 + 40 + 60/2 of 800 + 800 + 600/2 is 150 of 1,900.
     */
    @Test
    void figures_of_postcodes_are_moved_to_a_provincie_over_the_borders_of_its_gemeenten() {
        beyondTheGemeente();
        publish(Map.of(
                "PC9901", new double[] {80, 800}, "PC9902", new double[] {40, 800}, "PC9903", new double[] {60, 600}));

        var own = row("PV99").get("eigen");
        assertThat(own.get("waarde").asDouble()).isCloseTo(15_000 / 1_900.0, within(1e-9));
        assertThat(own.get("verplaatst").asString()).isEqualTo("CONVERTED");
        assertThat(own.get("dekking").asDouble()).isEqualTo(1);
    }

    /** The region is Voorbeeldstad alone. By hand: 80 + 40 + 60·3/8 of 800 + 800 + 600·3/8 is 142.5 of 1,825. */
    @Test
    void and_to_a_ggd_regio() {
        beyondTheGemeente();
        publish(Map.of(
                "PC9901", new double[] {80, 800}, "PC9902", new double[] {40, 800}, "PC9903", new double[] {60, 600}));

        assertThat(row("GG9999").get("eigen").get("waarde").asDouble()).isCloseTo(14_250 / 1_825.0, within(1e-9));
    }

    /** Of the 2,000 people of the provincie, 800 live in the one postcode that is told of. */
    @Test
    void a_provincie_of_which_too_little_is_told_has_no_figure() {
        beyondTheGemeente();
        publish(Map.of("PC9902", new double[] {40, 800}));

        assertThat(row("PV99").get("eigen").get("reden").asString()).isEqualTo("PARTS_MISSING");
    }

    private void beyondTheGemeente() {
        areas.learn(
                YEAR,
                List.of(
                        Learned.named("PC9903", "9903"),
                        Learned.named("GM9998", "Buurgemeente"),
                        Learned.named("WK999800", "Buurwijk"),
                        Learned.named("BU99980000", "Buurbuurt"),
                        Learned.named("PV99", "Voorbeeldland"),
                        Learned.named("GG9999", "GGD Voorbeeld")));
        regions.learn(
                YEAR,
                List.of(
                        new Regions.Membership("GM9999", "PV99"),
                        new Regions.Membership("GM9998", "PV99"),
                        new Regions.Membership("GM9999", "GG9999")));
        var shared = new ArrayList<>(LINKS);
        shared.add(new Shared("PC9903", "BU99990101", 300));
        shared.add(new Shared("PC9903", "BU99980000", 100));
        shared.add(new Shared("PC9903", "BU99970000", 400));
        links.replace(TABLE, shared);
    }

    /** The wijk has 600 people in 9901, which tells nothing, and 400 in 9902. */
    @Test
    void too_little_covered_gives_no_figure_and_the_reason() {
        link();
        publish(Map.of("PC9902", new double[] {40, 800}));

        assertThat(row(WIJK).get("eigen").has("waarde")).isFalse();
        assertThat(row(WIJK).get("eigen").get("reden").asString()).isEqualTo("PARTS_MISSING");
    }

    @Test
    void a_buurt_that_has_part_of_one_postcode_borrows_its_figure() {
        link();
        publish(Map.of("PC9901", new double[] {80, 800}, "PC9902", new double[] {40, 800}));

        assertThat(web.get("/wijkprofiel/BU99990102").row(KEY).all()).contains("5,0%", "geleend");
    }

    @Test
    void and_back_from_buurten_to_a_postcode() {
        link();
        publish(Map.of(
                "BU99990100", new double[] {50, 500},
                "BU99990101", new double[] {10, 200},
                "BU99990200", new double[] {30, 600}));

        // 50 of 500, all of 10 of 200, and a third of 30 of 600: 70 of 900
        assertThat(row("PC9901").get("eigen").get("waarde").asDouble()).isCloseTo(7000 / 900.0, within(1e-9));
    }

    @Test
    void without_links_there_is_no_figure() {
        publish(Map.of("PC9901", new double[] {80, 800}));

        assertThat(row(WIJK).get("eigen").get("reden").asString()).isEqualTo("MISSING");
    }

    /** Of the wijk nothing was told; of the gemeente it was. */
    @Test
    void what_is_not_known_of_a_wijk_is_borrowed_from_the_gemeente_and_never_compared() {
        publish(Map.of("GM9999", new double[] {123, 1_000}));

        var page = web.get("/wijkprofiel/" + WIJK);
        assertThat(page.row(KEY).ownWords())
                .startsWith("ontbreekt bij de bron")
                .contains("12,3%", "geleend", "van gemeente Voorbeeldstad");
        assertThat(page.row(KEY).own()).contains("gw-kind--borrowed");
        assertThat(row(WIJK).get("eigen").has("waarde")).isFalse();
        assertThat(row(WIJK).get("geleend").get("van").asString()).isEqualTo("GM9999");
        assertThat(row(WIJK).get("geleend").get("cijfer").get("waarde").asDouble())
                .isCloseTo(12.3, within(1e-9));
        for (var file : List.of(WIJK + ".csv", WIJK + "/" + KEY + ".csv")) {
            assertThat(web.get("/wijkprofiel/" + file).text()).contains(";GM9999;12,3;");
        }
        assertThat(web.get("/wijkprofiel/" + WIJK + "/" + KEY + ".csv").text()).contains(";GM9999;12,3;BORROWED");
        assertThat(web.get("/api/v1/gebieden/" + WIJK + "/indicatoren/" + KEY)
                        .json()
                        .get("verloop")
                        .get("uitkomst")
                        .asString())
                .isEqualTo("BORROWED");
        assertThat(row(WIJK).has("verschil")).isFalse();
        assertThat(page.between("id=\"valt-op\"", "</section>")).doesNotContain("Praktijk");
        assertThat(web.get("/wijkprofiel/" + WIJK + "/" + KEY).words())
                .contains(
                        "Dat is een geleend cijfer",
                        "niet als beginstand",
                        "Geleend: dit is het cijfer van een groter gebied");
    }

    @Test
    void a_buurt_borrows_from_its_wijk_before_the_gemeente() {
        publish(Map.of("GM9999", new double[] {123, 1_000}, WIJK, new double[] {45, 300}));

        assertThat(web.get("/wijkprofiel/BU99990101").row(KEY).all()).contains("15,0%", "van Wagelaar");
    }
}
