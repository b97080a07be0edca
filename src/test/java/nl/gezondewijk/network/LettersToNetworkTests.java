package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.gezondewijk.mail.Mailboxes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People of a network are mailed through a real mail server: the questionnaire, once more, and where their address was changed. */
@SpringBootTest(properties = "spring.application.name=letters-to-network")
@AutoConfigureMockMvc
class LettersToNetworkTests {
    private static final Mailboxes MAILBOXES = new Mailboxes();
    private static final Pattern LINK =
            Pattern.compile("https://wijk\\.gemeente\\.example(/netwerk/[a-z]+/[\\w-]{22})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    @Autowired
    RemindParties remind;

    private NetworkStage stage;
    private String party;
    private String person;
    private String address;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        MAILBOXES.open(settings);
    }

    @AfterAll
    static void close() {
        MAILBOXES.close();
    }

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        party = stage.party("Thuiszorg Noord", "care");
        address = "sanne" + stage.approach.id() + "@thuiszorg.example";
        person = stage.person("Sanne Mulder", address, party);
        stage.party("Welzijn Noord", "welfare");
    }

    @Test
    void the_questionnaire_goes_to_somebody_of_the_party_and_is_answered_by_its_link() {
        assertThat(stage.facilitator.get(party)).bodyText().contains("Stuur de vragenlijst per mail");
        assertThat(stage.facilitator.post(party + "/vragenlijst/brief", "persoon", number(person)))
                .hasRedirectedUrl(party);

        var letter = MAILBOXES.wait(address, 1);
        assertThat(letter)
                .startsWith("Hoe staat u tot de andere partijen in Samen gezond in Noord?")
                .contains("Beste Sanne Mulder", "voor Thuiszorg Noord", "30 dagen", "Femke Begeleider");
        assertThat(stage.facilitator.get(party)).bodyText().contains("aan Sanne Mulder", "Nog geen antwoord");
        assertThat(stage.stranger().get(link(letter))).hasStatusOk().bodyText().contains("Welzijn Noord");

        stage.stranger().post(link(letter) + "/beantwoord");
        assertThat(stage.facilitator.get(party)).bodyText().contains("Beantwoord op");
    }

    @Test
    void without_an_answer_it_is_asked_once_more_and_both_links_open_the_same_questionnaire_once() {
        stage.facilitator.post(party + "/vragenlijst/brief", "persoon", number(person));
        var first = MAILBOXES.wait(address, 1);
        remind.remind();
        assertThat(MAILBOXES.of(address)).hasSize(1);

        daysLater(11);
        remind.remind();
        var second = MAILBOXES.wait(address, 2);
        assertThat(second).startsWith("Nog eens: hoe staat u").contains("dit is de enige herinnering");
        remind.remind();
        assertThat(stage.facilitator.get(party)).bodyText().contains("herinnerd; nog geen antwoord");
        assertThat(stage.stranger().get(link(first))).hasStatusOk();

        stage.stranger().post(link(second) + "/beantwoord");
        assertThat(stage.stranger().get(link(first))).hasStatus(410).bodyText().contains("Deze link is gebruikt");
        assertThat(MAILBOXES.of(address)).hasSize(2);
    }

    @Test
    void who_answered_or_went_is_not_asked_again() {
        stage.facilitator.post(party + "/vragenlijst/brief", "persoon", number(person));
        var first = MAILBOXES.wait(address, 1);
        stage.stranger().post(link(first) + "/beantwoord");
        daysLater(11);
        remind.remind();

        stage.facilitator.post(party + "/vragenlijst/brief", "persoon", number(person));
        MAILBOXES.wait(address, 2);
        stage.facilitator.post(person + "/beeindigd");
        daysLater(11);
        remind.remind();
        assertThat(db.sql("SELECT count(*) FROM network.questionnaire WHERE approach = :id AND reminded_at IS NOT NULL")
                        .param("id", stage.approach.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void somebody_of_another_party_is_not_mailed() {
        var other = stage.person("Yusuf Aydin", "yusuf@welzijn.example", stage.party("Sportbedrijf", "sport"));

        assertThat(stage.facilitator.post(party + "/vragenlijst/brief", "persoon", number(other)))
                .hasStatus(409);
    }

    @Test
    void where_their_address_is_changed_the_old_one_hears_of_it() {
        stage.facilitator.post(person + "/brief");
        var own = link(MAILBOXES.wait(address, 1));
        stage.stranger().post(own + "/verbeterd", "naam", "Sanne Mulder", "mail", "dief@elders.example", "versie", "0");

        assertThat(MAILBOXES.wait(address, 2))
                .startsWith("Uw adres in het netwerk van Samen gezond in Noord is gewijzigd")
                .contains("Deed u dat niet zelf?")
                .doesNotContain("dief@");
    }

    private void daysLater(int days) {
        db.sql(
                        "UPDATE network.questionnaire SET asked_at = asked_at - make_interval(days => :days) WHERE approach = :id")
                .param("days", days)
                .param("id", stage.approach.id())
                .update();
    }

    private static String link(String letter) {
        var found = LINK.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String number(String address) {
        return address.replaceFirst(".*/", "");
    }
}
