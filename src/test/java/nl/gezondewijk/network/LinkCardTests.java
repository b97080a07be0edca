package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The koppelkaart: who agreed, whom to call, until when, on one sheet. */
@SpringBootTest
@AutoConfigureMockMvc
class LinkCardTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Persons persons;

    @Autowired
    Domains domains;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String card;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        card = stage.url + "/koppelkaart";
    }

    @Test
    void whoever_takes_part_sees_whom_to_call_until_when_and_for_what() {
        int sanne = agreed("Sanne Mulder", "Thuiszorg Noord");
        var until = LocalDate.now().plusMonths(3);
        assertThat(stage.facilitator.get(card + "/wijzigen")).bodyText().contains("Sanne Mulder", "Zorgverzekeraar");

        assertThat(make("d-care", String.valueOf(sanne), "v-care", "zorg thuis", "tot", until.toString()))
                .hasRedirectedUrl(card);

        assertThat(stage.as(Part.RESIDENT).get(card))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Wie bel ik voor Samen gezond in Noord?",
                        "Sanne Mulder",
                        "Wijkverpleegkundige, Thuiszorg Noord",
                        "050 123 45 67",
                        "Voor: zorg thuis",
                        "Gemaakt op",
                        String.valueOf(until.getYear()),
                        "Nog geen vaste persoon voor: preventie");
    }

    @Test
    void only_who_agreed_can_be_chosen_and_who_takes_it_back_is_off_at_once() {
        int sanne = agreed("Sanne Mulder", "Thuiszorg Noord");
        stage.person("Jo Zwijger", "", "");
        int jo = id("Jo Zwijger");
        assertThat(stage.facilitator.get(card + "/wijzigen")).bodyText().doesNotContain("Jo Zwijger");
        make(
                "d-care",
                String.valueOf(sanne),
                "d-welfare",
                String.valueOf(jo),
                "tot",
                LocalDate.now().plusMonths(3).toString());
        assertThat(stage.facilitator.get(card))
                .bodyText()
                .contains("Sanne Mulder")
                .doesNotContain("Jo Zwijger");

        var person = persons.find(sanne).orElseThrow();
        persons.change(person.onCard(Optional.empty()), Actor.PROGRAM, "machine");
        assertThat(stage.facilitator.get(card))
                .bodyText()
                .doesNotContain("Sanne Mulder")
                .contains("nog niemand op deze kaart");
    }

    @Test
    void a_card_is_for_at_most_a_year_and_what_was_chosen_is_not_lost() {
        int sanne = agreed("Sanne Mulder", "Thuiszorg Noord");
        for (var day : List.of("", "2020-01-01", LocalDate.now().plusYears(2).toString())) {
            assertThat(make("d-care", String.valueOf(sanne), "v-care", "zorg thuis", "tot", day))
                    .hasStatusOk()
                    .bodyText()
                    .contains("hooguit een jaar vooruit", "zorg thuis", "value=\"" + sanne + "\" selected");
        }
    }

    @Test
    void one_that_is_out_of_date_says_so() {
        int sanne = agreed("Sanne Mulder", "Thuiszorg Noord");
        make("d-care", String.valueOf(sanne), "tot", LocalDate.now().plusDays(1).toString());
        assertThat(stage.facilitator.get(card)).bodyText().doesNotContain("verlopen");
        db.sql("UPDATE network.card SET until = '2026-01-01' WHERE approach = :id")
                .param("id", stage.approach.id())
                .update();
        assertThat(stage.facilitator.get(card)).bodyText().contains("Deze kaart is verlopen");
    }

    @Test
    void on_paper_it_is_one_sheet_across_with_few_and_with_all_domains() throws IOException {
        int one = agreed("Sanne Mulder", "Thuiszorg Noord");
        make("d-care", String.valueOf(one), "tot", LocalDate.now().plusMonths(3).toString());
        assertThat(pdf()).contains("Sanne Mulder", "050 123 45 67", "Wie bel ik");

        var said = new ArrayList<String>();
        int i = 0;
        for (var domain : domains.list()) {
            said.add("d-" + domain.key());
            said.add(String.valueOf(agreed(
                    "Anna-Wilhelmina van der Heijden-Postma " + i++,
                    "Stichting Samenwerkende Wijkorganisaties Noord-Oost")));
            said.add("v-" + domain.key());
            said.add("alles wat mensen thuis en op straat meemaken in de wijk, ja");
        }
        said.addAll(List.of("tot", LocalDate.now().plusMonths(3).toString()));
        make(said.toArray(String[]::new));
        assertThat(pdf()).contains("Heijden-Postma 0", "Heijden-Postma 18");
    }

    private String pdf() throws IOException {
        var bytes = stage.as(Part.PARTNER)
                .get(card + "/koppelkaart.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private MvcTestResult make(String... said) {
        return stage.facilitator.post(card, said);
    }

    private int agreed(String name, String party) {
        var known = stage.facilitator.get(stage.url);
        var at = NetworkStage.text(known).contains(party) ? "" : stage.party(party, "care");
        stage.person(name, "", at);
        var person = persons.find(id(name)).orElseThrow();
        persons.change(person.onCard(Optional.of(new Person.Agreed(Instant.now(), false))), Actor.PROGRAM, "machine");
        return person.id();
    }

    private int id(String name) {
        return persons.list(stage.approach.id()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
