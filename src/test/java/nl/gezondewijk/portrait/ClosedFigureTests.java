package nl.gezondewijk.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Withdrawals;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.product.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody chooses a figure of their own for the profile of their group, which others do not read yet. */
@SpringBootTest(properties = "spring.application.name=Portraits of the demonstration")
@AutoConfigureMockMvc
class ClosedFigureTests {
    private static final String KEY = "eigen-kwaal-van-de-praktijk";
    private static final String NAME = "Kwaal van de praktijk";
    private static final String HIDDEN = "Een cijfer dat nog niet met u is gedeeld";
    private static final String PRACTICE = "Praktijk De Linde";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Releases releases;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient db;

    private Hired owner;
    private Hired colleague;
    private Hired member;
    private Approach approach;
    private String url;
    private int release;

    @BeforeEach
    void choose() {
        owner = Hired.at(PRACTICE, Audience.DATA_MANAGER, program);
        colleague = Hired.at(PRACTICE, Audience.SIGNED_IN, program);
        member = Hired.at("Welzijn", Audience.SIGNED_IN, program);
        var made = approaches.make("Gezonde Wagelaar", "WK999901", owner.actor(), "machine");
        approaches.join(made, member.actor().reference(), Part.MEMBER, owner.actor(), "machine");
        approach = made;
        url = approach.url() + "/portret";
        publish();
        var facilitator = signedIn(owner);
        facilitator.post(url, "sjabloon", "basis", "bronnen", "de praktijk", "sinds", "2026-03-02");
        var chapter = portrait().chapters().getFirst();
        assertThat(facilitator.get(url + "/cijfers?uit=zoeken&q=kwaal"))
                .bodyText()
                .contains(NAME);
        facilitator.post(url + "/cijfers", "cijfer", KEY, "hoofdstuk", String.valueOf(chapter.id()));
        assertThat(facilitator.get(url)).bodyText().contains(NAME, "47,0%");
    }

    @AfterEach
    void clean() {
        releases.forget(List.of(release));
        db.sql("DELETE FROM indicator.defined WHERE key = :key")
                .param("key", KEY)
                .update();
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
    }

    private void publish() {
        program.getBean(OwnIndicators.class)
                .define(
                        List.of(new Indicator(
                                KEY,
                                KEY,
                                KEY,
                                "care",
                                new Words(NAME, "Ailment of the practice"),
                                new Words(NAME, "Ailment of the practice"),
                                new Indicator.Population(
                                        Indicator.Whose.PATIENTS, new Words("patiënten", "patients"), Optional.empty()),
                                Indicator.Unit.PERCENT,
                                1,
                                Indicator.Direction.LOWER_IS_BETTER,
                                Indicator.Kind.COUNTED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                "eigen",
                                false)),
                        owner.actor());
        var title = new Draft.Title(
                "eigen",
                "eigen-test-closed",
                "Praktijk",
                "1",
                2023,
                "",
                Readership.ownedBy(owner.actor().reference()));
        var draft = releases.draft(title, List.of(List.of(KEY)));
        try (var writer = releases.writer(draft)) {
            writer.write(Draft.Row.of("WK999901", Period.year(2023), 0, new double[] {47}, new char[] {'.'}));
        }
        releases.publish(draft);
        release = draft.release();
    }

    @Test
    void who_may_not_read_a_figure_does_not_learn_its_name() {
        var reader = signedIn(member);
        for (var page : List.of("", "/ervaringen/nieuw", "/cijfers?uit=zoeken&q=kwaal")) {
            assertThat(reader.get(url + page)).as(page).hasStatusOk().bodyText().doesNotContain(NAME, "47,0");
        }
        assertThat(reader.get(url)).bodyText().contains(HIDDEN);
        assertThat(reader.get(url + "?taal=en")).bodyText().contains("A figure that was not shared with you yet");
        assertThat(story().caveats())
                .anyMatch(one -> one.startsWith("Eén cijfer van dit profiel is nog niet met u gedeeld"))
                .noneMatch(one -> one.contains(NAME));
    }

    /** The owner took it for a ground of a theme, and has an experience stand on it: the member works on around it. */
    @Test
    void no_form_gives_the_key_of_a_closed_figure_and_what_stands_on_it_stays() {
        var facilitator = signedIn(owner);
        facilitator.post(url + "/themas", "naam", "Kwalen", "cijfer", KEY);
        facilitator.post(url + "/ervaringen", experience("Het doet pijn.", "cijfer-" + KEY));
        var reader = signedIn(member);
        var theme = url + "/themas/" + portrait().themes().getFirst().id();
        var chapter = url + "/hoofdstukken/" + portrait().chapters().getFirst().id();
        var experience = url + "/ervaringen/" + voice().id();
        for (var page :
                List.of(url, chapter, theme, url + "/themas", url + "/ervaringen", experience, url + "/cijfers")) {
            assertThat(reader.get(page)).as(page).hasStatusOk().bodyText().doesNotContain(KEY);
        }
        assertThat(facilitator.get(theme)).bodyText().contains(KEY);
        assertThat(facilitator.get(experience)).bodyText().contains(KEY);

        reader.post(experience, experience("Het doet erg pijn.", Standing.STAYS));
        assertThat(voice().words()).isEqualTo("Het doet erg pijn.");
        assertThat(voice().places()).containsExactly(new Voice.Place.OnIndicator(KEY));
    }

    @Test
    void a_typed_key_does_as_much_as_one_that_there_is_not() {
        signedIn(owner).post(url + "/themas", "naam", "Kwalen", "cijfer", KEY);
        var before = portrait();
        var theme = url + "/themas/" + before.themes().getFirst().id();
        var chapter = String.valueOf(before.chapters().getLast().id());
        var reader = signedIn(member);
        for (var deed : List.of("/cijfers/%s/weggelaten", "/cijfers/%s/hoger")) {
            assertThat(reader.post(url + deed.formatted(KEY))).hasStatus(404);
            assertThat(reader.post(url + deed.formatted("niets"))).hasStatus(404);
        }
        assertThat(reader.post(theme + "/herkomst", "cijfer", KEY)).hasStatus(400);
        assertThat(reader.post(theme + "/herkomst", "cijfer", "niets")).hasStatus(400);
        reader.post(theme + "/herkomst/" + KEY + "/verwijderd");
        for (var key : List.of(KEY, "niets")) {
            assertThat(reader.post(url + "/cijfers", "cijfer", key, "hoofdstuk", chapter))
                    .hasStatus3xxRedirection()
                    .satisfies(answer ->
                            assertThat(answer.getResponse().getRedirectedUrl()).startsWith(url + "/cijfers?"));
            assertThat(reader.post(url + "/ervaringen", experience("Ik heb het ook.", "cijfer-" + key)))
                    .bodyText()
                    .contains("Kies een thema of een cijfer waar dit bij hoort.")
                    .doesNotContain(NAME);
        }
        assertThat(portrait().chapters()).isEqualTo(before.chapters());
        assertThat(portrait().themes()).isEqualTo(before.themes());
    }

    /** It is an indicator without figures then, and its name is still its owner's. */
    @Test
    void what_was_never_published_is_offered_to_nobody_else() {
        releases.forget(List.of(release));
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
        assertThat(signedIn(member).get(url + "/cijfers?uit=zoeken&q=kwaal"))
                .bodyText()
                .doesNotContain(NAME);
    }

    /** The release went; the chapter still has its key. */
    @Test
    void what_is_not_published_any_more_keeps_its_name_from_members_who_never_read_it() {
        releases.forget(List.of(release));
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
        assertThat(signedIn(member).get(url)).bodyText().contains(HIDDEN).doesNotContain(NAME);
        assertThat(signedIn(owner).get(url)).bodyText().contains(NAME).doesNotContain(HIDDEN);
    }

    private static String[] experience(String words, String on) {
        return new String[] {
            "soort", "QUOTE", "wie", "RESIDENT", "woorden", words, "gehoord", "2026-03-02",
            "toestemming", "PARTNERS", "hoe", "mondeling", "bij", on, "versie", "1"
        };
    }

    private Voice voice() {
        return program.getBean(Voices.class).list(portrait()).getFirst();
    }

    @Test
    void who_could_read_a_figure_still_can_when_others_come_to_read_it() {
        var audience = Readership.Audience.ORGANISATION;
        releases.widen(release, audience, Optional.of(Circles.colleagues(PRACTICE)), "eigen-test-closed");
        assertThat(reads(colleague)).isTrue();
        assertThat(reads(member)).isFalse();

        releases.widen(release, Readership.Audience.PARTNERS, Optional.of(approach.partners()), "eigen-test-closed");
        assertThat(reads(member)).isTrue();
        assertThat(reads(colleague)).as("who read it before").isTrue();
        assertThat(reads(owner)).isTrue();
        assertThat(signedIn(member).get(url)).bodyText().contains(NAME, "47,0%").doesNotContain(HIDDEN);
    }

    @Test
    void a_number_that_had_to_go_is_gone_from_an_adopted_version_too() {
        var facilitator = signedIn(owner);
        facilitator.post(url + "/vastgesteld", "door", "de werkgroep");
        assertThat(cited()).contains("47");
        program.getBean(Withdrawals.class).withdraw(release, "Er is iemand te herkennen.");
        program.getBean(Withdrawals.class).empty(release);

        assertThat(cited()).doesNotContain("47");
        assertThat(facilitator.get(url))
                .hasStatusOk()
                .bodyText()
                .contains("De bron heeft dit cijfer ingetrokken.")
                .doesNotContain("47,0");
    }

    private String cited() {
        return db.sql("SELECT figure::text FROM portrait.cited WHERE portrait = :id AND indicator = :key")
                .param("id", portrait().id())
                .param("key", KEY)
                .query(String.class)
                .single();
    }

    private boolean reads(Hired who) {
        return figures.edition(who.actor()).releases().stream().anyMatch(one -> one.id() == release);
    }

    private Portrait portrait() {
        return program.getBean(Portraits.class).find(approach.id()).orElseThrow();
    }

    private Story story() {
        var words = new Language(program.getBean(MessageSource.class), Locale.of("nl"));
        var visit = new Visit(approach, Optional.of(Part.MEMBER), member.actor(), "machine", words);
        return program.getBean(PortraitStories.class)
                .tell(portrait(), visit, URI.create("https://wijk.example"), one -> one)
                .orElseThrow();
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
