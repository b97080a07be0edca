package nl.gezondewijk.portrait;

import static nl.gezondewijk.portrait.PortraitModule.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Withdrawals;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Recognisable;
import nl.gezondewijk.product.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The portrait of the Wagelaar, in a demonstration of its own, as each of its people meets it. */
@SpringBootTest(properties = "spring.application.name=Portraits of the demonstration")
@AutoConfigureMockMvc
class PortraitPagesTests {
    private static final String WAGELAAR = "WK999901";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Portraits portraits;

    @Autowired
    GroupThemes themes;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient db;

    private Hired femkeHerself;
    private Hired wimHimself;
    private Visitor femke;
    private Visitor wim;
    private Visitor petra;
    private Approach approach;
    private String url;

    @BeforeEach
    void begin() {
        femkeHerself = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        wimHimself = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        var partner = Hired.as("Petra Partner", Audience.SIGNED_IN, program);
        approach = approaches.make("Gezonde Wagelaar", WAGELAAR, femkeHerself.actor(), "machine");
        join(wimHimself, Part.MEMBER);
        join(partner, Part.PARTNER);
        femke = signedIn(femkeHerself);
        wim = signedIn(wimHimself);
        petra = signedIn(partner);
        url = approach.url() + "/portret";
        femke.post(url, "sjabloon", "basis", "bronnen", "CBS en de GGD", "sinds", "2026-03-02");
    }

    /** What a group writes is marked as Dutch, and so are the titles that it begins with. */
    @Test
    void begun_by_somebody_who_reads_english_its_first_titles_are_dutch_all_the_same() {
        var other = approaches.make("Gezonde Touwslagers", WAGELAAR, femkeHerself.actor(), "machine");
        var there = other.url() + "/portret";

        assertThat(femke.post(there + "?taal=en", "sjabloon", "basis", "bronnen", "CBS", "sinds", "2026-03-02"))
                .hasStatus3xxRedirection();

        assertThat(portraits.find(other.id()).orElseThrow().chapters())
                .extracting(Chapter::title)
                .isEqualTo(portrait().chapters().stream().map(Chapter::title).toList());
    }

    @Test
    void of_two_who_save_a_conclusion_the_second_sees_both_and_nothing_is_lost() {
        var chapter = portrait().chapters().getFirst();
        var path = url + "/hoofdstukken/" + chapter.id();
        femke.post(path, "titel", chapter.title(), "conclusie", "Van Femke", "versie", "1");

        assertThat(wim.post(path, "titel", chapter.title(), "conclusie", "Van Wim", "versie", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Iemand anders heeft dit intussen veranderd", "Van Femke", "Van Wim</textarea>")
                .contains("name=\"versie\" value=\"2\"");
        assertThat(portrait().chapters().getFirst().conclusion()).isEqualTo("Van Femke");

        wim.post(path, "titel", chapter.title(), "conclusie", "Van beiden", "versie", "2");
        assertThat(portrait().chapters().getFirst().conclusion()).isEqualTo("Van beiden");
    }

    @Test
    void an_arrow_that_cannot_be_drawn_is_told_why_and_keeps_its_reason() {
        var web = url + "/samenhang";
        femke.post(url + "/themas", "naam", "Geld");
        femke.post(url + "/themas", "naam", "Rust");
        assertThat(femke.post(web, "van", "0", "naar", "0", "omdat", "Zo is het"))
                .hasStatusOk()
                .bodyText()
                .contains("Kies twee verschillende thema", "Zo is het");
        assertThat(femke.post(web, "van", "999999", "naar", "999998"))
                .bodyText()
                .contains("Kies twee verschillende thema");

        var themes = portrait().themes();
        var because = "Zorgen. ".repeat(60);
        assertThat(femke.post(
                        web,
                        "van",
                        String.valueOf(themes.get(0).id()),
                        "naar",
                        String.valueOf(themes.get(1).id()),
                        "omdat",
                        because))
                .hasStatusOk()
                .bodyText()
                .contains("hoogstens 300 tekens", because.strip());
        assertThat(portrait().links()).isEmpty();
    }

    @Test
    void a_conclusion_that_is_too_long_comes_back_whole() {
        var chapter = portrait().chapters().getFirst();
        var long1 = "Lang verhaal. ".repeat(80);
        assertThat(femke.post(
                        url + "/hoofdstukken/" + chapter.id(), "titel", "Titel", "conclusie", long1, "versie", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("hoogstens 1.000 tekens", long1.strip());
        assertThat(portrait().chapters().getFirst().conclusion()).isEmpty();
    }

    @Test
    void a_partner_waits_for_a_draft_reads_what_is_shared_and_changes_nothing() {
        assertThat(petra.get(url))
                .hasStatusOk()
                .bodyText()
                .contains("nog bezig")
                .doesNotContain("Meedoen");
        assertThat(petra.get(url + "/versies/1")).hasStatus(404);
        assertThat(petra.get(url + "/cijfers")).hasStatus(403);
        assertThat(petra.post(url + "/gedeeld")).hasStatus(403);
        assertThat(wim.post(url + "/gedeeld")).hasStatus(403);

        femke.post(url + "/gedeeld");
        assertThat(petra.get(url)).hasStatusOk().bodyText().contains("Meedoen").doesNotContain("Werk aan");
        assertThat(petra.post(url + "/themas", "naam", "Van buiten")).hasStatus(403);
    }

    @Test
    void while_the_group_makes_a_next_version_a_partner_reads_the_one_that_was_adopted() {
        femke.post(url + "/vastgesteld", "door", "de werkgroep", "op", "2026-03-10");
        femke.post(url + "/volgende-versie");
        assertThat(petra.get(url)).hasRedirectedUrl(url + "/versies/1");
        assertThat(petra.get(url + "/versies/1")).hasStatusOk().bodyText().contains("Vastgesteld door de werkgroep");
        assertThat(petra.get(url + "/versies/2")).hasStatus(404);
        assertThat(petra.get(url + "/versies")).bodyText().contains("Versie 1").doesNotContain("Versie 2");
    }

    @Test
    void who_gave_the_assignment_adopts_what_was_shared_and_reads_no_draft() {
        var olga = Hired.as("Olga Opdrachtgever", Audience.SIGNED_IN, program);
        join(olga, Part.COMMISSIONER);
        var commissioner = signedIn(olga);
        assertThat(commissioner.post(url + "/vastgesteld", "door", "het college"))
                .hasStatus(403);
        assertThat(commissioner.get(url)).bodyText().doesNotContain("Meedoen");

        femke.post(url + "/gedeeld");
        assertThat(commissioner.get(url)).bodyText().contains("/vastgesteld").doesNotContain("/volgende-versie");
        assertThat(petra.get(url)).bodyText().doesNotContain("/vastgesteld");
        assertThat(petra.post(url + "/vastgesteld", "door", "ik")).hasStatus(403);
        commissioner.post(url + "/vastgesteld", "door", "het college", "op", "2026-03-10");
        assertThat(commissioner.get(url)).bodyText().contains("Vastgesteld door het college");
    }

    @Test
    void what_was_adopted_is_changed_by_nobody() {
        var chapter = portrait().chapters().getFirst();
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        assertThat(femke.post(url + "/themas", "naam", "Te laat")).hasStatus(409);
        assertThat(femke.post(url + "/hoofdstukken/" + chapter.id(), "titel", "Te laat", "versie", "1"))
                .hasStatus(409);
        assertThat(portrait().chapters().getFirst().title()).isEqualTo(chapter.title());
    }

    @Test
    void it_is_adopted_by_somebody_and_never_with_its_figures_hidden() {
        femke.post(url + "/vastgesteld", "door", " ");
        assertThat(portrait().isOpen()).isTrue();
        db.sql("UPDATE portrait.portrait SET figures_hidden = true WHERE id = :id")
                .param("id", portrait().id())
                .update();
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        assertThat(portrait().isOpen()).isTrue();
    }

    @Test
    void while_the_group_names_its_themes_no_page_of_the_portrait_has_a_figure() {
        db.sql("UPDATE portrait.portrait SET figures_hidden = true WHERE id = :id")
                .param("id", portrait().id())
                .update();
        themes.add(portrait(), "Eenzaamheid", "");
        var theme = portrait().themes().getFirst();
        var chapter = portrait().chapters().getFirst();
        for (var page : List.of(
                "",
                "/themas",
                "/themas/" + theme.id(),
                "/cijfers",
                "/cijfers?uit=sjabloon-basis",
                "/hoofdstukken/" + chapter.id())) {
            assertThat(femke.get(url + page)).as(page).hasStatusOk().bodyText().doesNotContain("%", "van de 100");
        }
    }

    @Test
    void who_looks_at_experiences_is_in_the_trail_and_who_sees_none_is_not() {
        femke.post(url + "/gedeeld");
        int voice = said("Ik spreek de hele week niemand.");
        petra.get(url);
        assertThat(deeds()).doesNotContain("portrait.voices-seen");

        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());
        assertThat(petra.get(url)).bodyText().contains("Ik spreek de hele week niemand.");
        assertThat(deeds()).contains("portrait.voices-seen");
        assertThat(db.sql("SELECT count(*) FROM audit.entry WHERE object LIKE '%niemand%' OR action LIKE '%niemand%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_writer_is_refused_as_second_reader_and_that_is_in_the_trail() {
        int voice = said("Ik spreek niemand.");
        femke.post(url + "/ervaringen/" + voice + "/gelezen", "wie", "NOBODY", "versie", "1");
        assertThat(voices.find(portrait(), voice).orElseThrow().reading()).isEmpty();
        assertThat(db.sql("""
                                SELECT count(*) FROM audit.entry
                                WHERE action = 'portrait.voice-read' AND outcome = 'REFUSED' AND object = :object
                                """)
                        .param("object", "portrait:" + approach.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_taken_back_is_gone_from_an_adopted_version_too() {
        int voice = said("Ik spreek niemand.");
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        assertThat(petra.get(url)).bodyText().contains("Ik spreek niemand.");

        femke.post(url + "/ervaringen/" + voice + "/ingetrokken");
        assertThat(petra.get(url))
                .bodyText()
                .doesNotContain("Ik spreek niemand.")
                .contains("Eén ervaring is teruggenomen");
        assertThat(db.sql("SELECT count(*) FROM portrait.voice WHERE id = :id")
                        .param("id", voice)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Until then nobody but the group sees it. */
    @Test
    void what_stood_on_a_theme_that_was_removed_can_be_taken_back() {
        int voice = said("Ik spreek niemand.");
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());
        femke.post(url + "/gedeeld");
        femke.post(url + "/themas/" + portrait().themes().getFirst().id() + "/verwijderd");

        assertThat(petra.get(url)).hasStatusOk().bodyText().doesNotContain("Ik spreek niemand.");
        assertThat(femke.get(url + "/ervaringen")).bodyText().contains("Ik spreek niemand.", "het thema is verwijderd");
        assertThat(femke.get(url + "/ervaringen/" + voice))
                .hasStatusOk()
                .bodyText()
                .contains("Ik spreek niemand.");
        femke.post(url + "/ervaringen/" + voice + "/ingetrokken");
        assertThat(voices.list(portrait())).isEmpty();
    }

    @Test
    void an_adopted_version_keeps_its_figures_and_a_next_one_has_those_of_now() {
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        var before = "Afstand tot een huisarts: ";
        double then = gp(story("nl"));
        assertThat(femke.get(url)).bodyText().contains(before).doesNotContain(before + "7,7");
        publishLater("afstand-huisarts", 7.7);
        assertThat(gp(story("nl"))).isNotEqualTo(7.7).isEqualTo(then);

        assertThat(femke.get(url)).bodyText().contains(before).doesNotContain(before + "7,7");
        femke.post(url + "/volgende-versie");
        assertThat(femke.get(url)).bodyText().contains(before + "7,7");
        assertThat(gp(story("nl"))).isEqualTo(7.7);
        assertThat(gp(story("nl", portraits.find(approach.id(), 1).orElseThrow())))
                .isEqualTo(then);
        assertThat(femke.get(url + "/versies/2/verschil"))
                .hasStatusOk()
                .bodyText()
                .contains("waarde van cijfer", "7,7\u00a0km")
                .doesNotContain("Geschat cijfer");
        assertThat(story("nl").caveats()).noneMatch(one -> one.contains("vastgesteld op"));
        assertThat(femke.get(url + "/versies/1/factsheet.pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    private static double gp(Story story) {
        return story.figures().stream()
                .filter(one -> one.line().indicator().key().equals("afstand-huisarts"))
                .findFirst()
                .orElseThrow()
                .line()
                .own()
                .known()
                .orElseThrow()
                .value();
    }

    /** The demonstration has distances in 2023; of a year later only one. */
    private void publishLater(String indicator, double value) {
        var releases = program.getBean(Releases.class);
        var draft = releases.draft(
                new Draft.Title("cbs-nabijheid", "DEMO-later", "Later", "1", 2023, "test"),
                List.of(List.of(indicator)));
        try (var writer = releases.writer(draft)) {
            for (var area : List.of(WAGELAAR, "GM9999", "NL00")) {
                writer.write(
                        new Draft.Row(area, Period.year(2024), 0, new double[] {value}, new char[] {'.'}, null, null));
            }
        }
        releases.publish(draft);
    }

    @Test
    void a_figure_that_its_source_took_back_is_marked_in_a_version_of_before() {
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        int release = db.sql(
                        "SELECT id FROM indicator.release WHERE dataset LIKE '%rivm-health-2023' AND state = 'PUBLISHED'")
                .query(Integer.class)
                .single();
        program.getBean(Withdrawals.class).withdraw(release, "Er zat een fout in.");
        try {
            assertThat(femke.get(url)).bodyText().contains("De bron heeft dit cijfer ingetrokken.");
            assertThat(story("nl").figures())
                    .noneMatch(one -> one.line().own().release().id() == release);
            assertThat(story("nl").caveats()).anyMatch(one -> one.contains("ingetrokken") && one.contains("Eenzaam"));
        } finally {
            db.sql("UPDATE indicator.release SET withdrawn_at = NULL, withdrawn_why = NULL WHERE id = :release")
                    .param("release", release)
                    .update();
            db.sql("UPDATE indicator.edition SET number = number + 1").update();
        }
    }

    @Test
    void a_portrait_that_is_one_sided_says_so() {
        var care = portrait().chapters().getLast();
        assertThat(femke.get(url)).bodyText().doesNotContain("weegt hier zwaarder", "staat niets in over");
        portrait().chapters().stream()
                .filter(one -> one.id() != care.id())
                .forEach(one -> femke.post(url + "/hoofdstukken/" + one.id() + "/verwijderd"));
        assertThat(femke.get(url)).bodyText().contains("Er staat niets in over preventie");
    }

    @Test
    void its_story_tells_what_the_group_chose_and_concluded_and_nothing_else() {
        themes.add(portrait(), "Eenzaamheid bij ouderen", "Veel ouderen wonen alleen.");
        themes.ground(portrait().themes().getFirst(), new Theme.Ground("eenzaam-65plus", Optional.empty()));
        int voice = said("Ik spreek niemand.");
        said("Dit leest nog niemand.");
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());
        var story = story("nl");

        assertThat(story.title()).isEqualTo("Wijkportret Gezonde Wagelaar");
        assertThat(story.address()).hasToString("https://wijk.example" + url);
        assertThat(story.chapters().getFirst().heading()).isEqualTo("Eenzaamheid bij ouderen");
        assertThat(story.chapters().getFirst().conclusion()).hasValue("Veel ouderen wonen alleen.");
        assertThat(story.chapters().getFirst().voices())
                .extracting(Story.Voice::quote)
                .containsExactly("Ik spreek niemand.");
        assertThat(story.figures())
                .isNotEmpty()
                .allMatch(one -> portrait()
                        .allIndicators()
                        .contains(one.line().indicator().key()));
        assertThat(story.caveats().getFirst()).contains("CBS en de GGD", "2 maart 2026");
        assertThat(story("en").chapters().getLast().figures().getFirst().sentence())
                .doesNotContain("Dat is");
    }

    @Test
    void the_home_page_of_the_approach_tells_what_came_of_what_to_whom_may_read_the_portrait() {
        var resident = Hired.as("Bea Bewoner", Audience.SIGNED_IN, program);
        join(resident, Part.RESIDENT);
        var bea = signedIn(resident);
        themes.add(portrait(), "Eenzaamheid bij ouderen", "");
        themes.add(portrait(), "Rust in huis", "");
        femke.post(url + "/themas/" + portrait().themes().getFirst().id() + "/herkomst", "cijfer", "eenzaam-65plus");
        int voice = said("Ik spreek niemand.");
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());

        var home = approach.url();
        assertThat(wim.get(home))
                .bodyText()
                .contains("De draad", "Eenzaamheid bij ouderen", "Rust in huis", "Uit 1 cijfer, 1 ervaring", "Nog niet")
                .containsPattern("/wijkprofiel/WK999901/eenzaam-65plus\">[^<]+</a>")
                .doesNotContain("Ik spreek niemand.");
        assertThat(petra.get(home)).bodyText().doesNotContain("De draad", "Eenzaamheid bij ouderen");

        femke.post(url + "/gedeeld");
        assertThat(petra.get(home)).bodyText().contains("De draad", "Eenzaamheid bij ouderen");
        assertThat(bea.get(home)).bodyText().doesNotContain("Eenzaamheid bij ouderen");

        femke.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");
        assertThat(bea.get(home)).bodyText().contains("Eenzaamheid bij ouderen", "/wijkportretten/");
    }

    @Test
    void it_is_taken_along_on_paper_and_as_slides_by_whom_it_is_for_and_that_is_in_the_trail() {
        assertThat(petra.get(url + "/presentatie.pptx")).hasStatus(404);
        femke.post(url + "/gedeeld");
        assertThat(petra.get(url + "/presentatie.pptx")).hasStatusOk().body().startsWith('P', 'K');
        assertThat(petra.get(url + "/bewoners")).hasStatusOk().bodyText().contains("Zo gaat het in Wagelaar");
        for (var paper : List.of("/factsheet.pdf", "/bewoners.pdf")) {
            var printed = petra.get(url + paper);
            assertThat(printed).as(paper).hasStatusOk().hasContentType("application/pdf");
            assertThat(new String(
                            printed.getResponse().getContentAsByteArray(),
                            0,
                            5,
                            java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(deeds()).contains("portrait.taken-along");
    }

    @Test
    void everyone_reads_what_was_adopted_for_everyone_and_nothing_before_that() {
        var everyones = "/wijkportretten/" + approach.id();
        var anyone = new Visitor(mvc);
        assertThat(anyone.get(everyones)).hasStatus(404);
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        assertThat(anyone.get(everyones)).hasStatus(404);

        femke.post(url + "/versies/1/openbaar");
        assertThat(anyone.get("/wijkportretten")).hasStatusOk().bodyText().contains("Gezonde Wagelaar", everyones);
        assertThat(anyone.get(everyones))
                .hasStatusOk()
                .bodyText()
                .contains("Vastgesteld door de werkgroep", "Meedoen", everyones + "/factsheet.pdf")
                .doesNotContain("/wijkaanpakken/" + approach.id());
        assertThat(anyone.get(everyones + "/bewoners")).hasStatusOk().bodyText().contains("Wat ziet u zelf?");
        for (var file : List.of("/bewoners.pdf", "/factsheet.pdf", "/presentatie.pptx")) {
            assertThat(anyone.get(everyones + file)).as(file).hasStatusOk();
        }
        assertThat(story("nl").address()).hasToString("https://wijk.example" + everyones);

        femke.post(url + "/volgende-versie");
        themes.add(portrait(), "Nog niet voor iedereen", "");
        assertThat(anyone.get(everyones)).hasStatusOk().bodyText().doesNotContain("Nog niet voor iedereen");
        femke.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");
        assertThat(anyone.get(everyones)).bodyText().contains("Nog niet voor iedereen");
        femke.post(url + "/versies/2/besloten");
        assertThat(anyone.get(everyones))
                .as("nor does the version before it come back")
                .hasStatus(404);
        assertThat(deeds()).contains("portrait.opened", "portrait.closed");
    }

    @Test
    void everyone_reads_only_the_experiences_that_who_spoke_gave_to_everyone() {
        int given = said("Dit mag iedereen weten.", Voice.Consent.Asked.EVERYONE);
        said("Dit las nog niemand na.", Voice.Consent.Asked.EVERYONE);
        int partners = said("Dit is voor wie meedoet.", Voice.Consent.Asked.PARTNERS);
        List.of(given, partners)
                .forEach(one -> voices.read(portrait(), one, 1, Recognisable.NOBODY, "", wimHimself.actor()));
        femke.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");

        assertThat(femke.get("/wijkportretten/" + approach.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Dit mag iedereen weten.")
                .doesNotContain("Dit las nog niemand na.", "Dit is voor wie meedoet.");
        assertThat(petra.get(url)).bodyText().contains("Dit mag iedereen weten.", "Dit is voor wie meedoet.");
        var words = new Language(program.getBean(MessageSource.class), Locale.of("nl"));
        var told = program.getBean(PortraitStories.class)
                .tell(
                        portrait(),
                        Visit.ofAnyone(approach, words),
                        URI.create("https://wijk.example"),
                        Function.identity())
                .orElseThrow();
        assertThat(told.chapters().stream().flatMap(one -> one.voices().stream()))
                .extracting(Story.Voice::quote)
                .containsExactly("Dit mag iedereen weten.");
    }

    @Test
    void an_adopted_edition_tells_what_was_told_then_when_it_is_written_anew_in_the_next() {
        int voice = said("Ik spreek niemand.", Voice.Consent.Asked.EVERYONE);
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", wimHimself.actor());
        femke.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");
        femke.post(url + "/volgende-versie");
        var next = voices.list(portrait()).getFirst();
        var form = VoiceForm.of(next, new Standing(portrait().themes(), List.of(), List.of()));
        assertThat(femke.post(
                        url + "/ervaringen/" + next.id(),
                        "soort",
                        form.soort(),
                        "wie",
                        form.wie(),
                        "woorden",
                        "Nu spreek ik elke dag iemand.",
                        "gehoord",
                        form.gehoord(),
                        "toestemming",
                        form.toestemming(),
                        "hoe",
                        form.hoe(),
                        "bij",
                        form.on().getFirst(),
                        "versie",
                        "1"))
                .hasRedirectedUrl(url + "/ervaringen");
        wim.post(
                url + "/ervaringen/" + voices.list(portrait()).getFirst().id() + "/gelezen",
                "wie",
                "NOBODY",
                "versie",
                "2");

        assertThat(new Visitor(mvc).get("/wijkportretten/" + approach.id()))
                .bodyText()
                .contains("Ik spreek niemand.")
                .doesNotContain("Nu spreek ik elke dag iemand.");
        assertThat(femke.get(url))
                .bodyText()
                .contains("Nu spreek ik elke dag iemand.")
                .doesNotContain("Ik spreek niemand.");

        femke.post(url + "/ervaringen/" + voices.list(portrait()).getFirst().id() + "/ingetrokken");
        assertThat(new Visitor(mvc).get("/wijkportretten/" + approach.id()))
                .bodyText()
                .doesNotContain("Ik spreek niemand.")
                .contains("Eén ervaring is teruggenomen");
    }

    @Test
    void two_versions_tell_of_experiences_that_may_be_shown_and_what_came_without_words_was_not_absent() {
        femke.post(url + "/vastgesteld", "door", "de werkgroep");
        femke.post(url + "/volgende-versie");
        themes.add(portrait(), "Groen", "");
        said("Dit las nog niemand na.");
        int read = said("Nu spreek ik elke dag iemand.");
        voices.read(portrait(), read, 1, Recognisable.NOBODY, "", wimHimself.actor());

        assertThat(femke.get(url + "/versies/2/verschil"))
                .hasStatusOk()
                .bodyText()
                .contains("ervaring erbij", "Is nu</span>Nu spreek ik elke dag iemand.")
                .contains("thema erbij", "Was</span>stond er niet", "Is nu</span>zonder tekst")
                .doesNotContain("Dit las nog niemand na.", "Is nu</span>stond er niet");
    }

    @Test
    void figures_that_are_not_everyones_are_not_even_named_to_everyone() {
        femke.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");
        var anyone = new Visitor(mvc);
        assertThat(anyone.get("/wijkportretten/" + approach.id())).bodyText().contains("eenzaam");
        circleOfHealth("'PARTNERS', owner = 'account:x', circles = '{" + approach.partners() + "}'");
        try {
            assertThat(petra.get(url)).bodyText().contains("eenzaam");
            for (var reader : List.of(anyone, petra)) {
                assertThat(reader.get("/wijkportretten/" + approach.id()))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContainIgnoringCase("eenzaam")
                        .contains("Afstand");
                assertThat(reader.get("/wijkportretten/" + approach.id() + "/bewoners"))
                        .bodyText()
                        .doesNotContainIgnoringCase("eenzaam");
            }
        } finally {
            circleOfHealth("'EVERYONE', owner = NULL, circles = '{}'");
        }
    }

    private void circleOfHealth(String audience) {
        db.sql("UPDATE indicator.release SET audience = " + audience
                        + " WHERE dataset LIKE '%rivm-health-2023' AND state = 'PUBLISHED'")
                .update();
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
    }

    @Test
    void a_place_outside_the_neighbourhood_is_told_and_what_was_typed_stays() {
        themes.add(portrait(), "Eenzaamheid", "");
        var theme = portrait().themes().getFirst();
        assertThat(femke.post(
                        url + "/ervaringen",
                        "soort",
                        "OBSERVATION",
                        "woorden",
                        "Geen bank",
                        "gehoord",
                        "2026-03-02",
                        "toestemming",
                        "NOT_NEEDED",
                        "bij",
                        "thema-" + theme.id(),
                        "punt",
                        "52,1 5,3"))
                .hasStatusOk()
                .bodyText()
                .contains("ligt buiten de wijk", "Geen bank</textarea>");
        assertThat(voices.list(portrait())).isEmpty();
    }

    @Test
    void an_experience_whose_theme_is_gone_gets_another() {
        int voice = said("Ik spreek niemand.");
        themes.add(portrait(), "Ontmoeting", "");
        femke.post(url + "/themas/" + portrait().themes().getFirst().id() + "/verwijderd");
        assertThat(voices.find(portrait(), voice).orElseThrow().places()).isEmpty();
        assertThat(femke.get(url + "/ervaringen/" + voice))
                .bodyText()
                .contains("Kies een thema of een cijfer</option>")
                .doesNotContain("selected>Ontmoeting");

        assertThat(standsOn(voice, 1, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Kies een thema of een cijfer waar dit bij hoort.");
        var left = new Place.OnTheme(portrait().themes().getFirst().id());
        assertThat(standsOn(voice, 1, "thema-" + left.theme())).hasStatus3xxRedirection();
        assertThat(voices.find(portrait(), voice).orElseThrow().places()).containsExactly(left);
    }

    @Test
    void an_experience_stands_on_more_and_each_of_them_is_shown_changed_and_taken_away() {
        int voice = said("Ik spreek niemand.");
        themes.add(portrait(), "Ontmoeting", "");
        var first = "thema-" + portrait().themes().getFirst().id();
        var second = "thema-" + portrait().themes().getLast().id();
        standsOn(voice, 1, first, second, "cijfer-eenzaam");
        assertThat(voices.find(portrait(), voice).orElseThrow().places()).hasSize(3);
        assertThat(femke.get(url + "/ervaringen/" + voice))
                .bodyText()
                .contains(first + "\" selected", second + "\" selected", "cijfer-eenzaam\" selected", "id=\"bij-4\"");

        standsOn(voice, 2, second, "", "cijfer-eenzaam");
        assertThat(voices.find(portrait(), voice).orElseThrow().places())
                .containsExactly(
                        new Place.OnTheme(portrait().themes().getLast().id()), new Place.OnIndicator("eenzaam"));
        var form = femke.get(url + "/ervaringen/" + voice);
        assertThat(form).bodyText().contains("id=\"bij-3\"").doesNotContain("id=\"bij-4\"");
    }

    private MvcTestResult standsOn(int voice, int revision, String... on) {
        var fields = Stream.concat(
                Stream.of(
                        "soort",
                        "QUOTE",
                        "woorden",
                        "Ik spreek niemand.",
                        "gehoord",
                        "2026-03-02",
                        "toestemming",
                        "PARTNERS",
                        "hoe",
                        "mondeling",
                        "versie",
                        String.valueOf(revision)),
                Stream.of(on).flatMap(one -> Stream.of("bij", one)));
        return femke.post(url + "/ervaringen/" + voice, fields.toArray(String[]::new));
    }

    @Test
    void the_map_of_the_neighbourhood_is_a_picture_for_the_group_only() {
        assertThat(femke.get(url + "/kaart.svg")).hasStatusOk().bodyText().startsWith("<svg");
        assertThat(petra.get(url + "/kaart.svg")).hasStatus(403);
    }

    private int said(String words) {
        return said(words, Voice.Consent.Asked.PARTNERS);
    }

    private int said(String words, Voice.Consent.Asked consent) {
        if (portrait().themes().isEmpty()) {
            themes.add(portrait(), "Eenzaamheid", "");
        }
        var on = new Place.OnTheme(portrait().themes().getFirst().id());
        return voices.add(portrait(), PortraitModule.quote(words, consent), List.of(on), femkeHerself.actor());
    }

    private Story story(String language) {
        return story(language, portrait());
    }

    private Story story(String language, Portrait version) {
        var words = new Language(program.getBean(MessageSource.class), Locale.of(language));
        var visit = new Visit(approach, Optional.of(Part.MEMBER), wimHimself.actor(), "machine", words);
        return program.getBean(PortraitStories.class)
                .tell(version, visit, URI.create("https://wijk.example"), Function.identity())
                .orElseThrow();
    }

    private List<String> deeds() {
        return db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                .param("object", "portrait:" + approach.id())
                .query(String.class)
                .list();
    }

    private Portrait portrait() {
        var portrait = portraits.find(approach.id()).orElseThrow();
        assertThat(portrait.since()).isIn(MARCH, Days.today(program.getBean(java.time.Clock.class)));
        return portrait;
    }

    private void join(Hired who, Part part) {
        approaches.join(approach, who.actor().reference(), part, femkeHerself.actor(), "machine");
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
