package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.area.Outline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Parties stand on the map of the wijk: in the middle of their buurt, or where somebody says they are. */
@SpringBootTest(properties = "spring.application.name=network-places")
@AutoConfigureMockMvc
class PartyPlacesTests {
    private static final int WEST = 155_000;
    private static final int SOUTH = 463_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    Borders borders;

    @Autowired
    Organisations organisations;

    private NetworkStage stage;
    private String map;

    @BeforeEach
    void begin() {
        areas.learn(
                2025,
                List.of(
                        Learned.named("GM9999", "Voorbeeldstad"),
                        Learned.named("WK999900", "Noord"),
                        Learned.named("BU99990001", "Molenbuurt"),
                        Learned.named("BU99990002", "Havenbuurt")));
        borders.save(2025, List.of(square("BU99990001", WEST), square("BU99990002", WEST + 1_000)));
        stage = new NetworkStage(mvc, program);
        map = stage.url + "/kaart";
    }

    @Test
    void in_the_middle_of_its_buurt_it_is_drawn_and_stands_in_the_table_under_the_same_number() {
        add("Thuiszorg Noord", "gebied", "BU99990002", "adres", "Havenstraat 1");
        add("Bibliotheek");

        assertThat(one("Thuiszorg Noord").point()).hasValueSatisfying(point -> {
            assertThat(point.x()).isBetween(WEST + 1_001, WEST + 1_999);
            assertThat(point.y()).isBetween(SOUTH + 1, SOUTH + 999);
        });
        assertThat(stage.as(Part.PARTNER).get(map))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"gw-mini\"", "class=\"gw-pin\"", "1. <a", "Havenstraat 1")
                .containsPattern("(<path d=\"M[^\"]+z\"/>\\s*){2}")
                .containsPattern("(?s)Nog zonder plek.*Bibliotheek");
    }

    @Test
    void a_point_that_somebody_gave_goes_before_the_middle() {
        add("Thuiszorg Noord", "gebied", "BU99990001", "punt", "52.15517, 5.38720");

        assertThat(one("Thuiszorg Noord").point()).hasValueSatisfying(point -> {
            assertThat(point.x()).isBetween(154_900, 155_100);
            assertThat(point.y()).isBetween(462_900, 463_100);
        });
    }

    @Test
    void its_form_shows_how_it_was_placed_and_saving_that_again_moves_nothing() {
        var middle = add("Thuiszorg Noord", "gebied", "BU99990002");
        var before = one("Thuiszorg Noord").point();
        assertThat(stage.facilitator.get(middle + "/wijzigen"))
                .bodyText()
                .contains("value=\"BU99990002\" selected")
                .doesNotContain("value=\"52.");
        stage.facilitator.post(middle, "naam", "Thuiszorg Noord", "gebied", "BU99990002");
        assertThat(one("Thuiszorg Noord").point()).isEqualTo(before);

        var exact = add("Bibliotheek", "punt", "52.15517, 5.38720");
        assertThat(stage.facilitator.get(exact + "/wijzigen")).bodyText().contains("value=\"52.155");
        stage.facilitator.post(exact, "naam", "Bibliotheek");
        assertThat(one("Bibliotheek").point()).isEmpty();
    }

    @Test
    void what_is_no_place_is_given_back_with_what_would_be() {
        for (var point : new String[] {"hier", "48.85, 2.35", "52.1 5", "99.9, 5.3"}) {
            assertThat(post("Elders", "punt", point))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Een punt is als 51.61234, 5.52345", "value=\"" + point + "\"");
        }
        assertThat(post("Elders", "gebied", "BU00000000")).bodyText().contains("Kies een buurt uit de lijst");
        assertThat(organisations.list(stage.approach.id())).isEmpty();
        assertThat(stage.facilitator.get(map)).bodyText().contains("Van geen partij is de plek bekend");
    }

    @Test
    void residents_do_not_see_where_parties_are() {
        assertThat(stage.as(Part.RESIDENT).get(map)).hasStatus(403);
        assertThat(stage.as(Part.COMMISSIONER).get(map)).hasStatusOk();
    }

    private String add(String name, String... fields) {
        return NetworkStage.to(post(name, fields));
    }

    private MvcTestResult post(String name, String... fields) {
        var all = new String[2 + fields.length];
        all[0] = "naam";
        all[1] = name;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return stage.facilitator.post(stage.url + "/organisaties", all);
    }

    private Organisation one(String name) {
        return organisations.list(stage.approach.id()).stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outline square(String code, int west) {
        double[] ring = {west, SOUTH, west + 1_000, SOUTH, west + 1_000, SOUTH + 1_000, west, SOUTH + 1_000, west, SOUTH
        };
        return new Outline(code, List.of(List.of(ring)));
    }
}
