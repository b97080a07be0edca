package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[\\w.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("\\bhere\\.say\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @Test
    void every_text_is_there_in_both_languages_with_the_same_places_to_fill() throws IOException {
        assertThat(modules()).contains("page", "profile");
        for (var module : modules()) {
            var dutch = read(module + "_nl");
            var english = read(module + "_en");
            assertThat(english.stringPropertyNames()).as(module).isEqualTo(dutch.stringPropertyNames());
            for (var key : dutch.stringPropertyNames()) {
                assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key)));
            }
        }
    }

    /** Literals in code and templates: a whole key, or the beginning of keys that are put together. */
    @Test
    void every_text_is_used_and_every_text_that_is_asked_for_is_there() throws IOException {
        var keys = new TreeSet<String>();
        for (var module : modules()) {
            keys.addAll(read(module + "_nl").stringPropertyNames());
        }
        var literals = new TreeSet<String>();
        var asked = new TreeSet<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            LITERAL.matcher(text).results().map(found -> found.group(1)).forEach(literals::add);
            ASKED.matcher(text).results().map(found -> found.group(1)).forEach(asked::add);
        }

        assertThat(asked).hasSizeGreaterThan(200);
        assertThat(asked)
                .as("asked for with here.say")
                .allSatisfy(key ->
                        assertThat(keys).anyMatch(one -> one.equals(key) || key.endsWith(".") && one.startsWith(key)));
        assertThat(keys)
                .as("texts")
                .allSatisfy(key -> assertThat(literals)
                        .anyMatch(one -> one.equals(key) || one.endsWith(".") && key.startsWith(one)));
    }

    /** What a reader sees of a template comes from the messages; a name that is the same in every language may stand there. */
    @Test
    void no_template_has_words_of_its_own() throws IOException {
        var names = Set.of("Gezonde Wijk", "| Gezonde Wijk", "CSV", "JSON", "English", "Nederlands");
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template :
                    templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
                var own = words(Files.readString(template));
                own.removeAll(names);
                assertThat(own).as(template.toString()).isEmpty();
            }
        }
    }

    /** The text between tags, without the language of templates; texts in attributes that are read aloud too. */
    private static Set<String> words(String template) {
        var text = withoutCalls(template)
                .replaceAll("(?s)<%--.*?--%>|!\\{.*?}|<script.*?</script>", "")
                .replaceAll("\\$\\{(?:[^{}]|\\{[^{}]*})*}", "")
                .replaceAll("(?m)^\\s*@(?:import|param|if|elseif|else|endif|for|endfor)\\b.*$", "")
                .replaceAll("@(?:if|elseif)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(?:else|endif)", "");
        var aloud = Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
        var found =
                aloud.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
        for (var part : text.replaceAll("(?s)<[^>]*>", "\n").split("[\n`)]+")) {
            found.add(part.strip());
        }
        found.removeIf(part -> !Pattern.compile("\\p{L}{2,}").matcher(part).find());
        return found;
    }

    /** Leaves the content that a template hands to another, and takes the rest of the call away. */
    private static String withoutCalls(String template) {
        var text = new StringBuilder();
        int at = 0;
        for (int call = template.indexOf("@template."); call >= 0; call = template.indexOf("@template.", at)) {
            text.append(template, at, call);
            at = template.indexOf('(', call) + 1;
            for (int open = 1; open > 0 && !template.startsWith("@`", at); at++) {
                open += template.charAt(at) == '(' ? 1 : template.charAt(at) == ')' ? -1 : 0;
            }
        }
        return text.append(template.substring(at)).toString();
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var folder : List.of("src/main/java", "src/main/jte", "src/main/resources")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(java|jte|yaml)"))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Set<String> modules() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("_(nl|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
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
