package nl.gezondewijk.approach;

import java.util.List;
import nl.gezondewijk.account.People;
import nl.gezondewijk.page.Here;

/** A handover as it is read. */
record HandoverView(String head, String said, List<Carried.Thing> things) {

    static List<HandoverView> list(List<Handover> handovers, People people, Here here) {
        var known = people.list(handovers.stream()
                .flatMap(one -> java.util.stream.Stream.of(one.leaver(), one.successor()))
                .distinct()
                .toList());
        return handovers.stream()
                .map(one -> new HandoverView(
                        here.say(
                                "approach.handover.said",
                                here.date(one.at()),
                                name(known.get(one.leaver()), here),
                                name(known.get(one.successor()), here)),
                        one.said(),
                        one.things()))
                .toList();
    }

    private static String name(People.@org.jspecify.annotations.Nullable Person person, Here here) {
        return person == null ? here.say("approach.member.gone") : person.name();
    }
}
