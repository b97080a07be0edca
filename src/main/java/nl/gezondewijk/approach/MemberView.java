package nl.gezondewijk.approach;

import java.util.List;
import nl.gezondewijk.account.People;
import nl.gezondewijk.page.Here;

/** Somebody who takes part, as the others see them. */
record MemberView(int id, String name, String organisation, String part, String since) {

    static List<MemberView> of(Approach approach, People people, Here here) {
        var known = people.list(
                approach.members().stream().map(Approach.Member::who).toList());
        return approach.members().stream()
                .map(member -> {
                    var person = known.get(member.who());
                    return new MemberView(
                            member.id(),
                            person == null ? here.say("approach.member.gone") : person.name(),
                            person == null ? "" : person.organisation(),
                            here.say("approach.part." + member.part()),
                            here.date(member.since()));
                })
                .toList();
    }
}
