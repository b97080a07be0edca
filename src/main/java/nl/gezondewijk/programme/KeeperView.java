package nl.gezondewijk.programme;

import java.util.List;
import nl.gezondewijk.account.People;
import nl.gezondewijk.page.Here;

/** Somebody who looks after a programme. */
record KeeperView(int id, String name, String organisation) {

    static List<KeeperView> list(Programme programme, People people, Here here) {
        var known = people.list(
                programme.keepers().stream().map(Programme.Keeper::who).toList());
        return programme.keepers().stream()
                .map(keeper -> {
                    var person = known.get(keeper.who());
                    return person == null
                            ? new KeeperView(keeper.id(), here.say("approach.member.gone"), "")
                            : new KeeperView(keeper.id(), person.name(), person.organisation());
                })
                .toList();
    }
}
