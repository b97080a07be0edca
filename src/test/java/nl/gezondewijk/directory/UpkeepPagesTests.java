package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

@SpringBootTest(properties = "gezondewijk.site=https://wijk.example")
@AutoConfigureMockMvc
class UpkeepPagesTests {
    private static final Pattern LINK = Pattern.compile("/mijn-aanbod/[\\w-]{22}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Entries entries;

    @Autowired
    AskOwner askOwner;

    @Autowired
    EntryOwners owners;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;
    private Visitor anybody;
    private UUID id;
    private String kept;

    @BeforeEach
    void an_entry_that_nobody_checked_for_long() throws Exception {
        db.sql("TRUNCATE directory.service, directory.location, directory.organization CASCADE")
                .update();
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        var hired = Hired.as("Kees Kaart", Audience.SIGNED_IN, program);
        approaches.join(approach, hired.actor().reference(), Part.MAP_KEEPER, maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(hired.email(), hired.password());
        anybody = new Visitor(mvc);
        kept = Optional.ofNullable(keeper.post(
                                Entry.keeping(approach.id()),
                                "naam",
                                "Koffieochtend",
                                "aanbieder",
                                "Welzijn Noord",
                                "onderwerp",
                                "meet",
                                "telefoon",
                                "030 000 00 11")
                        .getResponse()
                        .getRedirectedUrl())
                .orElseThrow();
        id = UUID.fromString(kept.substring(kept.lastIndexOf('/') + 1));
        keeper.post(kept + "/gepubliceerd");
        db.sql("UPDATE directory.service SET checked_on = :then, due = :due")
                .param("then", LocalDate.now().minusMonths(7))
                .param("due", LocalDate.now().minusMonths(1))
                .update();
    }

    @Test
    void an_owner_confirms_by_a_link_that_works_once() throws Exception {
        var link = link();
        assertThat(anybody.get(link))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Koffieochtend", "Ja, dit klopt");
        assertThat(anybody.post(link + "/gecontroleerd")).bodyText().contains("Dank u wel");
        assertThat(entries.get(approach.id(), id).checkedOn()).hasValue(LocalDate.now());
        assertThat(anybody.post(link + "/gestopt")).hasStatus(410).bodyText().contains("al gebruikt");
        assertThat(entries.getPublished(id).state()).isEqualTo(Entry.State.PUBLISHED);
    }

    @Test
    void a_correction_stands_at_once_and_the_trail_says_whose_it_is() throws Exception {
        var link = link();
        assertThat(anybody.post(link, "naam", "", "aanbieder", "Welzijn Noord", "onderwerp", "meet"))
                .bodyText()
                .contains("Vul een naam in");
        assertThat(anybody.post(
                        link,
                        "naam",
                        "Koffiemiddag",
                        "aanbieder",
                        "Welzijn Noord",
                        "onderwerp",
                        "meet",
                        "wanneer",
                        "donderdag 14.00"))
                .bodyText()
                .contains("Dank u wel");
        assertThat(anybody.get("/sociale-kaart/" + id))
                .bodyText()
                .contains("Koffiemiddag", "donderdag, 14.00 uur", "Gecontroleerd op");
        assertThat(db.sql("SELECT actor FROM audit.entry WHERE action = 'directory.changed' AND object = :object")
                        .param("object", "entry:" + id)
                        .query(String.class)
                        .list())
                .containsExactly("entry:" + id);
    }

    @Test
    void a_link_that_is_stolen_old_or_unknown_says_so_and_does_nothing() throws Exception {
        var first = link();
        var second = link();
        assertThat(anybody.get(first)).hasStatus(404).bodyText().contains("kennen wij niet");
        db.sql("UPDATE directory.link SET expires_at = now() - interval '1 second'")
                .update();
        assertThat(anybody.get(second)).hasStatus(410).bodyText().contains("verlopen");
        assertThat(anybody.post(second + "/gestopt")).hasStatus(410);
        assertThat(anybody.get("/mijn-aanbod/" + "x".repeat(22))).hasStatus(404);
        assertThat(entries.getPublished(id).isStale(LocalDate.now())).isTrue();
        assertThat(db.sql("SELECT token_hash FROM directory.link")
                        .query(String.class)
                        .list())
                .noneMatch(second::endsWith);
    }

    @Test
    void an_owner_is_asked_by_mail_three_times_and_then_somebody_rings() {
        keeper.post(kept + "/eigenaar", "eigenaar", "Olga Aanbod", "eigenaarmail", "olga@welzijn.example");
        assertThat(db.sql("SELECT encode(name, 'escape') FROM directory.owner")
                        .query(String.class)
                        .single())
                .doesNotContain("Olga");
        assertThat(keeper.get(Entry.keeping(approach.id()) + "/bellen"))
                .bodyText()
                .doesNotContain("Koffieochtend");
        for (int time = 1; time <= 5; time++) {
            askOwner.askAll();
            askOwner.askAll();
            assertThat(owners.find(id).orElseThrow().asked()).isEqualTo(Math.min(time, Owner.MOST));
            db.sql("UPDATE directory.owner SET asked_at = asked_at - interval '15 days'")
                    .update();
        }
        assertThat(keeper.get(Entry.keeping(approach.id()) + "/bellen"))
                .bodyText()
                .contains("Koffieochtend", "Olga Aanbod", "030 000 00 11", "3 keer geschreven");
        assertThat(anybody.get("/sociale-kaart/" + id)).bodyText().doesNotContain("Olga");
        entries.check(entries.get(approach.id(), id), nl.gezondewijk.audit.Actor.PROGRAM, "machine");
        assertThat(owners.find(id).orElseThrow().asked()).isZero();
    }

    @Test
    void an_owner_has_their_data_erased() throws Exception {
        keeper.post(kept + "/eigenaar", "eigenaar", "Olga Aanbod", "eigenaarmail", "olga@welzijn.example");
        assertThat(keeper.get(kept)).bodyText().contains("olga@welzijn.example");
        assertThat(anybody.post(link() + "/vergeten")).bodyText().contains("Dank u wel");
        assertThat(owners.find(id)).isEmpty();
        assertThat(keeper.get(kept)).bodyText().doesNotContain("olga@welzijn.example");
    }

    @Test
    void a_wrong_address_is_said_and_kept_to_mend() {
        assertThat(keeper.post(kept + "/eigenaar", "eigenaar", "Olga", "eigenaarmail", "geen adres"))
                .hasRedirectedUrl(kept + "#eigenaar");
        assertThat(owners.find(id)).isEmpty();
    }

    @Test
    void a_sheet_for_each_table_has_room_to_write() {
        assertThat(keeper.get(Entry.keeping(approach.id()) + "/tafels"))
                .bodyText()
                .contains("Ontmoeten", "Koffieochtend", "anders, namelijk");
        assertThat(List.of(anybody.get(Entry.keeping(approach.id()) + "/tafels")
                        .getResponse()
                        .getStatus()))
                .allMatch(status -> status != 200);
    }

    private String link() throws Exception {
        var shown = keeper.post(kept + "/link");
        var link = String.valueOf(shown.getMvcResult().getFlashMap().get("link"));
        assertThat(link).matches(LINK);
        return link;
    }
}
