package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API against the fields of HSDS 3.0, as its own data package lists them. */
@SpringBootTest(properties = "gezondewijk.site=https://wijk.example")
@AutoConfigureMockMvc
class HsdsTests {
    private static final Path PACKAGE = Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"))
            .resolve("data/openreferral/hsds3/datapackage.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> NESTED = Map.ofEntries(
            Map.entry("phones", "phone"),
            Map.entry("schedules", "schedule"),
            Map.entry("service_at_locations", "service_at_location"),
            Map.entry("location", "location"),
            Map.entry("addresses", "address"),
            Map.entry("accessibility", "accessibility"),
            Map.entry("languages", "language"),
            Map.entry("cost_options", "cost_option"),
            Map.entry("attributes", "attribute"),
            Map.entry("organization", "organization"),
            Map.entry("services", "service"),
            Map.entry("service", "service"),
            Map.entry("taxonomy_term", "taxonomy_term"),
            Map.entry("taxonomy_detail", "taxonomy"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;

    @BeforeEach
    void three_entries() {
        db.sql("TRUNCATE directory.service, directory.location, directory.organization CASCADE")
                .update();
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(maker.email(), maker.password());
        published(
                "Koor",
                "Koor De Linde",
                "wanneer",
                "om de week maandag 10.00 vanaf 11 januari 2027\n12 juni 2027 13.00 - 15.00\nlaatste dinsdag van de maand");
        published(
                "Wandelclub",
                "Welzijn Noord",
                "plek[0].adres",
                "Dorpsstraat 1",
                "plek[0].plaats",
                "Voorbeeldstad",
                "plek[0].postcode",
                "1234 AB",
                "plek[0].punt",
                "52.15517, 5.38721",
                "telefoon",
                "030 000 00 11",
                "kosten",
                "2,50",
                "plek[0].toegang",
                "Geen drempels",
                "vanaf",
                "18",
                "doelgroep",
                "older",
                "taal",
                "nl");
        published("Eettafel", "Welzijn Noord", "wanneer", "vrijdag 18.00");
    }

    @Test
    void every_answer_has_fields_of_hsds_with_their_types_and_all_that_are_required() throws Exception {
        Assumptions.assumeTrue(Files.exists(PACKAGE), PACKAGE + " is not there");
        var fields = fields();
        var checked = new ArrayList<String>();
        for (var list : Map.of(
                        "services?full=true", "service",
                        "services", "service",
                        "service_at_locations", "service_at_location",
                        "organizations", "organization",
                        "taxonomies", "taxonomy",
                        "taxonomy_terms", "taxonomy_term")
                .entrySet()) {
            var page = get("/" + list.getKey());
            assertThat(page.propertyNames())
                    .containsExactlyInAnyOrder(
                            "total_items",
                            "total_pages",
                            "page_number",
                            "size",
                            "first_page",
                            "last_page",
                            "empty",
                            "contents");
            assertThat(page.get("contents")).isNotEmpty();
            for (var one : page.get("contents")) {
                check(one, list.getValue(), fields, checked);
                if (!list.getValue().equals("service_at_location")) {
                    check(
                            get("/" + list.getKey().replace("?full=true", "") + "/"
                                    + one.get("id").asString()),
                            list.getValue(),
                            fields,
                            checked);
                }
            }
        }
        assertThat(checked)
                .contains(
                        "schedule.byday",
                        "address.postal_code",
                        "phone.number",
                        "attribute.taxonomy_term",
                        "location.latitude",
                        "cost_option.amount");
    }

    @Test
    void lists_come_in_pages_and_can_be_narrowed() throws Exception {
        assertThat(get("/services?per_page=2").get("total_pages").asInt()).isEqualTo(2);
        assertThat(get("/services?per_page=2&page=2").get("contents")).hasSize(1);
        assertThat(get("/services?search=wandelclub").get("total_items").asInt())
                .isEqualTo(1);
        assertThat(get("/services?taxonomy_term_id=" + Hsds.id("term", "older"))
                        .get("total_items")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/organizations").get("total_items").asInt()).isEqualTo(2);
        assertThat(mvc.get().uri(HsdsController.PATH + "/services/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void every_parameter_that_hsds_names_narrows_what_it_should() throws Exception {
        var term = "taxonomy_term_id=" + Hsds.id("term", "older");
        var audiences = "taxonomy_id=" + Hsds.id("taxonomy", Hsds.AUDIENCES);
        var north = "organization_id="
                + get("/organizations?search=noord")
                        .get("contents")
                        .get(0)
                        .get("id")
                        .asString();
        Map.ofEntries(
                        Map.entry("/services?" + audiences, 1),
                        Map.entry("/services?" + term + "&" + audiences, 1),
                        Map.entry("/services?" + term + "&search=koor", 0),
                        Map.entry("/services?taxonomy_id=" + UUID.randomUUID(), 0),
                        Map.entry("/services?" + north, 2),
                        Map.entry("/services?modified_after=2020-01-01", 3),
                        Map.entry("/services?modified_after=2020-01-01T00:00:00+01:00", 3),
                        Map.entry("/services?modified_after=2999-01-01T00:00:00Z", 0),
                        Map.entry("/service_at_locations?" + north, 1),
                        Map.entry("/service_at_locations?" + term, 1),
                        Map.entry("/service_at_locations?postcode=1234AB", 1),
                        Map.entry("/service_at_locations?postcode=1234", 1),
                        Map.entry("/service_at_locations?postcode=9999", 0),
                        Map.entry("/organizations?search=linde", 1),
                        Map.entry("/taxonomies?search=waarvoor", 1),
                        Map.entry("/taxonomy_terms?search=65", 1),
                        Map.entry("/taxonomy_terms?parent_id=" + UUID.randomUUID(), 0))
                .forEach((path, many) -> assertThat(total(path)).as(path).isEqualTo(many));
        assertThat(total("/taxonomy_terms?" + audiences)).isBetween(1, total("/taxonomy_terms?top_only=true") - 1);
    }

    @Test
    void an_answer_is_as_full_as_was_asked() throws Exception {
        assertThat(get("/services?minimal=true").get("contents"))
                .allSatisfy(one -> assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "modified_date"));
        assertThat(get("/services").toString()).doesNotContain("\"schedules\"");
        assertThat(get("/services?full=true").toString()).contains("\"schedules\"");
        assertThat(get("/organizations").toString()).doesNotContain("\"services\"");
        assertThat(get("/organizations?full=true").toString())
                .contains("\"services\"")
                .doesNotContain("\"schedules\"");
        assertThat(get("/organizations?full_service=true").toString()).contains("\"schedules\"");
        assertThat(get("/service_at_locations?full=true").toString()).contains("\"cost_options\"");
    }

    @Test
    void all_of_a_list_comes_at_once_a_line_each() throws Exception {
        var answer =
                mvc.get().uri(HsdsController.PATH + "/services?format=ndjson").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/x-ndjson");
        var lines = answer.getResponse().getContentAsString().lines().toList();
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(JSON.readTree(line).has("name")).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /services?per_page=0                         | a whole number from 1 to 500
            /services?page=two                           | a whole number from 1 to 1000000
            /services?full=yes                           | true or false
            /services?minimal=1                          | true or false
            /services?format=xml                         | json or ndjson
            /services?taxonomy_term_id=older             | an id as this API gives it
            /services?organization_id=1                  | an id as this API gives it
            /services?modified_after=yesterday           | a day such as 2027-01-31
            /services?modified_after=-999999999-01-01    | a day such as 2027-01-31
            /services?modified_after=%2B999999999-01-01  | a day such as 2027-01-31
            /service_at_locations?postcode=012           | four digits
            /service_at_locations?proximity=100          | from which postcode
            /service_at_locations?postcode=1234&proximity=-1 | a whole number from 1 to 100000
            /service_at_locations?postcode=1000&proximity=10 | one that is known here
            /taxonomy_terms?top_only=perhaps             | true or false
            /organizations?full_service=x                | true or false
            """)
    void a_wrong_value_is_answered_with_what_would_be_right(String path, String right) {
        assertThat(mvc.get().uri(HsdsController.PATH + path))
                .as(path)
                .hasStatus(400)
                .bodyText()
                .contains(right);
    }

    @Test
    void what_is_withdrawn_is_in_no_answer_and_owners_never_are() throws Exception {
        db.sql("UPDATE directory.service SET state = 'WITHDRAWN' WHERE name = 'Koor'")
                .update();
        assertThat(get("/services?full=true").toString()).doesNotContain("Koor").contains("Wandelclub");
        assertThat(get("/organizations").toString()).doesNotContain("Koor");
    }

    @Test
    void a_shortlist_lives_in_its_address_alone() {
        var ids = db.sql("SELECT id FROM directory.service WHERE name <> 'Koor'")
                .query(UUID.class)
                .list();
        var list = new Shortlist(ids);
        assertThat(Shortlist.read(list.written())).isEqualTo(list);
        assertThat(Shortlist.read("onzin.<script>." + list.written()).ids()).containsExactlyElementsOf(ids);
        assertThat(mvc.get().uri(list.url()))
                .hasStatusOk()
                .bodyText()
                .contains("Wandelclub", "Eettafel", "gw-qr", "mailto:?subject=")
                .doesNotContain(">Koor<");
        assertThat(mvc.get().uri(list.with(UUID.randomUUID()).url()))
                .bodyText()
                .contains("staat niet meer op de kaart");
        assertThat(mvc.get().uri("/sociale-kaart/" + ids.getFirst() + "?lijst=" + list.written()))
                .bodyText()
                .contains("/sociale-kaart/lijstje?k=");
    }

    private void published(String name, String provider, String... more) {
        var fields = new ArrayList<>(List.of("naam", name, "aanbieder", provider, "onderwerp", "meet"));
        fields.addAll(List.of(more));
        var url = keeper.post(Entry.keeping(approach.id()), fields.toArray(String[]::new))
                .getResponse()
                .getRedirectedUrl();
        keeper.post(url + "/gepubliceerd");
    }

    private JsonNode get(String path) throws Exception {
        var answer = mvc.get().uri(HsdsController.PATH + path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsString());
    }

    private int total(String path) {
        try {
            return get(path).get("total_items").asInt();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private record Field(String type, boolean required, List<String> allowed) {}

    private static Map<String, Map<String, Field>> fields() throws Exception {
        var all = new HashMap<String, Map<String, Field>>();
        for (var resource : JSON.readTree(Files.readString(PACKAGE)).get("resources")) {
            var fields = new HashMap<String, Field>();
            for (var field : resource.get("schema").get("fields")) {
                var rules = field.path("constraints");
                var allowed = new ArrayList<String>();
                rules.path("enum").forEach(one -> allowed.add(one.asString()));
                fields.put(
                        field.get("name").asString(),
                        new Field(
                                field.get("type").asString() + "/"
                                        + field.path("format").asString(""),
                                rules.path("required").asBoolean(false),
                                allowed));
            }
            all.put(resource.get("name").asString(), fields);
        }
        return all;
    }

    private static void check(JsonNode one, String kind, Map<String, Map<String, Field>> fields, List<String> checked) {
        var known = fields.get(kind);
        known.forEach((name, field) -> {
            if (field.required && !name.endsWith("_id")) {
                assertThat(one.has(name)).as(kind + "." + name + " of " + one).isTrue();
            }
        });
        for (var name : one.propertyNames()) {
            checked.add(kind + "." + name);
            var value = one.get(name);
            if (NESTED.containsKey(name)) {
                for (var nested :
                        value.isArray() ? value : JSON.createArrayNode().add(value)) {
                    check(nested, NESTED.get(name), fields, checked);
                }
            } else {
                assertThat(known).as(kind).containsKey(name);
                fits(value, known.get(name), kind + "." + name);
            }
        }
    }

    private static void fits(JsonNode value, Field field, String where) {
        if (field.type.startsWith("number")) {
            assertThat(value.isNumber()).as(where).isTrue();
            return;
        }
        assertThat(value.isString()).as(where).isTrue();
        var text = value.asString();
        switch (field.type) {
            case "string/uuid" -> UUID.fromString(text);
            case "date/default", "date/%Y-%m-%d", "date/" -> java.time.LocalDate.parse(text);
            case "datetime/default", "datetime/" -> java.time.Instant.parse(text);
            case "time/default", "time/" -> java.time.LocalTime.parse(text);
            default -> assertThat(field.type).startsWith("string");
        }
        if (!field.allowed.isEmpty()) {
            assertThat(field.allowed).as(where).contains(text);
        }
    }
}
