package nl.gezondewijk.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.audit.Questions;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class DossierTests {
    /** What passes within days, or is only where something is taken in. */
    private static final Set<String> LEFT_OUT =
            Set.of("network.batch", "network.card", "signal.desk", "directory.location");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    JdbcClient db;

    @Test
    void an_approach_is_taken_along_whole_and_alone() throws IOException {
        var femke = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        var facilitator = signedIn(femke);
        var one = approaches.make("Samen gezond", "WK999900", femke.actor(), "machine");
        var other = approaches.make("Een andere", "WK999901", femke.actor(), "machine");
        obstacle(facilitator, one, "=1+1 een formule");
        obstacle(facilitator, other, "van een ander");

        var files = unpacked(
                facilitator.get(one.url() + "/dossier.zip").getResponse().getContentAsByteArray());
        assertThat(files).containsKeys("lees-mij.txt", "wijkaanpak.csv", "deelnemers.csv", "belemmeringen.csv");
        assertThat(files.get("wijkaanpak.csv")).contains("Samen gezond").doesNotContain("Een andere");
        assertThat(files.get("belemmeringen.csv")).contains("'=1+1 een formule").doesNotContain("van een ander");
        assertThat(String.join("", files.values())).doesNotContain("Femke");
    }

    @Test
    void only_who_leads_it_takes_it_along() {
        var femke = Hired.as(Audience.DATA_MANAGER, program);
        var one = approaches.make("Samen gezond", "WK999900", femke.actor(), "machine");
        for (var part : new Part[] {Part.MEMBER, Part.COMMISSIONER, Part.RESIDENT}) {
            var who = Hired.as(Audience.SIGNED_IN, program);
            approaches.join(one, who.actor().reference(), part, femke.actor(), "machine");
            assertThat(signedIn(who).get(one.url() + "/dossier.zip")).hasStatus(403);
        }
    }

    @Test
    void every_table_about_an_approach_is_in_it() {
        var asked = String.join("\n", Questions.in("dossier").values());
        assertThat(aboutAnApproach())
                .isNotEmpty()
                .filteredOn(table -> !LEFT_OUT.contains(table))
                .allSatisfy(table -> assertThat(asked).contains(table));
    }

    @Test
    void every_table_about_an_approach_is_cleared_when_it_is_forgotten() {
        var deeds = String.join("\n", Questions.in("forgotten").values());
        assertThat(aboutAnApproach())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(deeds).contains("DELETE FROM " + table));
    }

    private List<String> aboutAnApproach() {
        return db.sql("""
                        SELECT table_schema || '.' || table_name FROM information_schema.columns
                        WHERE column_name = 'approach' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    private static void obstacle(Visitor facilitator, Approach one, String what) {
        facilitator.post(one.url() + "/belemmeringen", "wat", what, "wie", "de wethouder");
    }

    private static Map<String, String> unpacked(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
