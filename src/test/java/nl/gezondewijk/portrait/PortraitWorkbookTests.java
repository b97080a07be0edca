package nl.gezondewijk.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.portrait.Voice.Consent.Asked;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Recognisable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A group takes its portrait along to reckon with: what it chose, concluded and heard, and nothing else. */
@SpringBootTest(properties = "spring.application.name=Portraits of the demonstration")
@AutoConfigureMockMvc
class PortraitWorkbookTests {
    private static final String CONCLUSION = "Hier wil de groep mee verder.";

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

    private Hired facilitator;
    private Hired member;
    private Visitor visitor;
    private Approach approach;
    private String url;

    @BeforeEach
    void begin() {
        facilitator = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        member = Hired.as("Wim Wijkverpleegkundige", Audience.SIGNED_IN, program);
        var made = approaches.make("Gezonde Wagelaar", "WK999901", facilitator.actor(), "machine");
        approaches.join(made, member.actor().reference(), Part.MEMBER, facilitator.actor(), "machine");
        approach = made;
        url = approach.url() + "/portret";
        visitor = signedIn(facilitator);
        visitor.post(url, "sjabloon", "basis", "bronnen", "CBS en de GGD", "sinds", "2026-03-02");
        var chapter = portrait().chapters().getFirst();
        visitor.post(
                url + "/hoofdstukken/" + chapter.id(),
                "titel",
                chapter.title(),
                "conclusie",
                CONCLUSION,
                "versie",
                "1");
    }

    @Test
    void it_tells_what_the_portrait_tells_and_has_a_row_for_each_chosen_figure() throws IOException {
        said("Ik spreek niemand.", Asked.PARTNERS);
        said("Nog niet gevraagd.", Asked.ASKED);
        try (var book = read(visitor, url)) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Leesmij", "Portret", "Cijfers", "Betekenis", "Bronnen");
            var told = told(book);
            var chapter = portrait().chapters().getFirst().title();
            assertThat(told).contains(chapter + "|Conclusie|" + CONCLUSION + "|");
            assertThat(told).anyMatch(row -> row.startsWith(chapter + "|Cijfer|"));
            assertThat(told)
                    .filteredOn(row -> row.contains("Uitspraak"))
                    .singleElement()
                    .asString()
                    .startsWith("Eenzaamheid|Uitspraak|Ik spreek niemand.|bewoner");
            var figures = rows(book, "Cijfers");
            assertThat(told.stream().filter(row -> row.contains("|Cijfer|"))).hasSameSizeAs(figures);
            assertThat(figures.stream().map(row -> row.getCellText(20)))
                    .allMatch(portrait().indicators()::contains);
            assertThat(rows(book, "Betekenis")).hasSameSizeAs(figures);
        }
    }

    @Test
    void the_same_portrait_is_the_same_file_in_each_language() throws IOException, InterruptedException {
        var first = file(visitor, url);
        Thread.sleep(1100);
        assertThat(file(visitor, url)).isEqualTo(first);
        visitor.get(url + "?taal=en");
        try (var book = read(visitor, url)) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Readme", "Portrait", "Figures", "Meaning", "Sources");
        }
    }

    @Test
    void everyone_gets_what_was_adopted_without_words_that_were_given_to_partners() throws IOException {
        said("Dit mag iedereen weten.", Asked.EVERYONE);
        said("Dit is voor wie meedoet.", Asked.PARTNERS);
        var everyones = "/wijkportretten/" + approach.id();
        assertThat(new Visitor(mvc).get(everyones + "/werkmap.xlsx")).hasStatus(404);
        visitor.post(url + "/vastgesteld", "door", "de werkgroep", "iedereen", "true");
        assertThat(new Visitor(mvc).get(everyones)).bodyText().contains(everyones + "/werkmap.xlsx");
        try (var book = read(new Visitor(mvc), everyones)) {
            assertThat(String.join("\n", told(book)))
                    .contains("Dit mag iedereen weten.", CONCLUSION)
                    .doesNotContain("Dit is voor wie meedoet.");
            assertThat(book.getFirstSheet().read().stream().map(row -> row.getCellText(0)))
                    .anyMatch(text -> text.endsWith(everyones))
                    .anyMatch(text -> text.contains("CBS en de GGD"));
        }
    }

    private static List<String> told(ReadableWorkbook book) throws IOException {
        return rows(book, "Portret").stream()
                .map(row -> String.join(
                        "|", row.getCellText(0), row.getCellText(1), row.getCellText(2), row.getCellText(3)))
                .toList();
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        var rows = book.findSheet(sheet).orElseThrow().read();
        return rows.subList(1, rows.size());
    }

    private static ReadableWorkbook read(Visitor by, String of) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file(by, of)));
    }

    private static byte[] file(Visitor by, String of) {
        var answer = by.get(of + "/werkmap.xlsx");
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private void said(String words, Asked consent) {
        if (portrait().themes().isEmpty()) {
            themes.add(portrait(), "Eenzaamheid", "");
        }
        var on = new Place.OnTheme(portrait().themes().getFirst().id());
        int voice = voices.add(portrait(), PortraitModule.quote(words, consent), List.of(on), facilitator.actor());
        voices.read(portrait(), voice, 1, Recognisable.NOBODY, "", member.actor());
    }

    private Portrait portrait() {
        return portraits.find(approach.id()).orElseThrow();
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
