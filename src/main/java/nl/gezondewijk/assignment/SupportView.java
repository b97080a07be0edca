package nl.gezondewijk.assignment;

import java.util.Arrays;
import java.util.List;
import nl.gezondewijk.page.Here;

/**
 * The support of one party, as it is read.
 *
 * @param gauged each time, the newest first; empty where it was never asked
 */
record SupportView(String party, List<Gauged> gauged) {

    /** One time that it was asked. */
    record Gauged(String level, String on, String said) {}

    /** @param hears whether the reader may know what a party said, and not only where it stands */
    static List<SupportView> list(List<Support> supports, boolean hears, Here here) {
        return Arrays.stream(Support.Party.values())
                .map(party -> new SupportView(
                        here.say("assignment.party." + party.name()),
                        supports.stream()
                                .filter(one -> one.party() == party)
                                .map(one -> new Gauged(
                                        here.say("assignment.level."
                                                + one.level().name()),
                                        AssignmentView.dayOr(one.gaugedOn(), here),
                                        hears ? one.said() : ""))
                                .toList()))
                .toList();
    }
}
