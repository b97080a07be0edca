package nl.gezondewijk.signal;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.page.YamlFile;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What a signal can be about, read from {@code signal/topics.yaml} and checked at start. */
@Component
class SignalTopics {
    private static final String FILE = "signal/topics.yaml";

    private final List<SignalTopic> topics;

    /** A subject in everyday words, and the topic of the profile that it belongs to. */
    record SignalTopic(String key, String topic, Words name) {}

    SignalTopics(Themes themes) {
        topics = read();
        topics.forEach(one -> themes.get(one.topic()));
    }

    List<SignalTopic> list() {
        return topics;
    }

    Optional<SignalTopic> find(String key) {
        return topics.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static List<SignalTopic> read() {
        return List.copyOf(YamlFile.read(FILE, new TypeReference<List<SignalTopic>>() {}));
    }
}
