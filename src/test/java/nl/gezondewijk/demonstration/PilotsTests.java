package nl.gezondewijk.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real pilots of the demonstration, against the facts that were taken from their source. */
@SpringBootTest(properties = "spring.application.name=Pilots of the demonstration")
@AutoConfigureMockMvc
class PilotsTests {
    private static final Path FACTS =
            Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"), "design", "pilots.json");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Test
    void whoever_is_signed_in_reads_them_as_a_commissioner_and_changes_nothing() {
        var reader = signedIn();
        assertThat(reader.get("/wijkaanpakken")).bodyText().contains("Voorbeelden", "Boxtel-Oost", "Terheijden");
        for (var pilot : pilots()) {
            assertThat(reader.get(pilot.url())).hasStatusOk().bodyText().contains("Dit is een voorbeeld");
            for (var page : List.of("/opdracht", "/wat-loopt", "/stappen", "/groepen", "/afspraken", "/netwerk")) {
                assertThat(reader.get(pilot.url() + page)).as(page).hasStatusOk();
            }
            assertThat(reader.get(pilot.url() + "/opdracht/wijzigen")).hasStatus(403);
            assertThat(reader.post(pilot.url() + "/opdracht", "vraag", "Van mij"))
                    .hasStatus(403);
            assertThat(reader.get(pilot.url() + "/leden")).bodyText().doesNotContain("nieuw-lid");
        }
        assertThat(new Visitor(mvc).get(pilots().getFirst().url()).getResponse().getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void no_day_is_told_that_the_source_does_not_tell() {
        var reader = signedIn();
        for (var pilot : pilots()) {
            for (var page : List.of("", "/opdracht", "/stappen", "/stappen/dialoog", "/groepen")) {
                assertThat(reader.get(pilot.url() + page))
                        .as(page)
                        .bodyText()
                        .doesNotContain(" " + java.time.Year.now().getValue());
            }
        }
    }

    @Test
    void bernheze_went_from_older_people_in_dinther_to_everybody_in_both_villages() {
        var page = signedIn().get(named("Heeswijk-Dinther en Loosbroek").url() + "/opdracht");
        assertThat(page)
                .bodyText()
                .containsSubsequence(
                        "Het kernteam koos na gesprekken", "Het zorg-participatie-overleg", "Zo koos de gemeente")
                .contains("kern Dinther", "ouderen");
    }

    @Test
    void their_areas_parties_meetings_and_themes_are_those_of_the_source() throws IOException {
        assumeThat(FACTS).exists();
        var reader = signedIn();
        for (var fact : facts().get("pilots")) {
            var pilot = named(fact.get("name").asString());
            assertThat(codes(fact)).as(pilot.name()).contains(pilot.area());
            var network = text(reader, pilot.url() + "/netwerk");
            assertThat(network).contains("gemeente " + fact.get("municipality").asString());
            var talked = text(reader, pilot.url() + "/stappen/dialoog");
            for (var meeting : fact.get("meetings")) {
                count(meeting).ifPresent(people -> assertThat(talked).contains(people));
            }
            var everything =
                    talked + text(reader, pilot.url() + "/stappen/keuze") + text(reader, pilot.url() + "/opdracht");
            for (var theme : fact.get("themes")) {
                var first = theme.asString().split("[ /,(]")[0];
                assertThat(everything).as(theme.asString()).containsIgnoringCase(first);
            }
        }
    }

    private static java.util.Optional<String> count(JsonNode meeting) {
        var people = meeting.path("participants");
        if (people.isInt()) {
            return java.util.Optional.of(people.asString());
        }
        return people.path("professionals").isInt()
                ? java.util.Optional.of(people.get("professionals").asString() + " professionals")
                : java.util.Optional.empty();
    }

    private static List<String> codes(JsonNode fact) {
        return StreamSupport.stream(fact.get("cbs_2020").get("areas").spliterator(), false)
                .map(area -> area.get("code").asString())
                .toList();
    }

    private static JsonNode facts() throws IOException {
        return new JsonMapper().readTree(Files.readString(FACTS));
    }

    private List<Approach> pilots() {
        return approaches.list().stream().filter(Approach::example).toList();
    }

    private Approach named(String name) {
        return pilots().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Visitor reader, String page) {
        try {
            return reader.get(page).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visitor signedIn() {
        var hired = Hired.as(Audience.SIGNED_IN, program);
        var visitor = new Visitor(mvc);
        visitor.signIn(hired.email(), hired.password());
        return visitor;
    }
}
