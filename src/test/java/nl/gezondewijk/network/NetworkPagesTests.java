package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Parties and people of a network: who puts them there, who sees them, and how somebody looks at their own data and stops. */
@SpringBootTest
@AutoConfigureMockMvc
class NetworkPagesTests {
    private static final String HTML = "<script>alert(1)</script>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    @Autowired
    Persons persons;

    @Autowired
    ForgetPersons forget;

    private NetworkStage stage;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
    }

    @Test
    void a_party_is_put_in_its_domains_and_found_by_them() {
        var welfare = stage.party("Welzijn Noord", "welfare", "youth");
        stage.party("Woonstichting", "housing");

        assertThat(stage.facilitator.get(welfare)).hasStatusOk().bodyText().contains("Welzijn, Jeugd en opvoeden");
        assertThat(stage.facilitator.get(stage.url + "?domein=youth"))
                .bodyText()
                .contains("Welzijn Noord")
                .doesNotContain("Woonstichting");
        assertThat(stage.facilitator.get(stage.url + "?taal=en")).bodyText().contains("Youth and parenting");
    }

    @Test
    void what_is_not_right_is_given_back_with_what_would_be() {
        stage.party("Welzijn Noord");
        var twice = stage.facilitator.post(
                stage.url + "/organisaties", "naam", "WELZIJN noord", "website", "javascript:alert(1)");

        assertThat(twice)
                .hasStatusOk()
                .bodyText()
                .contains("staat al een partij met deze naam", "Een website is als www.welzijn.nl", "WELZIJN noord");
    }

    @Test
    void html_in_every_field_is_shown_as_it_was_typed_and_does_nothing() {
        var party = NetworkStage.to(
                stage.facilitator.post(stage.url + "/organisaties", "naam", HTML, "adres", HTML, "plaats", HTML));
        stage.facilitator.post(party + "/houding", "fase", "ASKED", "belang", HTML, "drempel", HTML);
        var person = stage.person(HTML, "an@linde.example", party);

        for (var page : new String[] {stage.url, party, person, person + "/wijzigen", party + "/houding"}) {
            assertThat(stage.facilitator.get(page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script&gt;")
                    .doesNotContain(HTML);
        }
    }

    @Test
    void partners_see_parties_and_only_the_working_group_sees_people_and_how_parties_stand() {
        var party = stage.party("Thuiszorg Noord", "care");
        stage.facilitator.post(
                party + "/houding", "fase", "INTERESTED", "draagvlak", "4", "belang", "Minder dubbel werk");
        stage.person("Sanne Mulder", "sanne@thuiszorg.example", party);

        for (var part : new Part[] {Part.PARTNER, Part.COMMISSIONER}) {
            var reader = stage.as(part);
            assertThat(reader.get(party))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Thuiszorg Noord")
                    .doesNotContain("Sanne Mulder", "Minder dubbel werk", "belangstelling");
            assertThat(reader.get(stage.url)).bodyText().doesNotContain("Sanne Mulder", "belangstelling");
        }
        assertThat(stage.as(Part.MEMBER).get(party))
                .bodyText()
                .contains("Sanne Mulder", "Minder dubbel werk", "4: veel");
        assertThat(stage.as(Part.RESIDENT).get(stage.url)).hasStatus(403);
    }

    @Test
    void a_party_of_another_approach_is_not_there() {
        var elsewhere = new NetworkStage(mvc, program).party("Elders").replaceFirst(".*/", "");

        assertThat(stage.facilitator.get(stage.url + "/organisaties/" + elsewhere))
                .hasStatus(404);
        assertThat(stage.facilitator.post(stage.url + "/organisaties/" + elsewhere, "naam", "Van mij"))
                .hasStatus(404);
    }

    @Test
    void how_a_party_stands_is_gauged_again_and_what_was_said_before_stays() {
        var party = stage.party("Huisartsen Noord", "care");
        stage.facilitator.post(party + "/houding", "fase", "ASKED", "draagvlak", "2", "drempel", "Geen tijd");
        stage.facilitator.post(party + "/houding", "fase", "TAKES_PART", "draagvlak", "4", "bijeenkomsten", "4");

        assertThat(stage.facilitator.get(party))
                .bodyText()
                .contains("doet mee", "4: veel", "2: weinig", "Geen tijd", "Femke Begeleider");
        assertThat(stage.facilitator.post(party + "/houding", "fase", "ASKED", "bijeenkomsten", "honderd"))
                .bodyText()
                .contains("getal van 0 tot en met 99", "honderd");
    }

    @Test
    void a_party_with_people_stays_until_they_stand_elsewhere() {
        var party = stage.party("Thuiszorg Noord", "care");
        var person = stage.person("Sanne Mulder", "", party);

        stage.facilitator.post(party + "/beeindigd");
        assertThat(stage.facilitator.get(stage.url)).bodyText().contains("Thuiszorg Noord");
        stage.facilitator.post(person + "/beeindigd");
        stage.facilitator.post(party + "/beeindigd");
        assertThat(stage.facilitator.get(stage.url)).bodyText().doesNotContain(party + "\"");
    }

    @Test
    void who_somebody_is_does_not_lie_readable_in_the_database() {
        stage.person("Sanne Mulder", "sanne@thuiszorg.example", "");

        var kept = db.sql("SELECT p::text FROM network.person p")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("Sanne"));
        var bytes = db.sql("SELECT p.sealed FROM network.person p")
                .query(byte[].class)
                .list();
        assertThat(bytes)
                .noneMatch(one -> new String(one, java.nio.charset.StandardCharsets.ISO_8859_1).contains("sanne@"));
    }

    @Test
    void data_are_kept_until_a_day_that_comes_and_at_most_two_years() {
        for (var day :
                new String[] {"", "2020-01-01", LocalDate.now().plusYears(3).toString(), "31-02-2027"}) {
            assertThat(stage.facilitator.post(
                            stage.url + "/personen",
                            "naam",
                            "An",
                            "doel",
                            "TOGETHER",
                            "grondslag",
                            "TASK",
                            "bewaren",
                            day))
                    .bodyText()
                    .contains("Kies een dag die nog komt, hooguit twee jaar vooruit");
        }
    }

    @Test
    void whose_time_is_over_is_forgotten_and_others_stay() {
        stage.person("Sanne Mulder", "", "");
        stage.person("Oud Bestand", "", "");
        var old = persons.list(stage.approach.id()).stream()
                .filter(person -> person.name().equals("Oud Bestand"))
                .findFirst()
                .orElseThrow();
        db.sql("UPDATE network.person SET keep_until = '2020-01-01' WHERE id = :id")
                .param("id", old.id())
                .update();

        forget.forget();

        assertThat(persons.list(stage.approach.id())).extracting(Person::name).containsExactly("Sanne Mulder");
    }

    @Test
    void by_a_link_somebody_sees_what_is_kept_of_them_agrees_and_has_it_erased() {
        var link = stage.linkOf(
                stage.person("Sanne Mulder", "sanne@thuiszorg.example", stage.party("Thuiszorg Noord", "care")));
        var herself = stage.stranger();

        assertThat(herself.get(link))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(
                        "Samen gezond in Noord",
                        "Sanne Mulder",
                        "sanne@thuiszorg.example",
                        "Samenwerken in deze wijkaanpak",
                        "Taak van algemeen belang");
        herself.post(link + "/koppelkaart", "akkoord", "ja");
        assertThat(sanne().onCard())
                .hasValueSatisfying(agreed -> assertThat(agreed.byThemselves()).isTrue());
        herself.post(link + "/koppelkaart");
        assertThat(sanne().onCard()).isEmpty();

        herself.post(link + "/beeindigd");
        assertThat(persons.list(stage.approach.id())).isEmpty();
        assertThat(herself.get(link)).hasStatus(410).bodyText().contains("Wij bewaren geen gegevens meer van u");
        assertThat(herself.post(link + "/beeindigd")).hasRedirectedUrl(link);
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_and_each_says_what_became_of_it() {
        var person = stage.person("Sanne Mulder", "", "");
        var first = stage.linkOf(person);
        var second = stage.linkOf(person);

        assertThat(stage.stranger().get(first)).hasStatus(410).bodyText().contains("later een nieuwe link");
        stage.stranger().post(first + "/beeindigd");
        assertThat(sanne().name()).isEqualTo("Sanne Mulder");
        db.sql("UPDATE network.link SET expires_at = '2026-01-15T12:00:00Z' WHERE person = :id")
                .param("id", sanne().id())
                .update();
        assertThat(stage.stranger().get(second)).hasStatus(410).bodyText().contains("15 januari 2026");
        assertThat(stage.stranger().get("/netwerk/gegevens/AAAAAAAAAAAAAAAAAAAAAA"))
                .hasStatus(404);
    }

    @Test
    void who_looks_at_somebody_stands_in_the_trail() {
        stage.facilitator.get(stage.person("Sanne Mulder", "", ""));

        var deeds = db.sql("SELECT e.action FROM audit.entry e WHERE e.object = :object ORDER BY e.number")
                .param("object", sanne().reference())
                .query(String.class)
                .list();
        assertThat(deeds).containsExactly("network.person-added", "network.person-seen");
    }

    @Test
    void until_somebody_knows_it_that_is_said() {
        var person = stage.person("Sanne Mulder", "", "");

        assertThat(stage.facilitator.get(stage.url)).bodyText().contains("1 persoon weet nog niet");
        stage.linkOf(person);
        assertThat(stage.facilitator.get(stage.url)).bodyText().doesNotContain("weet nog niet");
        assertThat(sanne().told()).isPresent();
    }

    private Person sanne() {
        return persons.list(stage.approach.id()).getFirst();
    }
}
