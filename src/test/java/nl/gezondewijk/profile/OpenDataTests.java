package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Tables are as their description says, and all that is published stands in the catalogue. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class OpenDataTests {
    @LocalServerPort
    int port;

    @Autowired
    Figures figures;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wijkprofiel/WK999901.csv",
                "/wijkprofiel/BU99990704.csv",
                "/wijkprofiel/GM9999.csv",
                "/wijkprofiel/WK999901/eenzaam.csv"
            })
    void every_row_of_a_table_is_as_its_description_says(String table) {
        var description = web.get(table + "-metadata.json").json();
        var rows = rows(web.get(table).text());

        assertThat(description.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(table).endsWith("/" + description.get("url").asString());
        var columns = columns(description);
        assertThat(rows.getFirst().getFields())
                .isEqualTo(columns.stream()
                        .map(one -> one.get("titles").asString())
                        .toList());
        var keys = new HashSet<String>();
        for (var row : rows.subList(1, rows.size())) {
            for (int i = 0; i < columns.size(); i++) {
                fits(columns.get(i), row.getField(i));
            }
            assertThat(keys.add(
                            row.getField(0) + " " + row.getField(2) + " " + row.getField(5) + " " + row.getField(15)))
                    .as(row.toString())
                    .isTrue();
        }
        assertThat(rows).hasSizeGreaterThan(1);
    }

    private static void fits(JsonNode column, String value) {
        if (column.get("required").asBoolean()) {
            assertThat(value).as(column.get("name").asString()).isNotEmpty();
        }
        if (column.get("datatype").isObject() && !value.isEmpty()) {
            assertThat(column.get("datatype").get("base").asString()).isEqualTo("decimal");
            assertThat(value).matches("-?\\d+(,\\d+)?");
        }
    }

    @Test
    void a_table_says_where_its_description_is() {
        var answer = web.get("/wijkprofiel/WK999901.csv");
        assertThat(answer.header("Link"))
                .isEqualTo("<WK999901.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    }

    @Test
    void each_column_is_explained_in_both_languages() {
        var dutch = columns(web.get("/wijkprofiel/WK999901.csv-metadata.json").json());
        var english = columns(
                web.get("/wijkprofiel/WK999901.csv-metadata.json?taal=en").json());
        for (int i = 0; i < dutch.size(); i++) {
            assertThat(dutch.get(i).get("dc:description").asString())
                    .isNotBlank()
                    .isNotEqualTo(english.get(i).get("dc:description").asString());
        }
    }

    @Test
    void all_that_is_published_for_everyone_stands_in_the_catalogue() {
        var answer = web.get("/api/v1/catalogus");
        var catalogue = answer.json();

        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        var titles = new ArrayList<String>();
        catalogue
                .get("dcat:dataset")
                .forEach(one -> titles.add(one.get("dct:title").asString()));
        assertThat(titles)
                .containsExactlyInAnyOrderElementsOf(figures.edition().releases().stream()
                        .map(Release::title)
                        .toList());
    }

    @Test
    void each_data_set_has_an_identity_a_moment_and_a_way_to_get_at_it() {
        var ids = new HashMap<String, JsonNode>();
        var catalogue = web.get("/api/v1/catalogus").json();
        catalogue.get("dcat:dataset").forEach(one -> {
            assertThat(ids.put(one.get("@id").asString(), one)).isNull();
            assertThat(one.get("dct:issued").get("@value").asString()).matches("\\d{4}-.*Z");
            assertThat(one.get("dcat:distribution")
                            .get(0)
                            .get("dcat:accessService")
                            .get("@id")
                            .asString())
                    .isEqualTo(catalogue.get("dcat:service").get("@id").asString());
        });
        assertThat(web.get("/api/v1/indicatoren").status()).isEqualTo(200);
    }

    private static List<JsonNode> columns(JsonNode description) {
        var columns = new ArrayList<JsonNode>();
        description.get("tableSchema").get("columns").forEach(columns::add);
        return columns;
    }

    private static List<CsvRecord> rows(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.replace("\ufeff", "")).stream()
                .toList();
    }
}
