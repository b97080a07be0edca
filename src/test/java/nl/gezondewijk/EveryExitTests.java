package nl.gezondewijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.FocusArea;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.area.PostcodeLinks;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody hands in counts with small ones among them, and somebody else who may read all of the program walks every address of it,
 * opens every file, and looks for what was withheld. A new address is walked by itself.
 */
@SpringBootTest(properties = "spring.application.name=Every exit")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class EveryExitTests {
    private static final String ORGANISATION = "Praktijk Voorbeeld";
    private static final String NAME = "Heeft een kwaal";
    private static final String KEY = "eigen-praktijk-voorbeeld-heeft-een-kwaal";
    private static final String WIJK = "WK999901";
    private static final String OTHER_WIJK = "WK999902";
    private static final String SMALL = "BU99990100";
    private static final String SMALL_TOO = "BU99990101";
    private static final String COVERED = "BU99990200";
    private static final String COVERS = "BU99990201";

    /** Withheld only because the wijk would otherwise tell a smaller one; a number that stands nowhere else. */
    private static final long COVERING = 6131;

    /** The same where nothing is small, so that it is told; another number, for what is told once stays in the database. */
    private static final long OPEN = 7247;

    private static final long TOO_SMALL = 4;

    /** Of the trail; among so many digits there is any number. */
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32,}");

    /** Told of a postcode; of the one beside it too little is told. */
    private static final long MOVED = 12103;

    private static final String POSTCODE_NAME = "Heeft een kwaal volgens postcode";
    private static final String POSTCODE_KEY = "eigen-praktijk-voorbeeld-heeft-een-kwaal-volgens-postcode";

    /** What shows nothing that anybody counted in an area, and what needs a secret to be opened. */
    private static final List<String> NO_FIGURES = List.of(
            "/account",
            "/api/hsds/",
            "/sociale-kaart",
            "/mijn-aanbod",
            "/signaal/",
            "/verwij",
            "/netwerk/",
            "/programmas/{",
            "/stappenplannen/{",
            "/wijkaanpakken/{approach:\\d+}/belemmeringen/{",
            "/wijkaanpakken/{approach:\\d+}/dossier.zip",
            "/wijkaanpakken/{approach:\\d+}/groepen/",
            "/wijkaanpakken/{approach:\\d+}/leden/",
            "/wijkaanpakken/{approach:\\d+}/netwerk/",
            "/wijkaanpakken/{approach:\\d+}/signalen",
            "/wijkaanpakken/{approach:\\d+}/sociale-kaart",
            "/wijkaanpakken/{approach:\\d+}/stappen/",
            "/wijkaanpakken/{approach:\\d+}/verwijskaarten",
            "/bevolkingstabellen/{id}",
            "/bronnen/ladingen/{id}",
            "/logboek",
            "/uitvragen/{id}",
            "/uitvraag/{token}",
            "/schattingen/{id",
            "/wijkaanpakken/{approach:\\d+}/portret/ervaringen/{voice",
            "/uitgaande-post/{id",
            "/uitnodiging/{token}",
            "/eerste-beheerder/{token}");

    /** What is closed once a sheet is published, only leads elsewhere, or shows nothing until somebody gave it. */
    private static final Set<String> NOT_ANSWERED = Set.of(
            "/eigen-cijfers/{id}/betekenis",
            "/eigen-cijfers/{id}/gebieden",
            "/eigen-cijfers/{id}/kolommen",
            "/error",
            "/gezondheidsverschillen",
            "/huisstijl/logo.png",
            "/inloggen",
            "/inloggen/organisatie",
            "/inloggen/organisatie/terug",
            "/tweede-stap");

    /** Where a figure of one place stands for whoever asks. */
    private static final List<String> OF_ONE_PLACE = List.of(
            "/wijkprofiel/{code:[A-Za-z]{2}\\w+}/{indicator:[a-z0-9-]+}",
            "/wijkprofiel/{code:[A-Za-z]{2}\\w+}.csv",
            "/wijkprofiel/{code:[A-Za-z]{2}\\w+}/werkmap.xlsx",
            "/wijkprofiel/{code:[A-Za-z]{2}\\w+}/presentatie.pptx",
            "/api/v1/gebieden/{code}/profiel");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    ApplicationContext program;

    @Autowired
    Areas areas;

    @Autowired
    FocusAreas focusAreas;

    @Autowired
    PostcodeLinks links;

    @Autowired
    Approaches approaches;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient db;

    @Test
    void no_address_no_file_no_log_and_no_table_tells_what_was_withheld(CapturedOutput logged) {
        var reader = Hired.at("GGD Voorbeeld", Audience.ADMINISTRATOR, program);
        var walker = signedIn(reader);
        var focus = focusArea();
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
        var first = published(walker, counts(937, 541, TOO_SMALL, COVERING));
        var firstByPostcode = publishedByPostcode(walker, 877);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        assertThat(logged.toString()).contains("DEBUG");
        assertThat(Said.tells(logged.toString(), COVERING)).isFalse();

        var before = walked(walker, examples(walker, reader, focus, first));
        forget(first);
        forget(firstByPostcode);
        var second = published(walker, counts(613, 865, TOO_SMALL, COVERING));
        var secondByPostcode = publishedByPostcode(walker, 563);
        var after = walked(walker, examples(walker, reader, focus, second));
        forget(second);
        forget(secondByPostcode);

        assertThat(before.asked()).isEqualTo(after.asked());
        assertThat(before.telling(COVERING)).isEmpty();
        assertThat(before.telling(MOVED))
                .as("what is told of the other postcode")
                .isNotEmpty();
        assertThat(before.differing(after)).isEmpty();
        assertThat(kept(COVERING)).isEmpty();
    }

    /** The walk is no proof of anything unless it finds what is told. */
    @Test
    void what_is_told_is_found_in_pages_in_files_and_in_the_database() {
        var walker = signedIn(Hired.at("GGD Voorbeeld", Audience.ADMINISTRATOR, program));
        var places = Map.of("code", List.of(COVERS), "indicator", List.of(KEY));
        var first = published(walker, counts(3011, 2203, 1999, OPEN));
        var before = Said.to(walker, places, OF_ONE_PLACE, KEY, SMALL);
        assertThat(before.asked()).hasSizeGreaterThan(2 * OF_ONE_PLACE.size() - 2);
        assertThat(before.telling(OPEN))
                .containsAll(before.asked().stream()
                        .filter(address -> !address.matches(".*\\.(xlsx|pptx) .*"))
                        .toList());
        assertThat(kept(OPEN)).contains("indicator.figures");
        forget(first);

        var second = published(walker, counts(3011, 2203, 1999, OPEN + 500));
        var after = Said.to(walker, places, OF_ONE_PLACE, KEY, SMALL);
        assertThat(before.differing(after).keySet())
                .as("also where a share is told and not its counts")
                .containsAll(before.asked());
        forget(second);
    }

    /** Every table of the database that has the number anywhere. */
    private List<String> kept(long number) {
        return db.sql("""
                        SELECT table_schema || '.' || table_name FROM information_schema.tables
                        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).query(String.class).list().stream()
                .filter(table -> db
                        .sql("SELECT t::text FROM " + table + " t WHERE t::text LIKE :number")
                        .param("number", "%" + number + "%")
                        .query(String.class)
                        .list()
                        .stream()
                        .anyMatch(row -> Said.tells(HASH.matcher(row).replaceAll(""), number)))
                .toList();
    }

    /** Counts of all buurten with all wijken and the gemeente; small are those under a thousand. */
    private Map<String, long[]> counts(long small, long smallToo, long covered, long covers) {
        var some = Map.of(SMALL, small, SMALL_TOO, smallToo, COVERED, covered, COVERS, covers);
        var counts = new TreeMap<String, long[]>();
        int number = 0;
        for (var buurt : areas.listInGemeente("GM9999", Area.Kind.BUURT, year())) {
            var wijk = buurt.wijk().orElseThrow();
            if (!wijk.equals(OTHER_WIJK) || some.containsKey(buurt.code())) {
                long usual = 2203L + 17 * number++;
                long counted = some.getOrDefault(buurt.code(), usual);
                for (var code : List.of(buurt.code(), wijk, "GM9999")) {
                    counts.merge(code, new long[] {counted, 9973}, (one, other) ->
                            new long[] {one[0] + other[0], one[1] + other[1]});
                }
            }
        }
        return counts;
    }

    /** Two postcodes of one wijk, of which one tells too little. */
    private String publishedByPostcode(Visitor looker, long withheld) {
        areas.learn(year(), List.of(Learned.named("PC9901", "9901"), Learned.named("PC9902", "9902")));
        links.replace(
                new PostcodeLinks.Table(year(), PostcodeLinks.Basis.PEOPLE, Area.Kind.BUURT),
                List.of(
                        new PostcodeLinks.Shared("PC9901", SMALL, 800),
                        new PostcodeLinks.Shared("PC9902", SMALL_TOO, 200)));
        var counts = Map.of("9901", new long[] {MOVED, 29973}, "9902", new long[] {withheld, 29973});
        return published(looker, POSTCODE_NAME, "Postcode", new TreeMap<>(counts));
    }

    private int year() {
        return areas.listYears().getLast();
    }

    /** Handed in, published, and let through by the one who will walk; gives the number of the contribution. */
    private String published(Visitor looker, Map<String, long[]> counts) {
        return published(looker, NAME, "Gebied", counts);
    }

    private String published(Visitor looker, String name, String places, Map<String, long[]> counts) {
        var owner = signedIn(Hired.at(ORGANISATION, Audience.DATA_MANAGER, program));
        var lines = counts.entrySet().stream()
                .map(one -> "%s;%d;%d;%d".formatted(one.getKey(), year(), one.getValue()[0], one.getValue()[1]))
                .collect(Collectors.joining("\n", places + ";Jaar;Teller;Noemer\n", "\n"));
        var columns = String.valueOf(owner.send(
                        "/eigen-cijfers",
                        new MockMultipartFile("bestand", "kwaal.csv", "text/csv", Made.text(lines)),
                        "naam",
                        name,
                        "aanbieder",
                        ORGANISATION)
                .getResponse()
                .getRedirectedUrl());
        var page = columns.substring(0, columns.lastIndexOf('/'));
        owner.post(columns);
        owner.post(page + "/betekenis", meaning(name));
        owner.post(page + "/gepubliceerd");
        assertThat(owner.get(page + "?taal=nl")).bodyText().contains("De cijfers zijn gepubliceerd");
        owner.post(page + "/gevraagd", "lezers", "EVERYONE");
        assertThat(looker.post(page + "/beoordeeld", "oordeel", "akkoord")).hasRedirectedUrl(page);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String[] meaning(String name) {
        return new String[] {
            "soort",
            "REGISTER",
            "over",
            "PATIENTS",
            "jaar",
            String.valueOf(year()),
            "drempel",
            "1000",
            "mee-0",
            "ja",
            "naam-0",
            name,
            "vorm-0",
            "SHARE_PERCENT",
            "onderwerp-0",
            "care",
            "gunstig-0",
            "LOWER_IS_BETTER"
        };
    }

    private void forget(String contribution) {
        releases.forget(db.sql("SELECT release FROM contribution.contribution WHERE id = :id")
                .param("id", Integer.parseInt(contribution))
                .query(Integer.class)
                .list());
    }

    /** Places, and one of everything that people make with figures: a focus area, a portrait, a bundle of products. */
    private Map<String, List<String>> examples(Visitor walker, Hired reader, String focus, String contribution) {
        var adopted = portrait(walker, reader);
        walker.post(adopted + "/portret/vastgesteld", "door", "de werkgroep", "op", "2026-03-10", "iedereen", "true");
        walker.post(adopted + "/portret/volgende-versie");
        var draft = portrait(walker, reader);
        var examples = new TreeMap<String, List<String>>();
        examples.put("code", List.of(WIJK, SMALL, focus, "GM9999"));
        examples.put("indicator", List.of(KEY, POSTCODE_KEY));
        examples.put(
                "approach",
                Stream.of(adopted, draft)
                        .map(url -> url.substring(url.lastIndexOf('/') + 1))
                        .toList());
        examples.put("group", List.of(adopted.substring(adopted.lastIndexOf('/') + 1)));
        examples.put("number", List.of("1", "2"));
        examples.put("chapter", newest("portrait.chapter"));
        examples.put("theme", newest("portrait.theme"));
        examples.put("/eigen-cijfers/{id}", List.of(contribution));
        examples.put("/pakketten/{id}", List.of(bundle(walker)));
        return examples;
    }

    /** Of an approach whose address it gives. */
    private String portrait(Visitor walker, Hired reader) {
        var approach = approaches
                .make("Gezonde Wagelaar", WIJK, reader.actor(), "machine")
                .url();
        var portrait = approach + "/portret";
        walker.post(portrait, "sjabloon", "basis", "bronnen", "CBS", "sinds", "2026-03-02");
        chaptersButOne().forEach(chapter -> walker.post(portrait + "/hoofdstukken/" + chapter + "/verwijderd"));
        walker.post(portrait + "/cijfers", "cijfer", KEY);
        walker.post(portrait + "/themas", "naam", "Kwalen", "cijfer", KEY);
        return approach;
    }

    /** What figures of others add to a portrait is made again for nothing. */
    private List<Integer> chaptersButOne() {
        return db.sql("""
                        SELECT id FROM portrait.chapter WHERE portrait = (SELECT max(id) FROM portrait.portrait)
                        ORDER BY position OFFSET 1
                        """).query(Integer.class).list();
    }

    private List<String> newest(String table) {
        return db.sql("SELECT max(id)::text FROM " + table).query(String.class).list();
    }

    /** Of which one part is withheld. */
    private String focusArea() {
        var made = focusAreas.make("Proef", year(), List.of(SMALL, "BU99990102", "BU99990103"), "x");
        return ((FocusArea.Outcome.Made) made).area().code();
    }

    private String bundle(Visitor walker) {
        var page = walker.post("/pakketten", "gebied", "GM9999", "soort", "WORKBOOK")
                .getResponse()
                .getRedirectedUrl();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> walker.get(page + ".zip").getResponse().getStatus() == 200);
        return String.valueOf(page).substring("/pakketten/".length());
    }

    /** What every address answers that can be answered, by its pattern, question and place. */
    private Said walked(Visitor walker, Map<String, List<String>> examples) {
        var patterns = new Exits(mapping)
                .patterns().stream()
                        .filter(pattern -> NO_FIGURES.stream().noneMatch(pattern::startsWith))
                        .toList();
        var said = Said.to(walker, examples, patterns, KEY, SMALL);
        var unanswered = new TreeSet<>(patterns);
        unanswered.removeAll(said.patterns());
        assertThat(unanswered).isEqualTo(NOT_ANSWERED);
        return said;
    }

    private Visitor signedIn(Hired account) {
        var visitor = new Visitor(mvc);
        visitor.signIn(account.email(), account.password());
        return visitor;
    }
}
