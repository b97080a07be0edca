package nl.gezondewijk.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
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

/** The steps of an approach, as each of its people meets them. */
@SpringBootTest
@AutoConfigureMockMvc
class StepsPagesTests {
    private static final Question ASSIGNMENT =
            StepModelsTests.model("seven").steps().getFirst().questions().get(1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Rounds rounds;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor femke;
    private Visitor wim;
    private Visitor opdrachtgever;
    private Visitor bewoner;
    private String url;

    @BeforeEach
    void begin() {
        var leads = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Gezonde Wagelaar", "WK999901", leads.actor(), "machine");
        femke = signedIn(leads);
        wim = joined("Wim Wijkverpleegkundige", Part.MEMBER);
        opdrachtgever = joined("Olga Opdrachtgever", Part.COMMISSIONER);
        bewoner = joined("Bea Bewoner", Part.RESIDENT);
        url = approach.url() + "/stappen";
        femke.post(url + "/stappenplan", "model", "seven");
    }

    @Test
    void before_a_model_is_chosen_others_hear_so_and_only_who_leads_chooses() {
        var other = approaches.make(
                "Nieuw", "WK999902", Hired.as(Audience.SIGNED_IN, program).actor(), "machine");
        var reader = Hired.as("Rik", Audience.SIGNED_IN, program);
        approaches.join(other, reader.actor().reference(), Part.MEMBER, reader.actor(), "machine");
        var there = other.url() + "/stappen";
        assertThat(signedIn(reader).get(there)).hasStatusOk().bodyText().contains("nog geen stappenplan");
        assertThat(signedIn(reader).post(there + "/stappenplan", "model", "six"))
                .hasStatus(403);
    }

    @Test
    void everybody_reads_the_steps_with_their_questions_and_the_source() {
        assertThat(bewoner.get(url))
                .hasStatusOk()
                .bodyText()
                .contains("1. Kennismaken met de wijk", "6+. Het gesprek met inwoners", "Daarna", "E-book Preventie")
                .doesNotContain("Volg dit stappenplan");
        assertThat(bewoner.get(url + "/kennismaken"))
                .hasStatusOk()
                .bodyText()
                .contains("Van wie komt de opdracht?", "Valkuilen", "nog niet beantwoord")
                .doesNotContain("<textarea");
    }

    @Test
    void the_working_group_answers_and_writes_and_the_commissioner_reads_all_but_the_notes() {
        answer(wim, "YES", "De wethouder, mondeling", 0);
        wim.post(url + "/kennismaken/notities", "ronde", "1", "tekst", "Huisarts twijfelt nog");
        wim.post(
                url + "/kennismaken/bewijzen",
                "ronde",
                "1",
                "titel",
                "Startdocument",
                "adres",
                "https://wijk.example/start",
                "datum",
                "2026-03-02");

        assertThat(femke.get(url + "/kennismaken"))
                .bodyText()
                .contains("Huisarts twijfelt nog", "De wethouder, mondeling", "Wim Wijkverpleegkundige", "bezig");
        assertThat(opdrachtgever.get(url + "/kennismaken"))
                .bodyText()
                .contains("in orde, ", "Startdocument", "https://wijk.example/start", "2 maart 2026")
                .doesNotContain("Huisarts twijfelt nog", "De wethouder, mondeling");
        assertThat(opdrachtgever.post(url + "/kennismaken/notities", "ronde", "1", "tekst", "x"))
                .hasStatus(403);
        assertThat(femke.get(url)).bodyText().contains("1 van 4 beantwoord");
    }

    @Test
    void of_two_who_answer_the_same_question_the_second_sees_both_and_nothing_is_lost() {
        answer(wim, "YES", "Van de gemeente", 0);
        assertThat(answer(femke, "NO", "Van niemand nog", 0))
                .hasStatusOk()
                .bodyText()
                .contains("Iemand anders antwoordde intussen", "Van de gemeente", "Van niemand nog</textarea>");
        assertThat(standing("kennismaken").answerTo(ASSIGNMENT).orElseThrow().kind())
                .isEqualTo(Answer.Kind.YES);

        answer(femke, "NO", "Van niemand nog", 1);
        assertThat(standing("kennismaken").answerTo(ASSIGNMENT).orElseThrow().kind())
                .isEqualTo(Answer.Kind.NO);
    }

    @Test
    void a_step_is_skipped_for_a_reason_and_in_any_order() {
        mark(wim, "borging", "SKIPPED", "");
        assertThat(wim.get(url + "/borging")).bodyText().contains("zeg dan in hoogstens 300 tekens waarom");
        assertThat(standing("borging").state()).isEqualTo(Mark.State.TODO);

        mark(wim, "borging", "SKIPPED", "Het plan loopt al");
        mark(wim, "dialoog", "DONE", "");
        assertThat(bewoner.get(url)).bodyText().contains("overgeslagen", "Het plan loopt al");
        assertThat(standing("dialoog").state()).isEqualTo(Mark.State.DONE);
    }

    @Test
    void with_another_model_what_was_kept_goes_along_and_comes_back() {
        answer(wim, "YES", "", 0);
        mark(wim, "dialoog", "DONE", "");
        femke.post(url + "/stappenplan", "model", "eight");
        assertThat(bewoner.get(url)).bodyText().contains("2. Doelen bepalen met inwoners en professionals");
        assertThat(standing("dialoog").state()).isEqualTo(Mark.State.DONE);
        assertThat(bewoner.get(url + "/kennismaken"))
                .bodyText()
                .contains("Eerder beantwoord", "Van wie komt de opdracht?");

        femke.post(url + "/stappenplan", "model", "six");
        assertThat(bewoner.get(url)).bodyText().contains("Ook vastgelegd", "Kennismaken", "Het gesprek");

        femke.post(url + "/stappenplan", "model", "seven");
        assertThat(bewoner.get(url)).bodyText().contains("1 van 4 beantwoord").doesNotContain("Ook vastgelegd");
    }

    @Test
    void a_closed_round_is_read_and_not_changed_and_the_next_begins_empty() {
        answer(wim, "YES", "", 0);
        femke.post(url + "/afgesloten", "ronde", "1");
        assertThat(wim.get(url + "/kennismaken")).bodyText().doesNotContain("<textarea");
        assertThat(wim.post(url + "/kennismaken/notities", "ronde", "1", "tekst", "te laat"))
                .hasStatus(409);

        femke.post(url + "/stappenplan", "model", "six");
        assertThat(wim.get(url)).bodyText().contains("ronde 2", "Zes stappen", "?ronde=1");
        assertThat(wim.get(url + "?ronde=1")).bodyText().contains("1 van 4 beantwoord", "/kennismaken?ronde=1");
        assertThat(wim.get(url + "/kennismaken?ronde=1")).bodyText().contains("in orde, ");
        assertThat(wim.get(url + "/kennismaken")).hasStatus(404);
    }

    @Test
    void the_home_page_tells_which_step_is_next_and_what_went_quiet() {
        mark(wim, "analyse", "BUSY", "");
        assertThat(femke.get(approach.url())).hasStatusOk();
        assertThat(standing("analyse").isQuiet(42, Instant.now())).isFalse();
        db.sql("UPDATE cycle.mark SET made_at = :then WHERE round = :round")
                .param("then", Timestamp.from(Instant.parse("2026-01-05T09:00:00Z")))
                .param("round", rounds.newest(approach.id()).orElseThrow().id())
                .update();
        assertThat(wim.get(url))
                .bodyText()
                .contains("gw-node--warn", "Sinds 5 januari 2026 is hier niets meer vastgelegd");
        mark(wim, "analyse", "DONE", "");
        assertThat(wim.get(url)).bodyText().doesNotContain("gw-node--warn");
    }

    @Test
    void evidence_is_a_page_or_a_paper_of_a_day_that_was_and_no_script() {
        for (var wrong : new String[] {"javascript:alert(1)", "file:///etc/passwd", "zomaar"}) {
            wim.post(
                    url + "/analyse/bewijzen", "ronde", "1", "titel", "Verslag", "adres", wrong, "datum", "2026-03-02");
        }
        wim.post(url + "/analyse/bewijzen", "ronde", "1", "titel", "Verslag", "adres", "", "datum", "2199-03-02");
        assertThat(standing("analyse").proofs()).isEmpty();
        wim.post(
                url + "/analyse/bewijzen",
                "ronde",
                "1",
                "titel",
                "<b>Verslag</b>.docx",
                "adres",
                "",
                "datum",
                "2-3-2026");
        assertThat(bewoner.get(url + "/analyse")).bodyText().contains("&lt;b&gt;Verslag&lt;/b&gt;.docx");
    }

    @Test
    void a_note_is_removed_by_its_writer_or_who_leads_and_by_nobody_else() {
        var other = joined("Noor Notulist", Part.NOTE_TAKER);
        wim.post(url + "/analyse/notities", "ronde", "1", "tekst", "Van Wim");
        int id = standing("analyse").notes().getFirst().id();
        other.post(url + "/analyse/notities/" + id + "/verwijderd", "ronde", "1");
        assertThat(standing("analyse").notes()).hasSize(1);
        femke.post(url + "/analyse/notities/" + id + "/verwijderd", "ronde", "1");
        assertThat(standing("analyse").notes()).isEmpty();
    }

    @Test
    void an_organisation_adapts_a_model_and_a_round_that_runs_keeps_its_own() {
        var admin = signedIn(Hired.as("Ada Beheerder", Audience.ADMINISTRATOR, program));
        var yaml = StepModelsTests.yaml("six").replace("nl: Zes stappen", "nl: Zes stappen van Voorbeeldstad");
        femke.post(url + "/stappenplan", "model", "six");
        assertThat(admin.post("/stappenplannen/aangepast", "yaml", yaml.replace("phase: PLAN", "phase: PLANNEN")))
                .hasStatusOk()
                .bodyText()
                .contains("steps[3].phase", "Kies uit: ACQUAINT", "Zes stappen van Voorbeeldstad", "nog niets bewaard");

        assertThat(admin.post("/stappenplannen/aangepast", "yaml", yaml)).hasStatus3xxRedirection();
        assertThat(femke.get(url))
                .bodyText()
                .contains("gw-h1\">Zes stappen<", "Zes stappen van Voorbeeldstad", "Aangepast door uw organisatie");
        femke.post(url + "/stappenplan", "model", "six");
        assertThat(femke.get(url)).bodyText().contains("gw-h1\">Zes stappen van Voorbeeldstad<");

        admin.post("/stappenplannen/six/beeindigd");
        assertThat(admin.get("/stappenplannen")).bodyText().doesNotContain("van Voorbeeldstad");
        assertThat(femke.get(url)).bodyText().contains("gw-h1\">Zes stappen van Voorbeeldstad<");
        assertThat(femke.get("/stappenplannen")).hasStatus(403);
    }

    @Test
    void a_model_is_taken_along_as_a_file_and_handed_in_again() throws Exception {
        var admin = signedIn(Hired.as("Ada Beheerder", Audience.ADMINISTRATOR, program));
        var taken = admin.get("/stappenplannen/seven.yaml").getResponse();
        assertThat(taken.getHeader("Content-Disposition")).contains("seven.yaml");
        var yaml = taken.getContentAsString(StandardCharsets.UTF_8).replace("key: seven", "key: onze-stappen");

        assertThat(admin.send("/stappenplannen/aangepast", file(yaml.replace("phase: ", "phase: ER"))))
                .hasStatusOk()
                .bodyText()
                .contains(".phase", "Kies uit: ACQUAINT", "key: onze-stappen");
        assertThat(admin.get("/stappenplannen/onze-stappen.yaml")).hasStatus(404);

        assertThat(admin.send("/stappenplannen/aangepast", file(yaml.replace("\n", "\r\n")), "yaml", "iets anders"))
                .hasStatus3xxRedirection();
        assertThat(admin.get("/stappenplannen/onze-stappen.yaml")
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(yaml);
        admin.post("/stappenplannen/onze-stappen/beeindigd");
    }

    private static MockMultipartFile file(String yaml) {
        return new MockMultipartFile("bestand", "stappen.yaml", "text/plain", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_step_leads_to_where_its_work_is_done_for_who_may_go_there() {
        var signals = approach.url() + "/signalen";
        assertThat(wim.get(url + "/signalering")).bodyText().contains(signals, approach.url() + "/verwijskaarten");
        assertThat(bewoner.get(url + "/signalering"))
                .bodyText()
                .contains(approach.url() + "/verwijskaarten")
                .doesNotContain(signals);
    }

    @Test
    void the_roles_are_for_everyone_to_read() {
        assertThat(new Visitor(mvc).get("/rollen"))
                .hasStatusOk()
                .bodyText()
                .contains("Procesbegeleider", "Coördinator", "Gezondheidsmakelaar", "Kartrekker", "Gespreksleider");
        assertThat(new Visitor(mvc).get("/rollen?taal=en")).bodyText().contains("Facilitator", "Discussion leader");
    }

    private MvcTestResult answer(Visitor who, String kind, String note, int seen) {
        var key = ASSIGNMENT.key();
        return who.post(
                url + "/kennismaken/antwoorden",
                "ronde",
                "1",
                "antwoord-" + key,
                kind,
                "notitie-" + key,
                note,
                "gezien-" + key,
                String.valueOf(seen));
    }

    private void mark(Visitor who, String place, String state, String reason) {
        who.post(url + "/" + place + "/staat", "ronde", "1", "staat", state, "reden", reason);
    }

    private Standing standing(String place) {
        var round = rounds.newest(approach.id()).orElseThrow();
        return standings.of(round).stream()
                .filter(one -> one.step().place().address().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private Visitor joined(String name, Part part) {
        var hired = Hired.as(name, Audience.SIGNED_IN, program);
        approaches.join(approach, hired.actor().reference(), part, hired.actor(), "machine");
        return signedIn(hired);
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
