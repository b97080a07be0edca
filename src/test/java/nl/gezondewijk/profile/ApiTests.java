package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The API says what the pages say, in the shape that it describes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class ApiTests {
    private static final Numbers DUTCH = new Numbers(Languages.DUTCH);
    private static final Map<String, String> REASONS = Map.of(
            "MISSING", "ontbreekt bij de bron",
            "WITHHELD", "niet getoond",
            "IMPOSSIBLE", "kan niet bestaan",
            "NOT_MEASURED", "niet gemeten",
            "OTHER_BORDERS", "andere grenzen",
            "PARTS_MISSING", "te weinig delen bekend");

    @LocalServerPort
    int port;

    @Autowired
    Indicators indicators;

    Web web;

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WK999901",
                "WK999902?tegen=nederland",
                "WK999901?jaar=2020&tegen=rest",
                "WK999901?tegen=eerder&naast=stedelijkheid",
                "BU99990703",
                "BU99990704",
                "GM9999",
                "NL00"
            })
    void each_figure_is_the_same_as_on_the_page(String asked) {
        var code = asked.split("\\?")[0];
        var question = asked.substring(code.length());
        var page = web.get("/wijkprofiel/" + asked);
        var rows = Demonstrated.rows(web.profile(code, question)).toList();

        assertThat(page.rows().toList()).hasSizeGreaterThan(50);
        var keys = rows.stream().map(row -> row.get("indicator").asString()).toList();
        assertThat(page.rows().map(Web.Answer.Row::indicator)).isSubsetOf(keys);
        for (var row : rows) {
            var key = row.get("indicator").asString();
            if (indicators.get(key).isMain()) {
                var shown = page.row(key);
                assertThat(shown.ownWords()).as(key).startsWith(text(key, row.get("eigen")));
                assertThat(shown.referenceWords())
                        .as(key)
                        .isEqualTo(
                                row.has("vergelijking")
                                        ? text(key, row.get("vergelijking").asDouble())
                                        : "geen cijfer");
                assertThat(shown.all()).as(key).containsPattern(difference(key, row));
            }
        }
    }

    private String text(String key, JsonNode value) {
        return value.has("waarde")
                ? text(key, value.get("waarde").asDouble())
                : REASONS.get(value.get("reden").asString());
    }

    /** As {@link Values} has it, in so far as the units of the demonstration go. */
    private String text(String key, double value) {
        var indicator = indicators.get(key);
        var number = DUTCH.fixed(value, indicator.decimals());
        return switch (indicator.unit()) {
            case PERCENT -> number + "%";
            case COUNT, MEAN, SCORE, CODE -> number;
            case PER_1000 -> number + " per\u00a01.000";
            case EURO -> "€\u00a0" + number;
            case THOUSAND_EURO -> "€\u00a0" + DUTCH.whole(value * 1000);
            case FTE_PER_1000 -> number + " fte\u00a0per\u00a01.000";
            case KILOMETRE -> number + "\u00a0km";
            case HECTARE -> number + "\u00a0ha";
            case PER_KM2 -> number + " per\u00a0km²";
            case KWH -> number + "\u00a0kWh";
            case CUBIC_METRE -> number + "\u00a0m³";
            case STANDARDISED_PER_1000, STANDARDISED_PER_10000, STANDARDISED_PER_100000, OF_EXPECTED, YEAR ->
                throw new IllegalArgumentException(key + " is no indicator of the demonstration");
        };
    }

    /** "Duidelijk" is said of an interval only, "veel" of a spread only. */
    private String difference(String key, JsonNode row) {
        if (!row.has("verschil")) {
            return "";
        }
        double difference = row.get("verschil").asDouble();
        var amount = DUTCH.fixed(Math.abs(difference), indicators.get(key).decimals());
        var degree = row.get("methode").asString().equals("ByInterval") ? " (duidelijk )?" : " (veel )?";
        var said = Pattern.quote(amount) + degree + (difference < 0 ? "lager" : "hoger");
        return switch (Judgement.valueOf(row.get("oordeel").asString())) {
            case FAVOURABLE -> said + " gunstig";
            case UNFAVOURABLE -> said + " ongunstig";
            case NEITHER -> said + " geen oordeel";
            case SIMILAR -> "ongeveer gelijk|" + said + " niet ongewoon tussen vergelijkbare gebieden";
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            aandeel-65plus, ByInterval, marge
            eenzaam,        BySpread,   Afstand tot het gemiddelde van de gebieden
            """)
    void the_method_is_the_one_that_the_page_explains(String indicator, String method, String words) {
        var detail =
                web.get("/api/v1/gebieden/WK999901/indicatoren/" + indicator).json();
        assertThat(detail.get("nieuwste").get("methode").asString()).isEqualTo(method);
        assertThat(web.get("/wijkprofiel/WK999901/" + indicator).between("id=\"gemaakt\"", "</section>"))
                .contains(words);
    }

    @Test
    void what_it_tells_is_what_the_page_tells_in_the_same_order() {
        var told = web.profile("WK999902", "").get("bevindingen");
        var page = web.get("/wijkprofiel/WK999902").text();

        assertThat(told.get("aandacht").size()).isPositive();
        assertThat(told.get("weegt").size()).isPositive();
        var start = page.indexOf("id=\"valt-op\"");
        for (var list : List.of("sterk", "aandacht", "weegt")) {
            for (var key : told.get(list).valueStream().map(JsonNode::asString).toList()) {
                start = page.indexOf("/wijkprofiel/WK999902/" + key + "?", start);
                assertThat(start).as(key).isPositive();
            }
        }
    }

    @Test
    void an_indicator_has_the_years_and_peers_of_its_page() {
        var question = "?tegen=nederland&naast=gemeente";
        var detail = web.get("/api/v1/gebieden/WK999901/indicatoren/aandeel-65plus" + question)
                .json();
        var page = web.get("/wijkprofiel/WK999901/aandeel-65plus" + question).words();

        assertThat(detail.get("nieuwste").get("vergelijking").asDouble())
                .isEqualTo(Demonstrated.row(web.profile("NL00", ""), "aandeel-65plus")
                        .get("eigen")
                        .get("waarde")
                        .asDouble());
        assertThat(detail.get("jaren").size()).isEqualTo(5);
        detail.get("jaren")
                .forEach(year ->
                        assertThat(page).contains(year.get("periode").asString() + " " + text("aandeel-65plus", year)));
        assertThat(detail.get("vergelijkbaar").size()).isEqualTo(8);
        detail.get("vergelijkbaar")
                .forEach(peer ->
                        assertThat(page).contains(peer.get("naam").asString()).contains(text("aandeel-65plus", peer)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, /api/v1/gebieden?zoek=wagelaar
            200, /api/v1/gebieden/WK999901
            200, /api/v1/gebieden/WK999901/profiel
            200, /api/v1/gebieden/WK999901/indicatoren/eenzaam
            200, /api/v1/indicatoren
            404, /api/v1/gebieden/GM0000
            404, /api/v1/gebieden/GM0000/profiel
            404, /api/v1/gebieden/WK999901/indicatoren/geluk
            400, /api/v1/gebieden/WK999901/profiel?jaar=vorig
            400, /api/v1/gebieden/WK999901/profiel?jaar=99999999999
            400, /api/v1/gebieden/WK999901/profiel?tegen=maan
            400, /api/v1/gebieden/WK999901/profiel?naast=%3Cb%3E
            400, /api/v1/gebieden/WK999901/indicatoren/eenzaam?tegen=maan
            400, /api/v1/gebieden
            """)
    void every_answer_bears_the_version_and_a_refusal_is_a_problem(int status, String path) {
        var answer = web.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Content-Type"))
                .isEqualTo(status == 200 ? "application/json" : "application/problem+json");
        if (status != 200) {
            assertThat(answer.json().get("status").asInt()).isEqualTo(status);
            assertThat(answer.json().get("detail").asString()).isNotBlank();
        }
    }

    @Test
    void what_may_be_asked_is_described() {
        var parameters = web.get("/openapi.json")
                .json()
                .get("paths")
                .get("/api/v1/gebieden/{code}/profiel")
                .get("get")
                .get("parameters");
        var words = new TreeMap<String, List<String>>();
        parameters.forEach(one -> words.put(
                one.get("name").asString(),
                one.get("schema")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()));

        assertThat(words.get("naast")).containsExactly("gemeente", "stedelijkheid");
        assertThat(words.get("tegen"))
                .containsExactly("gemeente", "ggd-regio", "provincie", "nederland", "rest", "norm", "eerder");
        words.get("tegen")
                .forEach(word -> assertThat(web.get("/api/v1/gebieden/WK999901/profiel?tegen=" + word)
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void each_answer_has_the_shape_that_is_described() {
        var description = web.get("/openapi.json").json();
        var seen = new TreeSet<String>();
        for (var call : Map.of(
                        "/api/v1/gebieden?zoek=wagelaar", "/api/v1/gebieden",
                        "/api/v1/gebieden/WK999901", "/api/v1/gebieden/{code}",
                        "/api/v1/gebieden/WK999901/profiel", "/api/v1/gebieden/{code}/profiel",
                        "/api/v1/gebieden/BU99990703/profiel", "/api/v1/gebieden/{code}/profiel",
                        "/api/v1/gebieden/BU99990405/indicatoren/aandeel-65plus",
                                "/api/v1/gebieden/{code}/indicatoren/{indicator}",
                        "/api/v1/indicatoren", "/api/v1/indicatoren")
                .entrySet()) {
            var schema = description
                    .get("paths")
                    .get(call.getValue())
                    .get("get")
                    .get("responses")
                    .get("200")
                    .get("content")
                    .get("application/json")
                    .get("schema");
            check(description, schema, web.get(call.getKey()).json(), call.getKey(), seen);
        }
        var described = new TreeSet<String>();
        description
                .get("components")
                .get("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .propertyNames()
                        .forEach(field -> described.add(schema.getKey() + "." + field)));
        described.removeAll(seen);
        assertThat(described)
                .as("described and never given; no release here was taken back, nothing is put together or moved, "
                        + "and no years are a trend")
                .containsExactly(
                        "Course.p", "Source.ingetrokken", "Value.dekking", "Value.ingetrokken", "Value.verplaatst");
    }

    private static void check(
            JsonNode description, JsonNode schema, JsonNode value, String where, TreeSet<String> seen) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString().replace("#/components/schemas/", "");
            var properties =
                    description.get("components").get("schemas").get(name).get("properties");
            assertThat(value.isObject()).as(where).isTrue();
            value.properties().forEach(field -> {
                assertThat(properties.has(field.getKey()))
                        .as(where + "." + field.getKey())
                        .isTrue();
                seen.add(name + "." + field.getKey());
                check(
                        description,
                        properties.get(field.getKey()),
                        field.getValue(),
                        where + "." + field.getKey(),
                        seen);
            });
            return;
        }
        switch (schema.get("type").asString()) {
            case "array" -> {
                assertThat(value.isArray()).as(where).isTrue();
                value.forEach(one -> check(description, schema.get("items"), one, where + "[]", seen));
            }
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "number" -> assertThat(value.isNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> throw new AssertionError(where + " is a " + schema);
        }
    }

    @Test
    void a_figure_has_a_value_or_a_reason_and_never_both() {
        for (var code : List.of("WK999901", "BU99990703", "BU99990704", "GM9999", "NL00")) {
            Demonstrated.rows(web.profile(code, ""))
                    .forEach(row -> assertThat(row.get("eigen").has("waarde"))
                            .as(code + " " + row)
                            .isNotEqualTo(row.get("eigen").has("reden")));
        }
    }

    @Test
    void the_catalogue_is_all_that_pages_show() {
        var keys = web.get("/api/v1/indicatoren")
                .json()
                .valueStream()
                .map(one -> one.get("sleutel").asString())
                .toList();

        assertThat(keys)
                .containsExactlyElementsOf(
                        indicators.listShown().stream().map(Indicator::key).toList());
    }
}
