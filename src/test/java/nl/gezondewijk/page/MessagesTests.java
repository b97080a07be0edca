package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts of pages are complete in both languages. */
class MessagesTests {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_places_to_fill() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var modules = files.map(
                            file -> String.valueOf(file.getFileName()).replaceFirst("_(nl|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(modules).contains("page", "profile");
            for (var module : modules) {
                var dutch = read(module + "_nl");
                var english = read(module + "_en");
                assertThat(english.stringPropertyNames()).as(module).isEqualTo(dutch.stringPropertyNames());
                for (var key : dutch.stringPropertyNames()) {
                    assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key)));
                }
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
