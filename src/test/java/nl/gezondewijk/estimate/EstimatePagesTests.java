package nl.gezondewijk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.WhereUsed;
import nl.gezondewijk.indicator.WhereUsed.Use;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.statistics.smallarea.Milk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An epidemiologist hands tables of a survey in and gets figures for small areas. */
@SpringBootTest(properties = "spring.application.name=Estimates for the demonstration")
@AutoConfigureMockMvc
class EstimatePagesTests {
    private static final String WIJKEN = """
            wijk;schatting;respondenten;deff;inwoners;huurwoningen
            WK999900;31,0;210;1,3;7065;44
            WK999901;28,5;180;1,2;5435;38
            WK999902;39,2;95;1,4;6000;71
            WK999903;22,1;150;1,2;5000;25
            WK999904;18,9;140;1,1;5200;12
            WK999905;20,3;45;1,3;4100;18
            WK999906;25,7;28;1,2;3900;30
            WK999907;24,0;12;1,1;2100;22
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Figures figures;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient db;

    @Autowired
    private WhereUsed uses;

    @Autowired
    private MessageSource messages;

    private String handIn(String name, String table) throws Exception {
        return handedIn(name, "tabel.csv", table).getRedirectedUrl();
    }

    private MockHttpServletResponse handedIn(String name, String file, String table) throws Exception {
        return web.perform(multipart("/schattingen")
                        .file(new MockMultipartFile(
                                "bestand", file, "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                        .param("naam", name)
                        .with(epidemiologist())
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static UserRequestPostProcessor epidemiologist() {
        return user("e.pidemiologe").roles("DATA_MANAGER");
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request.with(epidemiologist())).getContentAsString(StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> table(String page) throws Exception {
        var text = text(get(page + ".csv"));
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column).replace(',', '.'));
    }

    private MockHttpServletResponse plan(String page, String method, String unit, String... more) throws Exception {
        var study = Integer.parseInt(page.substring(page.lastIndexOf('/') + 1));
        var grid = Grid.fromJson(db.sql("SELECT grid FROM estimate.study WHERE id = :id")
                .param("id", study)
                .query(String.class)
                .single());
        var request = post(page + "/opzet")
                .param(
                        "doel",
                        grid.columns().stream().map(one -> one.guess().name()).toArray(String[]::new))
                .param("methode", method)
                .param("eenheid", unit);
        var given = List.of(more);
        request = given.contains("jaar") ? request : request.param("jaar", "2023");
        request = given.contains("periode") ? request : request.param("periode", "2023");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return answer(request.with(epidemiologist()).with(csrf()));
    }

    private static String milk() {
        return Milk.AREAS.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "A%02d;%s;%s;%d;%d;%d",
                        Milk.AREAS.indexOf(one) + 1,
                        one.direct(),
                        one.standardError(),
                        one.region() == 2 ? 1 : 0,
                        one.region() == 3 ? 1 : 0,
                        one.region() == 4 ? 1 : 0))
                .collect(Collectors.joining("\n", "gebied;schatting;standaardfout;regio 2;regio 3;regio 4\n", "\n"));
    }

    @Test
    void the_table_of_milk_gives_the_figures_of_the_literature() throws Exception {
        var page = handIn("Melk", milk());
        var rows = table(page);

        assertThat(rows).hasSize(43);
        for (int i = 0; i < 43; i++) {
            var known = Milk.AREAS.get(i);
            assertThat(number(rows.get(i), "schatting")).isCloseTo(known.value(), within(1e-9));
            assertThat(Math.pow(number(rows.get(i), "fout"), 2)).isCloseTo(known.meanSquaredError(), within(1e-9));
            assertThat(number(rows.get(i), "aandeel gevonden")).isCloseTo(known.gamma(), within(1e-9));
            assertThat(number(rows.get(i), "afstand")).isCloseTo(known.residual(), within(1e-9));
            assertThat(number(rows.get(i), "invloed")).isCloseTo(known.leverage(), within(1e-9));
        }
        assertThat(text(get(page).param("taal", "nl")))
                .contains("In 43 van de 43 gebieden is gevraagd.", "Fay &amp; Herriot 1979", "0,136")
                .contains("beeld-residuals", "beeld-normal", "beeld-direct")
                .contains("Geen van de gebieden is bij ons bekend.");
    }

    @Test
    void a_file_with_a_line_for_each_person_is_refused_and_nothing_is_kept() throws Exception {
        var persons = IntStream.range(0, 400)
                .mapToObj(i -> i + ";" + (1940 + i % 60) + ";" + (i % 2 == 0 ? "man" : "vrouw") + ";"
                        + (i % 3 == 0 ? "ja" : "nee"))
                .collect(Collectors.joining("\n", "respondentnummer;geboortejaar;geslacht;eenzaam\n", "\n"));
        int before = db.sql("SELECT count(*) FROM estimate.study")
                .query(Integer.class)
                .single();

        var answer = handedIn("Respondenten", "r.csv", persons);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("regel per persoon", "Respondenten");
        assertThat(db.sql("SELECT count(*) FROM estimate.study")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.csv | wijk;schatting                                            | Geen kolom
            a.csv | wijk;schatting;standaardfout\\nWK999900;104;2\\nWK999901;50;2 | tussen 0 en 100
            a.csv | wijk;schatting;standaardfout\\nWK999900;4;2\\nWK999900;50;2 | twee keer
            a.csv | wijk;schatting;standaardfout\\nWK999900;40;0\\nWK999901;50;2 | meer dan 0
            """)
    void what_is_wrong_is_told_with_what_would_be_right(String file, String table, String words) throws Exception {
        var answer = handedIn("Fout", file, table.replace("\\n", "\n") + "\n");
        if (answer.getStatus() == 400) {
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("geen regels met cijfers");
            return;
        }
        var page = answer.getRedirectedUrl();
        plan(page, "AREA_MODEL", "PERCENT");
        assertThat(text(get(page).param("taal", "nl")))
                .contains("Dit moet eerst goed.", words)
                .doesNotContain("id=\"uitkomst\"");
    }

    @ParameterizedTest
    @CsvSource({"jaar, 24, Vul een jaar in", "periode, ooit, Vul een periode in", "gemeentecijfer, veel, als getal"})
    void a_plan_that_cannot_be_is_shown_again(String field, String value, String words) throws Exception {
        var page = handIn("Opzet", WIJKEN);
        var answer = plan(page, "AREA_MODEL", "PERCENT", field, value);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(words, "value=\"" + value + "\"");
    }

    @Test
    void the_error_of_a_percentage_follows_from_respondents_and_design_effect() throws Exception {
        var rows = table(handIn("Fout", WIJKEN));
        double asked = 210 + 180 + 95 + 150 + 140 + 45 + 28 + 12;
        double together =
                (31.0 * 210 + 28.5 * 180 + 39.2 * 95 + 22.1 * 150 + 18.9 * 140 + 20.3 * 45 + 25.7 * 28 + 24.0 * 12)
                        / asked;

        assertThat(number(rows.getFirst(), "standaardfout"))
                .isCloseTo(Math.sqrt(together * (100 - together) * 1.3 / 210), within(1e-9));
        assertThat(rows).extracting(row -> row.getField("code")).startsWith("WK999900");
    }

    @Test
    void benchmarked_figures_make_up_the_municipalitys_own() throws Exception {
        var page = handIn("Geijkt", WIJKEN);
        plan(page, "AREA_MODEL", "PERCENT", "ijken", "true", "gemeentecijfer", "27,5");
        double people = 0;
        double sum = 0;
        for (var row : table(page)) {
            double inhabitants = WIJKEN.lines()
                    .filter(line -> line.startsWith(row.getField("gebied")))
                    .mapToDouble(line -> Double.parseDouble(line.split(";")[4]))
                    .findFirst()
                    .orElseThrow();
            people += inhabitants;
            sum += inhabitants * number(row, "schatting");
        }

        assertThat(sum / people).isCloseTo(27.5, within(1e-9));
    }

    @Test
    void published_figures_may_help_as_covariates() throws Exception {
        var page = handIn(
                "Met CBS",
                WIJKEN.lines()
                        .map(line -> line.substring(0, line.lastIndexOf(';')))
                        .collect(Collectors.joining("\n", "", "\n")));
        plan(page, "AREA_MODEL", "PERCENT", "kenmerk", "laag-inkomen");

        assertThat(table(page))
                .allSatisfy(row -> assertThat(number(row, "schatting")).isBetween(0.0, 100.0));
        assertThat(text(get(page).param("taal", "nl"))).contains("Aantal kenmerken van de gebieden");
    }

    @Test
    void whoever_owns_a_covariate_hears_that_it_helps_and_only_the_owner_of_a_study_which_study_that_is()
            throws Exception {
        var page = handIn("Met koopwoningen", WIJKEN);
        plan(page, "AREA_MODEL", "PERCENT", "kenmerk", "koopwoningen");
        var owner = db.sql("SELECT owner FROM estimate.study WHERE title = 'Met koopwoningen'")
                .query(String.class)
                .single();
        var covariate = List.of("koopwoningen", "roken");
        var dutch = new Language(messages, Languages.DUTCH);

        assertThat(uses.list(covariate, new Actor(owner, "Ep"), dutch))
                .containsExactly(new Use("Schatting voor kleine gebieden: Met koopwoningen", Optional.of(page)));
        assertThat(uses.list(covariate, new Actor("account:other", "Ander"), dutch))
                .containsExactly(new Use("Een schatting voor kleine gebieden", Optional.empty()));
        assertThat(uses.list(List.of("roken"), new Actor(owner, "Ep"), dutch)).isEmpty();
    }

    @Test
    void a_table_of_characteristics_adds_columns_and_areas_where_nobody_was_asked() throws Exception {
        var page = handIn(
                "Met kenmerken",
                WIJKEN.lines()
                        .filter(line -> !line.startsWith("WK999907"))
                        .map(line -> line.substring(0, line.lastIndexOf(';', line.lastIndexOf(';') - 1)))
                        .collect(Collectors.joining("\n", "", "\n")));
        var beside = WIJKEN.lines()
                .map(line -> line.substring(0, 8).replace("wijk;sch", "wijk") + line.substring(line.lastIndexOf(';')))
                .collect(Collectors.joining("\n", "", "\n"));
        answer(multipart(page + "/kenmerken")
                .file(new MockMultipartFile(
                        "bestand", "kenmerken.csv", "text/csv", beside.getBytes(StandardCharsets.UTF_8)))
                .with(epidemiologist())
                .with(csrf()));
        var rows = table(page);

        assertThat(rows).hasSize(8);
        assertThat(rows.getLast().getField("code")).isEqualTo("WK999907");
        assertThat(rows.getLast().getField("gevonden")).isEmpty();
        assertThat(number(rows.getLast(), "aandeel gevonden")).isZero();
        assertThat(number(rows.getLast(), "schatting")).isEqualTo(number(rows.getLast(), "verwacht"));
        assertThat(number(rows.getLast(), "fout")).isPositive();
        assertThat(text(get(page).param("taal", "nl"))).contains("In 7 van de 8 gebieden is gevraagd.");
    }

    @Test
    void a_table_that_names_no_areas_is_refused_and_the_study_stays() throws Exception {
        var page = handIn("Zonder gebied", WIJKEN);
        var answer = answer(multipart(page + "/kenmerken")
                .file(new MockMultipartFile(
                        "bestand", "k.csv", "text/csv", "x;y\n1,5;2,5\n2,5;3,5\n".getBytes(StandardCharsets.UTF_8)))
                .with(epidemiologist())
                .with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("welke kolom het gebied is");
        assertThat(table(page)).hasSize(8);
    }

    /** Two groups that differ: 10 of 100 young people and 60 of 100 old ones in all. */
    private static final String GROUPS = """
            wijk;leeftijd;respondenten;teller;inwoners
            WK999900;jong;80;8;3000
            WK999900;oud;20;12;1000
            WK999901;jong;20;2;1000
            WK999901;oud;80;48;3000
            WK999902;jong;0;0;500
            WK999902;oud;0;0;500
            """;

    @Test
    void a_synthetic_figure_is_that_of_the_groups_who_live_there() throws Exception {
        var page = handIn("Groepen", GROUPS);
        plan(page, "SYNTHETIC", "PERCENT");
        var rows = table(page);

        assertThat(number(rows.get(0), "schatting")).isCloseTo((3000 * 10 + 1000 * 60) / 4000.0, within(1e-9));
        assertThat(number(rows.get(1), "schatting")).isCloseTo((1000 * 10 + 3000 * 60) / 4000.0, within(1e-9));
        assertThat(number(rows.get(2), "schatting")).isCloseTo(35, within(1e-9));
        assertThat(rows.getFirst().getField("fout")).isEmpty();
        assertThat(text(get(page).param("taal", "nl")))
                .contains("Hoe ver dat van de waarheid ligt, is niet te zeggen.");
    }

    @Test
    void a_mix_leans_on_what_was_found_where_many_answered() throws Exception {
        var page = handIn("Mengsel", GROUPS);
        plan(page, "COMPOSITE", "PERCENT");
        var rows = table(page);

        assertThat(number(rows.get(0), "aandeel gevonden")).isBetween(0.5, 1.0);
        assertThat(number(rows.get(2), "aandeel gevonden")).isZero();
    }

    @Test
    void a_table_without_groups_has_no_synthetic_figure() throws Exception {
        var page = handIn("Zonder groepen", WIJKEN);
        plan(page, "SYNTHETIC", "PERCENT");
        assertThat(text(get(page).param("taal", "nl"))).contains("tabel per gebied en groep nodig");
    }

    @Test
    void what_is_published_is_modelled_has_its_error_and_no_rank() throws Exception {
        var page = handIn("Moeite met slapen", WIJKEN);
        var rows = table(page);
        plan(page, "AREA_MODEL", "PERCENT");
        publish(page);
        share(page);

        var key = "schatting-" + page.substring(page.lastIndexOf('/') + 1);
        figures.edition();
        var indicator = indicators.get(key);
        assertThat(indicator.kind()).isEqualTo(Indicator.Kind.MODELLED);
        assertThat(indicator.meaning().nl()).contains("gebiedenmodel", "huurwoningen");
        var spot = figures.edition().list(key).getFirst();
        var figure = (Figure.Known)
                figures.read(List.of(Figures.Want.of(spot, "WK999902"))).figure(spot, "WK999902");
        assertThat(figure.value()).isCloseTo(number(rows.get(2), "schatting"), within(1e-9));
        assertThat(figure.interval().orElseThrow().lower())
                .isCloseTo(number(rows.get(2), "ondergrens95"), within(1e-9));
        var opened = answer(get("/wijkprofiel/WK999902/" + key).param("taal", "nl"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(opened)
                .contains("geschat", "op alfabet", "Marge (95%)")
                .doesNotContain("van hoog naar laag", ">Plaats<")
                .contains("Gebiedenmodel (Fay-Herriot)", "huurwoningen", "Gemiddelde kwadratische fout (MSE)")
                .contains("Zo zwaar telt wat hier is gevonden", "Wat de enquête in dit gebied vond")
                .containsPattern("gw-tree__v\">\\d+,\\d.procentpunt</span><div><b>Fout van de schatting");
        assertThat(answer(get("/wijkprofiel/WK999906/" + key).param("taal", "nl"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .as("of 28 people who answered")
                .contains("Hier antwoordden weinig mensen.", "Gemiddelde kwadratische fout (MSE)")
                .doesNotContain("Zo zwaar telt", "Wat de enquête in dit gebied vond", "Wat je hier verwacht");

        assertThat(text(get(page).param("taal", "nl"))).contains("Deze schatting is gepubliceerd.");
        assertThat(plan(page, "DIRECT", "PERCENT").getStatus()).isEqualTo(409);
        answer(post(page + "/ingetrokken")
                .param("reden", "Fout in de vraag.")
                .with(epidemiologist())
                .with(csrf()));
        assertThat(releases.listPublished())
                .filteredOn(one -> one.dataset().equals(key))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.withdrawal().orElseThrow().why()).isEqualTo("Fout in de vraag."));
        assertThat(db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                        .param("object", "estimate:" + page.substring(page.lastIndexOf('/') + 1))
                        .query(String.class)
                        .list())
                .contains(
                        "estimate.handed-in",
                        "estimate.planned",
                        "estimate.published",
                        "estimate.asked",
                        "estimate.agreed",
                        "estimate.withdrawn");
    }

    private void publish(String page) throws Exception {
        assertThat(published(page).getRedirectedUrl()).endsWith("#publiceren");
    }

    private MockHttpServletResponse published(String page) throws Exception {
        return answer(post(page + "/gepubliceerd")
                .param("naam", "Moeite met slapen")
                .param("name", "Trouble sleeping")
                .param("uitleg", "Hoeveel mensen slecht slapen.")
                .param("explanation", "How many people sleep badly.")
                .param("onderwerp", "mental-functions")
                .param("wie", "volwassenen")
                .param("who", "adults")
                .param("richting", "LOWER_IS_BETTER")
                .with(epidemiologist())
                .with(csrf()));
    }

    private void share(String page) throws Exception {
        answer(post(page + "/gevraagd")
                .param("lezers", "EVERYONE")
                .with(epidemiologist())
                .with(csrf()));
        answer(post(page + "/beoordeeld")
                .param("oordeel", "akkoord")
                .with(looker())
                .with(csrf()));
    }

    private static UserRequestPostProcessor looker() {
        return user("m.eekijker").roles("DATA_MANAGER");
    }

    @ParameterizedTest
    @CsvSource({"SYNTHETIC", "COMPOSITE"})
    void an_estimate_without_an_error_is_only_looked_at_and_the_page_says_what_to_choose(String method)
            throws Exception {
        var page = handIn("Zonder fout", GROUPS);
        plan(page, method, "PERCENT");

        assertThat(text(get(page).param("taal", "nl")))
                .contains(
                        "id=\"uitkomst\"",
                        "Zonder die marge publiceren we geen schatting.",
                        "Kies hierboven het gebiedenmodel")
                .doesNotContain(page + "/gepubliceerd");
        assertThat(published(page).getStatus()).isEqualTo(409);
    }

    @Test
    void where_nobody_lives_no_estimate_is_published_and_that_is_the_reason() throws Exception {
        var page = handIn("Leeg gebied", WIJKEN.replace("12;1,1;2100;22", "12;1,1;0;22"));
        assertThat(table(page).getLast().getField("schatting")).isEmpty();
        publish(page);

        var key = "schatting-" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(text(get("/wijkprofiel/WK999907/" + key).param("taal", "nl")))
                .contains("kan niet bestaan")
                .doesNotContain("Gemiddelde kwadratische fout");
        assertThat(text(get("/wijkprofiel/WK999901/" + key).param("taal", "nl")))
                .contains("Gemiddelde kwadratische fout");
    }

    @Test
    void nobody_but_its_owner_reads_an_estimate_until_a_second_pair_of_eyes_agrees() throws Exception {
        var page = handIn("Meekijken", WIJKEN);
        publish(page);
        var figure = "/wijkprofiel/WK999902/schatting-" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(answer(get(page).with(looker())).getStatus()).isEqualTo(404);
        assertThat(answer(post(page + "/gevraagd")
                                .param("lezers", "ORGANISATION organisation:elders")
                                .with(epidemiologist())
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(400);
        answer(post(page + "/gevraagd")
                .param("lezers", "EVERYONE")
                .with(epidemiologist())
                .with(csrf()));

        assertThat(text(get(page).param("taal", "nl"))).contains("Iemand anders moet nog kijken.");
        assertThat(answer(get("/schattingen").with(looker())).getContentAsString(StandardCharsets.UTF_8))
                .contains("Meekijken");
        assertThat(answer(get(page).param("taal", "nl").with(looker())).getContentAsString(StandardCharsets.UTF_8))
                .contains("Kijkt u mee?", "Moeite met slapen, 2023", "niet getoond", "tussen")
                .doesNotContain("Rechtstreeks gevonden", "respondenten", figure);
        assertThat(answer(get(page + ".csv").with(looker())).getStatus()).isEqualTo(404);
        assertThat(answer(get(figure)).getStatus()).isEqualTo(404);

        assertThat(answer(post(page + "/beoordeeld")
                                .param("oordeel", "akkoord")
                                .with(epidemiologist())
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(answer(post(page + "/beoordeeld")
                                .param("oordeel", "niet")
                                .with(looker())
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(400);
        answer(post(page + "/beoordeeld")
                .param("oordeel", "akkoord")
                .with(looker())
                .with(csrf()));
        assertThat(answer(get(figure)).getStatus()).isEqualTo(200);
        assertThat(text(get(page).param("taal", "nl"))).contains("iedereen, ook zonder account");
    }

    @Test
    void what_is_for_its_owner_is_read_by_nobody_else() throws Exception {
        var page = handIn("Voor mij", WIJKEN);
        publish(page);
        var key = "schatting-" + page.substring(page.lastIndexOf('/') + 1);

        assertThat(answer(get("/wijkprofiel/WK999902/" + key)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/wijkprofiel/WK999902/" + key).with(epidemiologist()))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_study_is_seen_by_who_handed_it_in_alone() throws Exception {
        var page = handIn("Van mij", WIJKEN);
        var other = user("a.nder").roles("DATA_MANAGER");

        assertThat(answer(get(page).with(other)).getStatus()).isEqualTo(404);
        assertThat(answer(get(page + ".csv").with(other)).getStatus()).isEqualTo(404);
        assertThat(answer(post(page + "/verwijderd").with(other).with(csrf())).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/schattingen").with(other)).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Van mij");
    }

    @Test
    void what_was_found_directly_is_not_published_as_an_estimate() throws Exception {
        var page = handIn("Rechtstreeks", WIJKEN);
        plan(page, "DIRECT", "PERCENT");

        assertThat(text(get(page).param("taal", "nl"))).contains("geen schatting maar een gevraagd cijfer");
        assertThat(answer(post(page + "/gepubliceerd")
                                .param("naam", "x")
                                .param("name", "x")
                                .param("uitleg", "x")
                                .param("explanation", "x")
                                .param("onderwerp", "mental-functions")
                                .param("wie", "x")
                                .param("who", "x")
                                .param("richting", "NEITHER")
                                .with(epidemiologist())
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void a_country_of_areas_answers_in_seconds() throws Exception {
        var random = new Random(14_000);
        var table = IntStream.range(0, 14_000)
                .mapToObj(i -> {
                    double x = random.nextGaussian();
                    double truth = 40 + 6 * x + 3 * random.nextGaussian();
                    double error = 2 + 6 * random.nextDouble();
                    return String.format(
                            Locale.ROOT,
                            "BU%08d;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f",
                            i,
                            Math.clamp(truth + error * random.nextGaussian(), 0, 100),
                            error,
                            x,
                            random.nextGaussian(),
                            random.nextGaussian(),
                            random.nextGaussian(),
                            random.nextGaussian(),
                            random.nextGaussian());
                })
                .collect(Collectors.joining("\n", "code;schatting;standaardfout;k1;k2;k3;k4;k5;k6\n", "\n"));
        long start = System.nanoTime();
        var page = handIn("Het land", table);
        var shown = text(get(page).param("taal", "nl"));
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(shown).contains("In 14.000 van de 14.000 gebieden is gevraagd.");
        assertThat(shown.length()).isLessThan(3_000_000);
        assertThat(took).as("handed in, worked out and shown").isLessThan(Duration.ofSeconds(60));
    }
}
