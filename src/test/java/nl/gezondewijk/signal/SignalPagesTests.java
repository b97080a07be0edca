package nl.gezondewijk.signal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A signal, from a resident without an account to an answer that everybody reads. */
@SpringBootTest
@AutoConfigureMockMvc
class SignalPagesTests {
    private static final String SEEN = "Op het plein kunnen ouderen nergens zitten";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Signals signals;

    @Autowired
    Matters matters;

    @Autowired
    ForgetSignals forget;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor femke;
    private Visitor bewoner;
    private String open;
    private String url;

    @BeforeEach
    void begin() {
        var leads = Hired.as("Femke Begeleider", Audience.SIGNED_IN, program);
        approach = approaches.make("Gezonde Wagelaar", "WK999901", leads.actor(), "machine");
        femke = signedIn(leads);
        bewoner = new Visitor(mvc);
        open = "/signaal/" + approach.id();
        url = approach.url() + "/signalen";
        femke.post(url + "/geopend");
    }

    @Test
    void an_approach_that_takes_no_signals_has_no_page_for_them() {
        femke.post(url + "/gesloten");
        assertThat(bewoner.get(open)).hasStatus(404).bodyText().doesNotContain("Gezonde Wagelaar");
        assertThat(bewoner.post(open, "tekst", SEEN)).hasStatus(404);
        assertThat(bewoner.get("/signaal/999999999")).hasStatus(404);
    }

    @Test
    void somebody_without_an_account_tells_what_they_see_and_reads_later_what_became_of_it() {
        assertThat(bewoner.get(open))
                .hasStatusOk()
                .bodyText()
                .contains("Schrijf niet over een persoon", "Gezonde Wagelaar");
        assertThat(bewoner.post(open, "tekst", SEEN, "onderwerp", "street", "postcode", "1234", "wie", "RESIDENT"))
                .hasStatus3xxRedirection();
        new Visitor(mvc).post(open, "tekst", "Er is geen bankje bij de winkels", "onderwerp", "onzin");
        assertThat(femke.get(url))
                .bodyText()
                .contains(SEEN, "Straat, groen en verkeer", "postcode 1234", "bewoner", "niet gezegd door wie");

        femke.post(url + "/punten", "signaal", id(0), "signaal", id(1), "titel", "Bankjes op het plein");
        var matter = matters.list(approach).getFirst();
        assertThat(matter.signals()).isEqualTo(2);
        assertThat(bewoner.get(open)).bodyText().doesNotContain("Bankjes op het plein");

        femke.post(
                url + "/punten/" + matter.id() + "/antwoord",
                "geworden",
                "IDEA",
                "antwoord",
                "De gemeente zoekt een plek.");
        assertThat(bewoner.get(open))
                .bodyText()
                .contains("Bankjes op het plein", "een idee om uit te werken", "De gemeente zoekt een plek.")
                .doesNotContain(SEEN);
    }

    @Test
    void a_text_that_is_far_too_long_is_not_looked_through() {
        var began = System.nanoTime();
        for (var text : java.util.List.of("a".repeat(1_000_000), "Jan " + "de ".repeat(100_000))) {
            assertThat(bewoner.post(open, "tekst", text))
                    .hasStatusOk()
                    .bodyText()
                    .contains("hoogstens 500");
        }
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - began)).isLessThan(java.time.Duration.ofSeconds(20));
    }

    @Test
    void what_is_about_a_person_is_not_kept_and_what_only_looks_like_it_is_asked() {
        assertThat(bewoner.post(open, "tekst", "Bel mij op 06 12345678", "toch", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("een telefoonnummer", "nog niets bewaard", "Bel mij op 06 12345678</textarea>")
                .doesNotContain("name=\"toch\"");
        assertThat(bewoner.post(open, "tekst", "Mevrouw Jansen is alleen"))
                .bodyText()
                .contains("name=\"toch\"");
        assertThat(signals.listNew(approach)).isEmpty();

        bewoner.post(open, "tekst", "Bij winkel Albert Heijn staat veel water", "toch", "true");
        assertThat(signals.listNew(approach)).hasSize(1);
    }

    @Test
    void a_place_that_cannot_be_and_a_text_that_is_none_are_told_so() {
        assertThat(bewoner.post(open, "tekst", SEEN, "postcode", "12"))
                .bodyText()
                .contains("Deze plek kennen we niet", SEEN);
        assertThat(bewoner.post(open, "tekst", SEEN, "buurt", "BU00000000"))
                .bodyText()
                .contains("Deze plek kennen we niet");
        assertThat(bewoner.post(open, "tekst", " ")).bodyText().contains("Schrijf wat u ziet");
        assertThat(bewoner.post(open, "tekst", "a".repeat(501))).bodyText().contains("Schrijf wat u ziet");
        assertThat(signals.listNew(approach)).isEmpty();
    }

    @Test
    void a_flood_from_one_network_is_held_and_nothing_of_what_was_written_is_lost() {
        for (int i = 0; i < SignalLimit.MOST; i++) {
            bewoner.post(open, "tekst", "Signaal " + i);
        }
        assertThat(bewoner.post(open, "tekst", "Nog een"))
                .hasStatus(429)
                .bodyText()
                .contains("Nog een</textarea>");
        assertThat(new Visitor(mvc).post(open, "tekst", "Van elders")).hasStatus3xxRedirection();
        assertThat(signals.listNew(approach)).hasSize(SignalLimit.MOST + 1);
    }

    @Test
    void nothing_says_from_where_a_signal_came() {
        bewoner.post(open, "tekst", SEEN);
        var origin = db.sql("SELECT origin FROM audit.entry WHERE action = 'signal.noted' AND object = :object")
                .param("object", approach.reference())
                .query(String.class)
                .list();
        assertThat(origin).containsExactly("machine");
    }

    @Test
    void only_the_working_group_reads_signals_and_removes_one() {
        bewoner.post(open, "tekst", SEEN);
        var partner = Hired.as("Petra", Audience.SIGNED_IN, program);
        approaches.join(approach, partner.actor().reference(), Part.PARTNER, partner.actor(), "machine");
        assertThat(signedIn(partner).get(url)).hasStatus(403);
        femke.post(url + "/" + id(0) + "/verwijderd");
        assertThat(signals.listNew(approach)).isEmpty();
    }

    @Test
    void a_signal_of_another_approach_cannot_be_taken_along() {
        bewoner.post(open, "tekst", SEEN);
        var other = approaches.make(
                "Andere", "WK999902", Hired.as(Audience.SIGNED_IN, program).actor(), "machine");
        int mine = signals.listNew(approach).getFirst().id();
        signals.remove(other, mine, nl.gezondewijk.audit.Actor.PROGRAM, "machine");
        signals.bring(
                other,
                java.util.List.of(mine),
                matters.make(approach, "Punt", java.util.List.of(), nl.gezondewijk.audit.Actor.PROGRAM, "machine"));
        assertThat(signals.listNew(approach)).hasSize(1);
    }

    @Test
    void after_two_years_what_was_said_is_gone_and_the_answer_stays() {
        bewoner.post(open, "tekst", SEEN);
        femke.post(url + "/punten", "signaal", id(0), "titel", "Bankjes");
        db.sql("UPDATE signal.signal SET noted_at = :then WHERE approach = :approach")
                .param("then", Timestamp.from(Instant.now().minus(java.time.Duration.ofDays(731))))
                .param("approach", approach.id())
                .update();
        forget.forget();
        var matter = matters.list(approach).getFirst();
        assertThat(matter.signals()).isZero();
        assertThat(matter.title()).isEqualTo("Bankjes");
    }

    @Test
    void there_is_a_poster_with_a_code_to_scan() {
        assertThat(femke.get(url + "/poster")).hasStatusOk().bodyText().contains("gw-qr", open);
    }

    private String id(int which) {
        return String.valueOf(signals.listNew(approach).get(which).id());
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
