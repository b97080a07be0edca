package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import nl.gezondewijk.area.FocusAreas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Profiles and indicators as a table for a spreadsheet. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class TableTests {
    @LocalServerPort
    int port;

    @Autowired
    FocusAreas focusAreas;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @Test
    void it_is_a_file_that_a_dutch_spreadsheet_opens() {
        var file = web.get("/wijkprofiel/WK999901.csv");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"WK999901.csv\"");
        assertThat(file.text())
                .startsWith("\ufeffgebied;naam;indicator;omschrijving;groep;periode;waarde;eenheid;ondergrens95;"
                        + "bovengrens95;teller;noemer;reden;soort;bron;tabel;uitgave;ingetrokken");
        assertThat(web.get("/wijkprofiel/WK999901/eenzaam.csv").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"WK999901-eenzaam.csv\"");
    }

    @Test
    void a_profile_has_the_same_figures_as_the_api() {
        for (var question : List.of("", "?jaar=2020")) {
            var figures = Demonstrated.rows(web.profile("BU99990703", question)).toList();
            var rows = rows("/wijkprofiel/BU99990703.csv" + question);

            assertThat(rows).hasSameSizeAs(figures);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var own = figures.get(i).get("eigen");
                assertThat(row.getField("gebied")).isEqualTo("BU99990703");
                assertThat(row.getField("indicator"))
                        .isEqualTo(figures.get(i).get("indicator").asString());
                assertThat(row.getField("periode")).isEqualTo(own.get("periode").asString());
                assertThat(row.getField("reden")).isEqualTo(own.path("reden").asString(""));
                assertThat(row.getField("tabel")).isEqualTo(own.get("tabel").asString());
                for (var number : List.of("waarde", "ondergrens95", "bovengrens95", "teller", "noemer")) {
                    var field = row.getField(number);
                    assertThat(field.isEmpty()).as(row + number).isNotEqualTo(own.has(number));
                    if (own.has(number)) {
                        assertThat(Double.parseDouble(field.replace(',', '.')))
                                .isCloseTo(
                                        own.get(number).asDouble(),
                                        org.assertj.core.data.Percentage.withPercentage(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void an_indicator_has_the_years_of_the_area_and_of_what_it_is_compared_with_and_its_peers() {
        var rows = rows("/wijkprofiel/WK999901/eenzaam.csv?tegen=nederland");

        assertThat(rows.stream().map(row -> row.getField("gebied")).distinct())
                .contains("WK999901", "NL00", "WK999900", "WK999907")
                .doesNotContain("GM9999");
        assertThat(rows("/wijkprofiel/WK999901/eenzaam.csv").stream().map(row -> row.getField("gebied")))
                .contains("GM9999");
        var page = web.get("/wijkprofiel/WK999901/eenzaam").words();
        rows.stream()
                .filter(row -> row.getField("gebied").equals("WK999901"))
                .forEach(row -> assertThat(page).contains(row.getField("periode")));
    }

    @Test
    void a_name_that_somebody_gave_is_no_formula() {
        for (var name : List.of("=HYPERLINK(1)", "+1", "-1", "@SUM(1)")) {
            focusAreas.make(name, 2023, List.of("WK999901", "WK999902"), "test");
            var made = focusAreas.list().stream()
                    .filter(area -> area.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(rows("/wijkprofiel/" + made.code() + ".csv"))
                    .allSatisfy(row -> assertThat(row.getField("naam")).isEqualTo("'" + name));
            focusAreas.remove(made.code());
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : List.of("/wijkprofiel/WK000000.csv", "/wijkprofiel/WK999901/geluk.csv")) {
            assertThat(web.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private List<NamedCsvRecord> rows(String path) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(web.get(path).text().substring(1))
                .stream()
                .toList();
    }
}
