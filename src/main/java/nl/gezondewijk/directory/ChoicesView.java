package nl.gezondewijk.directory;

import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;

/** What can be chosen in the form of an entry. */
record ChoicesView(List<Option> topics, List<Option> audiences, List<Option> languages, List<Option> buurten) {

    record Option(String value, String said) {}

    static ChoicesView of(Terms terms, List<Area> buurten, Here here) {
        var saying = new Saying(here);
        return new ChoicesView(
                terms.topics().stream()
                        .map(one -> new Option(one.key(), here.say(one.name())))
                        .toList(),
                terms.audiences().stream()
                        .map(one -> new Option(one.key(), here.say(one.name())))
                        .toList(),
                terms.languages().stream()
                        .map(code -> new Option(code, saying.language(code)))
                        .toList(),
                buurten.stream()
                        .map(area -> new Option(area.code(), area.name()))
                        .toList());
    }
}
