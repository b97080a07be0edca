package nl.gezondewijk.signal;

import java.util.List;
import java.util.Set;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;

/** A signal as the working group reads it. */
record SignalView(int id, String words, String said) {

    static SignalView of(Signal one, SignalTopics topics, String place, Here here) {
        var topic =
                topics.find(one.topic()).map(known -> here.say(known.name())).orElse(here.say("signal.topic.other"));
        var teller = one.teller().map(as -> here.say("signal.teller." + as)).orElse(here.say("signal.teller.unknown"));
        return new SignalView(
                one.id(), one.words(), here.say("signal.said", topic, place, teller, here.date(one.at())));
    }

    /** What can be chosen on the form, and what on it looks like a person. */
    record Ask(List<Choice> topics, List<Choice> buurten, List<String> personal, boolean mayInsist) {
        record Choice(String key, String name) {}

        static Ask of(List<SignalTopics.SignalTopic> topics, List<Area> buurten, Set<Personal> personal, Here here) {
            return new Ask(
                    topics.stream()
                            .map(one -> new Choice(one.key(), here.say(one.name())))
                            .toList(),
                    buurten.stream()
                            .map(one -> new Choice(one.code(), one.name()))
                            .toList(),
                    personal.stream()
                            .map(one -> here.say("signal.personal." + one))
                            .toList(),
                    personal.stream().noneMatch(Personal::isFirm));
        }
    }

    /** A matter; with its answer where it has one. */
    record MatterView(int id, String title, String url, String count, String became, String said, List<String> answer) {
        static MatterView of(Matter one, String url, Here here) {
            return new MatterView(
                    one.id(),
                    one.title(),
                    url + "/punten/" + one.id(),
                    here.say("signal.count", one.signals(), here.date(one.at())),
                    one.end().map(end -> end.became().name()).orElse(""),
                    one.end()
                            .map(end -> here.say(
                                    "signal.became.said",
                                    here.say("signal.became." + end.became()),
                                    here.date(end.at())))
                            .orElse(here.say("signal.open")),
                    one.end().map(end -> end.answer().lines().toList()).orElse(List.of()));
        }
    }
}
