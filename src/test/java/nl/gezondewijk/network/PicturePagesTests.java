package nl.gezondewijk.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is who: pictures given by people themselves or by who heard them say yes, and gone when they take them back or leave. */
@SpringBootTest
@AutoConfigureMockMvc
class PicturePagesTests {
    private static final byte[] PHOTO = Photos.withExif(Photos.redAboveBlue(400, 300), 6);
    private static final String SHOWN = "data:image/jpeg;base64,";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private String book;
    private String sanne;
    private String link;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        book = stage.url + "/smoelenboek";
        sanne = stage.person("Sanne de Mulder", "", stage.party("Thuiszorg Noord", "care"));
        link = stage.linkOf(sanne);
    }

    @Test
    void without_a_picture_two_letters_stand_there() {
        assertThat(stage.facilitator.get(book))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("Sanne de Mulder", ">SM<", "Wijkverpleegkundige", "Thuiszorg Noord")
                .doesNotContain(SHOWN);
    }

    @Test
    void who_gives_a_picture_and_says_yes_stands_in_it_and_takes_it_back_at_any_time() {
        assertThat(give(PHOTO, "akkoord", "ja")).hasRedirectedUrl(link);
        assertThat(stage.as(Part.MEMBER).get(book)).bodyText().contains(SHOWN).doesNotContain(">SM<");
        assertThat(stage.facilitator.get(sanne)).bodyText().contains(SHOWN, "Zelf gegeven op");
        assertThat(stage.stranger().get(link)).bodyText().contains(SHOWN, "Neem mijn foto terug");

        stage.stranger().post(link + "/foto/verwijderd");
        assertThat(stage.facilitator.get(book)).bodyText().contains(">SM<").doesNotContain(SHOWN);
        assertThat(kept()).isZero();
    }

    @Test
    void without_a_yes_nothing_is_kept() {
        assertThat(give(PHOTO)).hasStatus(400).bodyText().contains("Zet een vinkje");
        assertThat(kept()).isZero();
    }

    @Test
    void what_is_kept_is_sealed_and_what_is_shown_does_not_tell_where_it_was_taken() {
        give(PHOTO, "akkoord", "ja");

        assertThat(db.sql("SELECT i.sealed FROM network.picture i")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(one -> new String(one, ISO_8859_1).contains("/9j/"));
        var found = Pattern.compile(SHOWN + "([A-Za-z0-9+/=]+)")
                .matcher(NetworkStage.text(stage.facilitator.get(book)).replace("&#43;", "+"));
        assertThat(found.find()).isTrue();
        assertThat(new String(Base64.getDecoder().decode(found.group(1)), ISO_8859_1))
                .startsWith("\u00FF\u00D8\u00FF")
                .doesNotContain(Photos.PLACE, "Exif");
    }

    @Test
    void who_heard_somebody_say_yes_writes_down_when_and_how() {
        assertThat(put("dag", LocalDate.now().toString()))
                .hasStatus(400)
                .bodyText()
                .contains("wanneer en hoe");
        assertThat(put("dag", LocalDate.now().plusDays(1).toString(), "hoe", "Gezegd"))
                .hasStatus(400);
        assertThat(put("dag", "31-02-2026", "hoe", "Gezegd"))
                .hasStatus(400)
                .bodyText()
                .contains("Gezegd");
        assertThat(kept()).isZero();

        assertThat(put("dag", "2026-09-01", "hoe", "Bij het overleg")).hasRedirectedUrl(sanne);
        assertThat(stage.facilitator.get(sanne)).bodyText().contains("Zei ja op 1 september 2026: Bij het overleg.");
        stage.facilitator.post(sanne + "/foto/verwijderd");
        assertThat(kept()).isZero();
    }

    @Test
    void it_goes_with_the_person() {
        give(PHOTO, "akkoord", "ja");
        stage.stranger().post(link + "/beeindigd");

        assertThat(kept()).isZero();
    }

    @Test
    void what_is_no_photograph_is_refused_with_what_would_be_right_and_the_old_one_stays() {
        give(PHOTO, "akkoord", "ja");
        assertThat(give("<svg><script>alert(1)</script></svg>".getBytes(ISO_8859_1), "akkoord", "ja"))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een JPEG of een PNG");
        assertThat(give(Photos.bomb(50_000, 50_000), "akkoord", "ja"))
                .hasStatus(400)
                .bodyText()
                .contains("te veel beeldpunten");
        assertThat(give(new byte[10_000_000], "akkoord", "ja"))
                .hasStatus(400)
                .bodyText()
                .contains("groter dan 5 MB");
        assertThat(give(new byte[0], "akkoord", "ja")).bodyText().contains("Kies eerst een foto");
        assertThat(kept()).isOne();
    }

    @Test
    void a_link_that_is_over_takes_no_picture() {
        stage.linkOf(sanne);
        assertThat(give(PHOTO, "akkoord", "ja")).hasStatus(410);
        assertThat(kept()).isZero();
    }

    @Test
    void partners_the_commissioner_and_residents_do_not_see_who_is_who() {
        for (var part : new Part[] {Part.PARTNER, Part.COMMISSIONER, Part.RESIDENT}) {
            assertThat(stage.as(part).get(book)).hasStatus(403);
        }
    }

    @Test
    void who_looks_and_what_was_done_stand_in_the_trail() {
        give(PHOTO, "akkoord", "ja");
        stage.facilitator.get(book);
        stage.stranger().post(link + "/foto/verwijderd");

        assertThat(db.sql(
                                "SELECT e.action FROM audit.entry e WHERE e.object = :object AND e.actor = :object ORDER BY e.number")
                        .param("object", "network-person:" + number())
                        .query(String.class)
                        .list())
                .containsExactly("network.picture-put", "network.picture-removed");
        assertThat(db.sql(
                                "SELECT count(*) FROM audit.entry e WHERE e.action = 'network.people-seen' AND e.object = :object")
                        .param("object", "network:" + stage.approach.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private MvcTestResult give(byte[] content, String... fields) {
        return stage.stranger().send(link + "/foto", photo(content), fields);
    }

    private MvcTestResult put(String... fields) {
        return stage.facilitator.send(sanne + "/foto", photo(PHOTO), fields);
    }

    private static MockMultipartFile photo(byte[] content) {
        return new MockMultipartFile("bestand", "foto.jpg", "image/jpeg", content);
    }

    private int kept() {
        return db.sql("SELECT count(*) FROM network.picture WHERE person = :id")
                .param("id", number())
                .query(Integer.class)
                .single();
    }

    private int number() {
        return Integer.parseInt(sanne.replaceFirst(".*/", ""));
    }
}
