package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.approach.Part;
import nl.gezondewijk.indicator.Indicators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The figures of an area ask for domains that nobody in the network is from; in the demonstration, many older people live in the Wagelaar. */
@SpringBootTest(properties = "spring.application.name=Profiles of the demonstration")
@AutoConfigureMockMvc
class MissingVoicesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    MissingVoices voices;

    @Autowired
    Indicators indicators;

    @Test
    void every_figure_that_a_rule_names_is_in_the_catalogue() {
        assertThat(voices.voices().stream().flatMap(voice -> voice.indicators().stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(indicators.find(key)).as(key).isPresent());
    }

    @Test
    void many_older_people_and_nobody_for_them_is_said_until_somebody_is_there() {
        var stage = new NetworkStage(mvc, program, "WK999901");
        stage.party("Huisartsen Wagelaar", "care");
        assertThat(missing(stage)).contains("<b>Ouderen.</b> Hier wonen veel ouderen", "65", "<b>Bewoners.</b>");

        stage.party("Ouderenbond", "older-people");
        stage.party("Dorpsraad", "residents");
        assertThat(missing(stage)).doesNotContain("<b>Ouderen.</b>", "<b>Bewoners.</b>");
    }

    @Test
    void what_the_figures_do_not_ask_for_is_not_missed_and_an_empty_network_is_only_to_begin() {
        var stage = new NetworkStage(mvc, program, "WK999901");
        assertThat(missing(stage)).doesNotContain("Wie ontbreekt nog?");
        stage.party("Huisartsen Wagelaar", "care");
        assertThat(missing(stage)).contains("Wie ontbreekt nog?").doesNotContain("<b>Kerk en levensbeschouwing.</b>");
    }

    @Test
    void partners_do_not_read_it() {
        var stage = new NetworkStage(mvc, program, "WK999901");
        stage.party("Huisartsen Wagelaar", "care");
        assertThat(stage.as(Part.PARTNER).get(stage.url))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Wie ontbreekt nog?");
    }

    private static String missing(NetworkStage stage) {
        return NetworkStage.text(stage.facilitator.get(stage.url));
    }
}
