package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One activity at several places, each with times of its own. */
@SpringBootTest(properties = "spring.application.name=places")
@AutoConfigureMockMvc
class PlacesTests {
    private static final String NORTH = "52.15517, 5.38721";
    private static final String SOUTH = "52.09000, 5.12000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Entries entries;

    @Autowired
    Finding finding;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;
    private Visitor anybody;

    @BeforeEach
    void begin() {
        db.sql("TRUNCATE directory.service, directory.location, directory.organization CASCADE")
                .update();
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(maker.email(), maker.password());
        anybody = new Visitor(mvc);
    }

    @Test
    void the_page_tells_each_place_with_its_own_times() {
        var page = text(anybody.get("/sociale-kaart/" + walking()));
        assertThat(page)
                .contains("Buurthuis Noord, Dorpsstraat 1", "dinsdag, 10.00 – 11.30 uur", "Geen drempels")
                .contains("Buurthuis Zuid, Laan 2", "donderdag, 19.00 – 20.30 uur")
                .contains("10.00 – 11.30 uur, Buurthuis Noord", "19.00 – 20.30 uur, Buurthuis Zuid");
        assertThat(text(anybody.get("/sociale-kaart?q=wandelclub")))
                .contains("en op 1 andere plek", "dinsdag, 10.00 – 11.30 uur (Buurthuis Noord)");
    }

    @Test
    void who_looks_near_a_place_is_told_the_nearest_of_them() {
        var id = walking();
        for (var from : List.of(NORTH, SOUTH)) {
            var spot = Globe.read(from).flatMap(Globe::spot).orElseThrow();
            assertThat(near(spot, 2_000)).containsExactly(id);
            assertThat(near(new Spot(spot.x() + 2_500, spot.y()), 2_000)).isEmpty();
        }
    }

    @Test
    void filters_and_the_calendar_know_the_times_of_all_places() {
        walking();
        for (var filter : List.of("wanneer=TU", "wanneer=TH", "wanneer=MORNING", "wanneer=EVENING")) {
            assertThat(text(anybody.get("/sociale-kaart?" + filter))).as(filter).contains("Wandelclub");
        }
        assertThat(text(anybody.get("/sociale-kaart?wanneer=MO"))).doesNotContain("Wandelclub");
        assertThat(text(anybody.get("/sociale-kaart?weergave=agenda")))
                .contains("10.00 – 11.30 uur", "Buurthuis Noord", "19.00 – 20.30 uur", "Buurthuis Zuid");
    }

    @Test
    void a_calendar_file_names_the_place_of_each_time() {
        assertThat(text(anybody.get("/sociale-kaart/" + walking() + "/agenda.ics"))
                        .split("BEGIN:VEVENT"))
                .hasSize(3)
                .anySatisfy(event -> assertThat(event).contains("BYDAY=TU", "LOCATION:Buurthuis Noord"))
                .anySatisfy(event -> assertThat(event).contains("BYDAY=TH", "LOCATION:Buurthuis Zuid"));
    }

    @Test
    void the_map_has_a_pin_for_each_place() {
        assertThat(text(anybody.get("/sociale-kaart/" + walking())).split("class=\"gw-pin\"", -1))
                .hasSize(3);
    }

    @Test
    void a_place_is_added_moved_and_taken_away_in_the_form_and_keeps_its_id() {
        var id = walking();
        var before = entry(id).placed();
        assertThat(text(keeper.get(entry(id).keptAt())))
                .contains(
                        "Plek 1",
                        "Plek 2",
                        "Nog een plek toevoegen",
                        "value=\"Laan 2\"",
                        "donderdag, 19.00 – 20.30 uur");
        keeper.post(
                entry(id).keptAt(),
                fields("plek[0].locatie", "Buurthuis Zuid", "plek[0].adres", "Laan 2", "plek[1].adres", "Plein 3"));
        assertThat(entry(id).offer().places()).extracting(Offer.Place::address).containsExactly("Laan 2", "Plein 3");
        assertThat(entry(id).placed().getFirst()).isEqualTo(before.get(1));
        assertThat(text(anybody.get("/sociale-kaart?q=wandelclub"))).doesNotContain("Buurthuis Noord");
    }

    @Test
    void what_is_wrong_with_a_place_is_said_at_that_place() {
        var answer = keeper.post(
                Entry.keeping(approach.id()),
                fields(
                        "plek[0].adres",
                        "Laan 2",
                        "plek[1].adres",
                        "laan 2",
                        "plek[2].postcode",
                        "0123",
                        "plek[3].wanneer",
                        "maandag 9.00"));
        assertThat(text(answer))
                .contains(
                        "De plek ‘laan 2’ staat er twee keer",
                        "‘0123’ is geen postcode",
                        "Bij de tijden ‘maandag 9.00’ staat geen plek",
                        "id=\"plek[2].postcode-error\"");
        assertThat(entries.listOf(approach.id())).isEmpty();
    }

    @Test
    void our_own_api_tells_all_places_and_another_map_reads_them_back_without_loss() throws Exception {
        var ours = entry(walking());
        var places = json("/service_at_locations");
        assertThat(places.get("total_items").asInt()).isEqualTo(2);
        for (var place : places.get("contents")) {
            assertThat(place.path("schedules")).hasSize(1);
            assertThat(json("/service_at_locations/" + place.get("id").asString()))
                    .isEqualTo(place);
        }
        var file = mvc.get().uri(HsdsController.PATH + "/services?full=true").exchange();
        db.sql("DELETE FROM directory.service").update();
        send(file.getResponse().getContentAsByteArray(), "services.json");
        assertThat(entries.listOf(approach.id()))
                .singleElement()
                .extracting(Entry::offer)
                .isEqualTo(ours.offer());
    }

    @Test
    void lines_of_a_sheet_that_tell_one_activity_at_two_places_become_one_entry() {
        var sheet = """
                nummer;naam;organisatie;thema;wanneer;locatie;adres;telefoon
                1;Wandelclub;Welzijn Noord;Bewegen;dinsdag 10.00;Buurthuis Noord;Dorpsstraat 1;030 000 00 11
                2;Koor;Welzijn Noord;Bewegen;;;;
                3;wandelclub;Welzijn noord;Bewegen;donderdag 19.00;Buurthuis Zuid;Laan 2;030 000 00 22
                """;
        assertThat(text(send(sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8), "kaart.csv")))
                .contains("Aanbod toegevoegd: 2", "030 000 00 22");
        var walking = entries.listOf(approach.id()).stream()
                .map(Entry::offer)
                .filter(one -> one.name().equals("Wandelclub"))
                .toList();
        assertThat(walking).singleElement().satisfies(one -> {
            assertThat(one.times()).isEmpty();
            assertThat(one.places()).extracting(Offer.Place::name).containsExactly("Buurthuis Noord", "Buurthuis Zuid");
            assertThat(one.places())
                    .allSatisfy(place -> assertThat(place.times()).hasSize(1));
        });
    }

    private UUID walking() {
        var url = Optional.ofNullable(keeper.post(
                                Entry.keeping(approach.id()),
                                fields(
                                        "plek[0].locatie",
                                        "Buurthuis Noord",
                                        "plek[0].adres",
                                        "Dorpsstraat 1",
                                        "plek[0].plaats",
                                        "Voorbeeldstad",
                                        "plek[0].punt",
                                        NORTH,
                                        "plek[0].toegang",
                                        "Geen drempels",
                                        "plek[0].wanneer",
                                        "dinsdag 10.00 - 11.30",
                                        "plek[1].locatie",
                                        "Buurthuis Zuid",
                                        "plek[1].adres",
                                        "Laan 2",
                                        "plek[1].plaats",
                                        "Voorbeeldstad",
                                        "plek[1].punt",
                                        SOUTH,
                                        "plek[1].wanneer",
                                        "donderdag 19.00 - 20.30"))
                        .getResponse()
                        .getRedirectedUrl())
                .orElseThrow();
        keeper.post(url + "/gepubliceerd");
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private static String[] fields(String... more) {
        var fields = new ArrayList<>(List.of("naam", "Wandelclub", "aanbieder", "Welzijn Noord", "onderwerp", "move"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private List<UUID> near(Spot from, int metres) {
        return finding.find(new Asked(
                        "",
                        List.of(),
                        List.of(),
                        java.util.Set.of(),
                        Optional.empty(),
                        Optional.of(new Asked.Near(from, metres)),
                        Optional.empty(),
                        0))
                .ids();
    }

    private Entry entry(UUID id) {
        return entries.get(approach.id(), id);
    }

    private MvcTestResult send(byte[] content, String name) {
        return keeper.send(
                Entry.keeping(approach.id()) + "/overnemen",
                new MockMultipartFile("bestand", name, "application/octet-stream", content),
                "kaart",
                "Kaart van Noord");
    }

    private JsonNode json(String path) throws Exception {
        return new JsonMapper()
                .readTree(text(mvc.get().uri(HsdsController.PATH + path).exchange()));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
