package nl.gezondewijk.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.directory.TellEntries;
import nl.gezondewijk.portrait.Example;
import nl.gezondewijk.portrait.TellExample;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people who made a portrait of an invented wijk. They have no account: nobody can sign in as one of them. */
@Component
class WorkingGroup {
    private static final String KIND = "invented";
    private static final String ORIGIN = "demonstratie";

    private final Approaches approaches;
    private final TellExample tellExample;
    private final TellEntries tellEntries;

    WorkingGroup(Approaches approaches, TellExample tellExample, TellEntries tellEntries, Names names) {
        this.approaches = approaches;
        this.tellExample = tellExample;
        this.tellEntries = tellEntries;
        names.ask(
                KIND,
                asked -> File.read().people().entrySet().stream()
                        .filter(one -> asked.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** As it is written, with the names of the people by what they do. */
    private record File(String approach, String area, Map<String, String> people, Example portrait) {

        static File read() {
            return Written.read("portrait.yaml", File.class);
        }

        Actor who(String does) {
            return new Actor(KIND + ":" + does, Objects.requireNonNull(people.get(does)));
        }
    }

    /** What there is in the town, and from which map it is said to come. */
    private record SocialMap(String source, List<TellEntries.Example> entries) {}

    /** Makes the approach and its portrait, when the figures are there to be seen. */
    @Transactional
    void begin() {
        var file = File.read();
        var cast = new TellExample.Cast(file.who("writer"), file.who("reader"), file.who("partner"));
        var made = approaches.make(file.approach(), file.area(), cast.writer(), ORIGIN);
        approaches.join(made, cast.reader().reference(), Part.MEMBER, cast.writer(), ORIGIN);
        approaches.join(made, cast.partner().reference(), Part.PARTNER, cast.writer(), ORIGIN);
        tellExample.tell(made, file.portrait(), cast);
        var map = Written.read("directory.yaml", SocialMap.class);
        tellEntries.tell(made, map.source(), map.entries(), cast.writer());
    }

    /** It goes with the gemeente; of an approach that real people have taken over, the invented ones are gone. */
    @EventListener
    @Transactional
    void on(Demonstration.Removed removed) {
        approaches.list().stream().filter(WorkingGroup::isOurs).forEach(approaches::forget);
    }

    private static boolean isOurs(Approach approach) {
        return approach.members().stream().anyMatch(member -> member.who().startsWith(KIND + ":"));
    }
}
