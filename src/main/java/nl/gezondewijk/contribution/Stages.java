package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Here;

/** The way from a sheet to figures, and where on it a sheet is. */
record Stages(List<Stage> list) {

    /**
     * @param url where it can be done again; absent while it cannot be done yet
     * @param current whether it is the page that is read
     */
    record Stage(int number, String name, Optional<String> url, boolean done, boolean current) {}

    enum Name {
        COLUMNS("kolommen"),
        MEANING("betekenis"),
        PLACES("gebieden"),
        CHECK("");

        private final String path;

        Name(String path) {
            this.path = path;
        }

        String url(int contribution) {
            return path.isEmpty() ? Tray.url(contribution) : Tray.url(contribution) + "/" + path;
        }
    }

    static Stages of(Contribution contribution, Name current, Here here) {
        int reached =
                contribution.layout().isEmpty() ? 0 : contribution.description().isEmpty() ? 1 : 3;
        var stages = new ArrayList<Stage>();
        for (var name : Name.values()) {
            boolean reachable = name.ordinal() <= Math.max(reached, current.ordinal());
            stages.add(new Stage(
                    name.ordinal() + 1,
                    here.say("contribution.stage." + name),
                    reachable ? Optional.of(name.url(contribution.id())) : Optional.empty(),
                    name.ordinal() < current.ordinal(),
                    name == current));
        }
        return new Stages(stages);
    }
}
