package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Which parties are asked more than they can bear: often of late, or to more meetings than they agreed to. */
@Component
class AskedTooOften {
    private final Asks asks;
    private final Stances stances;

    AskedTooOften(Asks asks, Stances stances) {
        this.asks = asks;
        this.stances = stances;
    }

    /** For who leads: a party's load is nobody else's. */
    List<Home.Note> warnings(int approach, List<Organisation> parties, Here here) {
        var all = asks.list(List.of(approach)).stream().collect(Collectors.groupingBy(Asked::organisation));
        var standing = stances.newest(parties);
        var warnings = new ArrayList<Home.Note>();
        for (var party : parties) {
            var stance = standing.get(party.id());
            var agreed = stance == null ? OptionalInt.empty() : stance.meetings();
            warnings.addAll(warnings(party, all.getOrDefault(party.id(), List.of()), agreed, here));
        }
        return warnings;
    }

    private List<Home.Note> warnings(Organisation party, List<Asked> asked, OptionalInt agreed, Here here) {
        var warnings = new ArrayList<Home.Note>();
        var lately =
                asked.stream().filter(one -> one.on().isAfter(asks.lately())).toList();
        if (lately.size() >= Asks.OFTEN) {
            warnings.add(
                    warning(party, here.say("network.often", party.name(), lately.size()), counts(lately, here), here));
        }
        long meetings = asked.stream().filter(Asked::isMeeting).count();
        if (agreed.isPresent() && meetings > agreed.getAsInt()) {
            warnings.add(warning(
                    party,
                    here.say("network.often.meetings", party.name(), meetings),
                    here.say("network.often.agreed", agreed.getAsInt()),
                    here));
        }
        return warnings;
    }

    /** "4 gesprekken, 2 bijeenkomsten". */
    private static String counts(List<Asked> lately, Here here) {
        return Arrays.stream(Asked.What.values())
                        .filter(what -> count(what, lately) > 0)
                        .map(what -> here.say("network.asked.count." + what, count(what, lately)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static long count(Asked.What what, List<Asked> lately) {
        return lately.stream().filter(one -> one.what() == what).count();
    }

    private static Home.Note warning(Organisation party, String head, String text, Here here) {
        return Home.Note.warning(
                Ring.FACILITATORS, head, text, party.url() + "#gevraagd", here.say("network.often.go"));
    }
}
