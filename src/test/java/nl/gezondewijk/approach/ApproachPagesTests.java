package nl.gezondewijk.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ApproachPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    Approaches approaches;

    @Autowired
    Circles circles;

    @Autowired
    JdbcClient db;

    private Hired maker;
    private Visitor facilitator;
    private Approach approach;

    @BeforeEach
    void begin() {
        maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        facilitator = signedIn(maker);
        approach = approaches.make("Samen gezond", "WK999900", maker.actor(), "machine");
    }

    @Test
    void who_makes_an_approach_leads_it() {
        var area = areas.listLargest(Area.Kind.GEMEENTE, 1).stream().findFirst();
        if (area.isPresent()) {
            assertThat(facilitator.get(
                            "/wijkaanpakken/nieuw?gebied=" + area.get().code()))
                    .bodyText()
                    .contains(area.get().name());
        }
        assertThat(facilitator.get("/wijkaanpakken")).bodyText().contains("Samen gezond", "procesbegeleider");
        assertThat(facilitator.get(approach.url() + "/leden")).bodyText().contains("Femke Begeleider");
    }

    @Test
    void an_approach_is_for_a_known_place_and_has_a_name() {
        var answer = facilitator.post("/wijkaanpakken", "gebied", "WK000000", "naam", "Zomaar");
        assertThat(answer).hasStatusOk().bodyText().contains("Kies eerst een gebied");
    }

    @Test
    void somebody_without_an_account_is_let_in_with_a_link_that_is_shown_once() {
        var email = "p" + UUID.randomUUID() + "@welzijn.example";
        var answer = facilitator.post(
                approach.url() + "/leden",
                "email",
                email,
                "naam",
                "Piet Partner",
                "organisatie",
                "Welzijn Noord",
                "rol",
                "PARTNER");
        assertThat(answer).hasStatusOk().bodyText().contains("Piet Partner");
        var link = Pattern.compile("/uitnodiging/[^<\\s]+").matcher(text(answer));
        assertThat(link.find()).isTrue();

        var partner = new Visitor(mvc);
        partner.post(link.group(), "password", Visitor.PASSWORD);
        assertThat(partner.get(approach.url() + "/leden"))
                .hasStatusOk()
                .bodyText()
                .contains("partner", "Welzijn Noord");
        assertThat(partner.get(approach.url() + "/leden")).bodyText().doesNotContain("nieuw-lid");
        assertThat(facilitator.get(approach.url())).bodyText().doesNotContain(link.group());
    }

    @Test
    void what_cannot_be_used_is_given_back_to_mend() {
        facilitator.post(approach.url() + "/leden", "email", "geen adres", "naam", "Piet", "rol", "PARTNER");
        assertThat(approaches.get(approach.id()).members()).hasSize(1);
    }

    @Test
    void an_administrator_lets_people_in_and_never_unseen() {
        var hired = Hired.as("Bea Beheer", Audience.ADMINISTRATOR, program);
        var boss = signedIn(hired);
        var members = approach.url() + "/leden";
        var letters = "SELECT count(*) FROM mail.letter WHERE about = 'approach.let-in'";
        int before = db.sql(letters).query(Integer.class).single();
        assertThat(boss.get(members)).bodyText().contains("krijgen de procesbegeleiders daarover een brief");

        boss.post(members, "email", hired.email(), "rol", "FACILITATOR");

        assertThat(db.sql(letters).query(Integer.class).single()).isEqualTo(before + 1);
        assertThat(facilitator.get(approach.url())).bodyText().contains("Een beheerder liet Bea Beheer meedoen");
        boss.post(members + "/binnengelaten/gezien");
        assertThat(facilitator.get(members)).bodyText().contains("Een beheerder liet Bea Beheer meedoen");
        facilitator.post(members + "/binnengelaten/gezien");
        assertThat(facilitator.get(approach.url())).bodyText().doesNotContain("Een beheerder liet");
        assertThat(facilitator.get(members)).bodyText().doesNotContain("krijgen de procesbegeleiders");
    }

    @Test
    void nobody_is_let_in_to_an_example_and_nobody_writes_in_it() {
        approaches.showAll(approach);
        var hired = Hired.as(Audience.ADMINISTRATOR, program);
        var boss = signedIn(hired);
        var members = approach.url() + "/leden";

        assertThat(boss.post(members, "email", hired.email(), "rol", "FACILITATOR"))
                .hasStatus(403);
        assertThat(facilitator.post(members, "email", hired.email(), "rol", "MEMBER"))
                .hasStatus(403);
        assertThat(boss.get(members)).hasStatusOk().bodyText().doesNotContain("nieuw-lid");
        var example = approaches.get(approach.id());
        assertThat(example.members()).hasSize(1);
        assertThatThrownBy(() ->
                        approaches.join(example, hired.actor().reference(), Part.MEMBER, maker.actor(), "machine"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_stranger_sees_no_more_than_that_it_is_closed() {
        var stranger = signedIn(Hired.as(Audience.SIGNED_IN, program));
        assertThat(stranger.get(approach.url())).hasStatus(403).bodyText().doesNotContain("Samen gezond");
        assertThat(stranger.get("/wijkaanpakken")).hasStatusOk().bodyText().contains("nog aan geen wijkaanpak");
    }

    @Test
    void the_last_facilitator_stays_and_others_may_leave() {
        var other = Hired.as(Audience.SIGNED_IN, program);
        var own = approach.members().getFirst().id();
        facilitator.post(approach.url() + "/leden/" + own + "/beeindigd");
        assertThat(approaches.get(approach.id()).partOf(maker.actor())).hasValue(Part.FACILITATOR);

        approaches.join(approach, other.actor().reference(), Part.FACILITATOR, maker.actor(), "machine");
        facilitator.post(approach.url() + "/leden/" + own + "/beeindigd");
        assertThat(approaches.get(approach.id()).partOf(maker.actor())).isEmpty();
        assertThat(facilitator.get(approach.url())).hasStatus(403);
    }

    @Test
    void its_people_are_circles_for_whom_figures_can_be_meant() {
        var partner = new Actor("account:" + UUID.randomUUID(), "Piet");
        approaches.join(approach, partner.reference(), Part.PARTNER, maker.actor(), "machine");
        assertThat(circles.of(maker.actor())).contains(approach.group(), approach.partners());
        assertThat(circles.of(partner)).containsExactly(approach.partners());
        assertThat(circles.of(Actor.NOBODY)).isEmpty();
    }

    @Test
    void whom_a_facilitator_lets_in_does_not_become_a_colleague_of_an_organisation_by_its_name() {
        facilitator.post(
                approach.url() + "/leden",
                "email",
                "p" + UUID.randomUUID() + "@welzijn.example",
                "naam",
                "Piet Partner",
                "organisatie",
                "GGD Brabant",
                "rol",
                "PARTNER");
        var invited = approaches.get(approach.id()).members().stream()
                .map(Approach.Member::who)
                .filter(who -> !who.equals(maker.actor().reference()))
                .findFirst()
                .orElseThrow();
        assertThat(circles.of(new Actor(invited, "Piet Partner"))).containsExactly(approach.partners());
        var known = Hired.at("GGD Brabant", Audience.SIGNED_IN, program);
        assertThat(circles.of(known.actor())).containsExactly("organisation:ggd brabant");
    }

    @Test
    void who_leaves_hands_over_what_they_have_in_hand() {
        var wim = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        var nadia = Hired.as("Nadia Notulist", Audience.SIGNED_IN, program);
        approaches.join(approach, wim.actor().reference(), Part.MEMBER, maker.actor(), "machine");
        approaches.join(approach, nadia.actor().reference(), Part.NOTE_TAKER, maker.actor(), "machine");
        var member = signedIn(wim);
        facilitator.post(approach.url() + "/stappen/stappenplan", "model", "seven");
        member.post(approach.url() + "/stappen/analyse/staat", "ronde", "1", "staat", "BUSY");
        member.post(
                approach.url() + "/belemmeringen",
                "soort",
                "",
                "wat",
                "Geen uren voor de praktijkondersteuner",
                "wie",
                "Zorggroep");

        int leaver = number(wim);
        var url = approach.url() + "/leden/" + leaver + "/overdracht";
        assertThat(facilitator.get(approach.url() + "/leden")).bodyText().contains(url);
        assertThat(facilitator.get(url)).bodyText().contains("Geen uren voor de praktijkondersteuner", "Stap: ");
        assertThat(member.get(url)).hasStatus(403);

        assertThat(facilitator.post(url, "toelichting", "De zorggroep belt terug."))
                .hasStatusOk()
                .bodyText()
                .contains("Kies wie het overneemt", "De zorggroep belt terug.");
        assertThat(facilitator.post(
                        url,
                        "aan",
                        String.valueOf(number(nadia)),
                        "toelichting",
                        "De zorggroep belt terug.",
                        "rol",
                        "true"))
                .hasStatus3xxRedirection();
        assertThat(facilitator.get(approach.url() + "/leden"))
                .bodyText()
                .contains(
                        "van Wim Wijkverpleegkundige naar Nadia Notulist",
                        "De zorggroep belt terug.",
                        "Belemmering: Geen uren");
        assertThat(approaches.get(approach.id()).partOf(wim.actor())).isEmpty();
        assertThat(approaches.get(approach.id()).partOf(nadia.actor())).contains(Part.MEMBER);
        assertThat(signedIn(nadia).get(approach.url() + "/leden"))
                .bodyText()
                .doesNotContain("De zorggroep belt terug.");
    }

    @Test
    void the_last_who_leads_hands_over_the_part_too() {
        var wim = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        approaches.join(approach, wim.actor().reference(), Part.MEMBER, maker.actor(), "machine");
        var url = approach.url() + "/leden/" + number(maker) + "/overdracht";
        assertThat(facilitator.post(url, "aan", String.valueOf(number(wim))))
                .hasStatusOk()
                .bodyText()
                .contains("procesbegeleider");
        assertThat(approaches.get(approach.id()).members()).hasSize(2);

        facilitator.post(url, "aan", String.valueOf(number(wim)), "rol", "true");
        assertThat(approaches.get(approach.id()).partOf(wim.actor())).contains(Part.FACILITATOR);
        assertThat(facilitator.get(approach.url())).hasStatus(403);
        assertThat(signedIn(wim).get(approach.url() + "/leden")).bodyText().contains("van Femke Begeleider naar Wim");
    }

    private int number(Hired who) {
        return approaches.get(approach.id()).members().stream()
                .filter(member -> member.who().equals(who.actor().reference()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
