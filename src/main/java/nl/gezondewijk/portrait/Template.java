package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.page.Words;

/**
 * A portrait to begin from: chapters with figures.
 *
 * @param key stable name, in lower case with hyphens
 * @param about for whom it is meant
 */
record Template(String key, Words name, Words about, List<Group> chapters) {

    /** A chapter as the file has it. */
    record Group(Words title, List<String> indicators) {}

    /** A chapter in the language of who begins. */
    record Part(String title, List<String> indicators) {}

    List<String> indicators() {
        return chapters.stream().flatMap(group -> group.indicators().stream()).toList();
    }
}
