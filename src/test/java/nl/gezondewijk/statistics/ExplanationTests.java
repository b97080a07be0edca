package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.SpreadTests.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTests {
    private static final Path SOURCES = Path.of("src/main/java/nl/gezondewijk/statistics");
    private static final Pattern KEY = Pattern.compile("\"(statistics\\.[\\w.]+)\"");

    @Test
    void a_comparison_shows_everything_that_went_into_it() {
        var comparison = Comparison.withPeers(8, Reference.including(6), known(3, 3, 5, 7, 7));

        assertThat(comparison.explanation()).hasToString("""
                statistics.method.spread
                  statistics.z = 1.5
                    statistics.zclass.higher
                    statistics.value = 8.0
                    statistics.mean = 5.0
                    statistics.sd = 2.0
                    statistics.spread
                      statistics.n = 5.0
                        statistics.peers = 5.0
                      statistics.min = 3.0
                      statistics.lowerQuartile = 3.0
                      statistics.median = 5.0
                      statistics.upperQuartile = 7.0
                      statistics.max = 7.0
                      statistics.mean = 5.0
                      statistics.sd = 2.0
                  statistics.reference = 6.0
                    statistics.reference.includesArea
                  statistics.difference = 2.0
                """);
    }

    @Test
    void a_formula_names_its_literature() {
        assertThat(new Proportion(3, 10).explanation()).asString().contains("statistics.interval95 (Wilson 1927)");
        assertThat(new Count(9).explanation()).asString().contains("(Garwood 1936)");
        assertThat(Rate.perThousand(10, 100).explanation()).asString().contains("(Breslow & Day 1987, Byar)");
    }

    @Test
    void it_holds_no_number_that_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.of("statistics.z", Double.NaN, Explanation.Unit.SCORE));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Explanation("statistics.z", OptionalDouble.empty(), Explanation.Unit.SCORE, "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_key_has_its_words_and_no_words_are_left_over(String language) throws IOException {
        assertThat(words(language).stringPropertyNames()).isEqualTo(keysInSources());
        assertThat(words(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void the_front_page_of_the_package_lists_every_key() throws IOException {
        var frontPage = Files.readString(SOURCES.resolve("package-info.java"));

        assertThat(keysInSources())
                .allSatisfy(key -> assertThat(frontPage)
                        .containsPattern("\\b" + Pattern.quote(key.substring("statistics.".length())) + "\\b"));
    }

    private static Set<String> keysInSources() throws IOException {
        try (var files = Files.walk(SOURCES).filter(Files::isRegularFile)) {
            var keys = new TreeSet<String>();
            for (var file : files.collect(Collectors.toList())) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(keys::add);
            }
            return keys;
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/statistics_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
