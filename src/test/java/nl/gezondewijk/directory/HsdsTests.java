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
        assertThat(mvc.get().uri(HsdsController.PATH + "/services?per_page=0")).hasStatus(400);
        assertThat(mvc.get().uri(HsdsController.PATH + "/services/" + UUID.randomUUID()))
                .hasStatus(404);
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
