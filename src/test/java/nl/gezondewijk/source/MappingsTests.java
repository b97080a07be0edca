package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingsTests {
    private final Indicators indicators = new Indicators(new Themes());
    private final Mappings mappings = new Mappings(indicators);

    @Test
    void every_column_of_the_key_figures_of_2020_is_mapped_or_left_out_with_a_reason() {
        var mapping = mappings.get("cbs-kerncijfers");
        var topics = topics();

        var lines = topics.stream()
                .map(topic -> mapping.match(topic.key, topic.parents).orElseThrow(() -> new AssertionError(topic)))
                .toList();

        assertThat(topics).hasSize(116);
        assertThat(lines).noneMatch(Mapping.Mapped::moved).doesNotHaveDuplicates();
        assertThat(lines.stream().filter(line -> line.column().indicator().isPresent()))
                .as("columns that fill an indicator")
                .hasSize(64);
    }

    @Test
    void the_order_of_the_columns_does_not_matter() {
        var mapping = mappings.get("cbs-kerncijfers");

        assertThat(topics())
                .hasSize(116)
                .allSatisfy(topic -> assertThat(mapping.match(topic.key.replaceFirst("_\\d+$", "_999"), topic.parents))
                        .isEqualTo(mapping.match(topic.key, topic.parents)));
    }

    @Test
    void every_title_of_the_key_figures_leads_to_the_name_of_its_column() {
        var mapping = mappings.get("cbs-kerncijfers");

        assertThat(topics())
                .hasSize(116)
                .allSatisfy(topic -> assertThat(Mapping.nameOf(topic.title)).isEqualTo(mapping.baseName(topic.key)));
    }

    @Test
    void every_measure_of_rivm_is_mapped() throws IOException {
        var file = shared("rivm/50090NED_UntypedDataSet_2012_2016_2020.csv.gz");
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var header = List.of(reader.readLine().split(","));
            var measures = header.subList(8, header.size());
            var mapping = mappings.get("rivm-health");

            assertThat(measures)
                    .hasSize(35)
                    .allSatisfy(name -> assertThat(mapping.match(name, List.of())
                                    .flatMap(line -> line.column().indicator()))
                            .as(name)
                            .isPresent());
            assertThat(header.subList(5, 8))
                    .allSatisfy(name -> assertThat(mapping.match(name, List.of())
                                    .flatMap(line -> line.column().leftOut()))
                            .as(name)
                            .isPresent());
        }
    }

    @Test
    void a_row_of_rivm_says_who_when_and_which_limit() {
        var rows = mappings.get("rivm-health").rows();

        assertThat(rows.ages().orElseThrow().of("80200 "))
                .flatMap(ages -> indicators.find("eenzaam", ages))
                .contains(indicators.get("eenzaam-65plus"));
        assertThat(rows.ages().orElseThrow().of("10000")).isEmpty();
        assertThat(rows.margins().orElseThrow().of("MW00000")).contains(Rows.Margins.Margin.VALUE);
        assertThat(rows.margins().orElseThrow().of("MOG0095")).contains(Rows.Margins.Margin.LOWER);
        assertThat(rows.margins().orElseThrow().of("MBG0095")).contains(Rows.Margins.Margin.UPPER);
        assertThat(rows.margins().orElseThrow().of("MSE0000")).isEmpty();
        assertThat(rows.periods().orElseThrow().of("2012JJ00")).contains(Period.year(2012));
        assertThat(rows.periods().orElseThrow().of("2012KW01")).isEmpty();
    }

    @Test
    void names_of_postcode_columns_keep_their_numbers() {
        var mapping = mappings.get("cbs-pc4");

        assertThat(mapping.columns()).hasSize(36);
        assertThat(mapping.match("INW_1524", List.of())
                        .flatMap(line -> line.column().indicator()))
                .contains("inwoners-15-25");
    }

    @Test
    void distances_to_schools_are_told_apart() {
        var mapping = mappings.get("cbs-nabijheid");
        Function<List<String>, Optional<String>> at = parents -> mapping.match("AfstandTotSchool_60", parents)
                .flatMap(line -> line.column().indicator());

        assertThat(at.apply(List.of("Basisonderwijs", "Onderwijs"))).contains("afstand-basisschool");
        assertThat(at.apply(List.of("Voortgezet onderwijs", "Onderwijs"))).contains("afstand-voortgezet-onderwijs");
        assertThat(at.apply(List.of("Kunst"))).isEmpty();
    }

    @Test
    void a_table_is_recognised_by_its_title() {
        assertThat(mappings.findByTitle("Kerncijfers wijken en buurten 2020").map(Mapping::source))
                .contains("cbs-kerncijfers");
        assertThat(mappings.findByTitle("Gezondheid per wijk en buurt; 2012/2016/2020")
                        .map(Mapping::source))
                .contains("rivm-health");
        assertThat(mappings.findByTitle("Hypotheken; particuliere huishoudens")).isEmpty();
    }

    @Test
    void every_indicator_comes_from_a_source_that_fills_it() {
        var filled = mappings.list().stream().collect(Collectors.toMap(Mapping::source, mapping -> {
            var keys = new ArrayList<String>();
            mapping.columns().forEach(column -> column.indicator().ifPresent(keys::add));
            mapping.sums().forEach(sum -> keys.add(sum.indicator()));
            return keys;
        }));

        assertThat(indicators.list())
                .filteredOn(indicator -> indicator.share().isEmpty())
                .allSatisfy(indicator -> assertThat(filled.get(indicator.source()))
                        .as(indicator.key())
                        .contains(indicator.measure()));
    }

    @Test
    void no_source_fills_what_is_made_from_counts() {
        assertThat(mappings.list())
                .allSatisfy(mapping -> assertThat(mapping.columns().stream()
                                .flatMap(column -> column.indicator().stream())
                                .filter(key -> indicators.get(key).share().isPresent()))
                        .as(mapping.source())
                        .isEmpty());
    }

    private record Topic(String key, String title, List<String> parents) {}

    private static List<Topic> topics() {
        var root = new JsonMapper().readTree(shared("cbs/84799NED-v3/DataProperties.json"));
        var byId = StreamSupport.stream(root.get("value").spliterator(), false)
                .collect(Collectors.toMap(one -> one.get("ID").asInt(), Function.identity()));
        return byId.values().stream()
                .filter(one -> one.get("Type").asString().equals("Topic"))
                .map(one -> new Topic(
                        one.get("Key").asString(), one.get("Title").asString().strip(), parents(one, byId)))
                .toList();
    }

    private static List<String> parents(JsonNode topic, Map<Integer, JsonNode> byId) {
        var titles = new ArrayList<String>();
        for (var node = topic; !node.get("ParentID").isNull(); ) {
            node = java.util.Objects.requireNonNull(
                    byId.get(node.get("ParentID").asInt()));
            titles.add(node.get("Title").asString());
        }
        return titles;
    }

    private static Path shared(String file) {
        var path = Path.of(
                        Optional.ofNullable(System.getenv("GEZONDEWIJK_SHARED")).orElse("../shared"), "data")
                .resolve(file);
        assumeTrue(Files.exists(path), "skipped: the real tables are not beside the project: " + path);
        return path;
    }
}
