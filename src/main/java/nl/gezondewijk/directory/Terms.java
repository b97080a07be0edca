package nl.gezondewijk.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.YamlFile;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What entries are for, for whom, and in which languages; read from {@code directory/terms.yaml}. */
@Component
class Terms {
    private record File(List<Term> topics, List<Term> audiences, List<String> languages) {}

    private final File file;

    /** Fails at start where a term names a topic that figures do not know. */
    Terms(Themes themes) {
        file = YamlFile.read("directory/terms.yaml", new TypeReference<>() {});
        file.topics.forEach(term -> themes.get(String.valueOf(term.topic())));
    }

    List<Term> topics() {
        return file.topics;
    }

    List<Term> audiences() {
        return file.audiences;
    }

    List<String> languages() {
        return file.languages;
    }

    List<Term> topics(Collection<String> keys) {
        return file.topics.stream().filter(term -> keys.contains(term.key())).toList();
    }

    List<Term> audiences(Collection<String> keys) {
        return file.audiences.stream().filter(term -> keys.contains(term.key())).toList();
    }

    /** The key that is meant by a key or a name, of either language. */
    static Optional<String> key(List<Term> among, String meant) {
        var plain = meant.strip().toLowerCase(Locale.ROOT);
        return among.stream()
                .filter(term -> Stream.of(
                                term.key(), term.name().nl(), term.name().en())
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(plain)))
                .map(Term::key)
                .findFirst();
    }
}
