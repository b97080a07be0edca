package nl.gezondewijk.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Parties that stand in the networks of several approaches at once, known by their name however it is spelled there. */
@Component
public class SharedParties {
    private final Organisations organisations;
    private final Asks asks;

    SharedParties(Organisations organisations, Asks asks) {
        this.organisations = organisations;
        this.asks = asks;
    }

    /**
     * One party.
     *
     * @param name as one of them has it
     * @param approaches the numbers of those in whose network it stands: two or more
     * @param asking the numbers of those that asked it something lately
     * @param asked how often all of them together did, in {@link Asks#OFTEN_DAYS} days
     */
    public record Shared(String name, List<Integer> approaches, List<Integer> asking, int asked) {}

    /** Who was asked most comes first. */
    public List<Shared> among(Collection<Integer> approaches) {
        var lately = asks.list(approaches).stream()
                .filter(one -> one.on().isAfter(asks.lately()))
                .collect(Collectors.groupingBy(Asked::organisation));
        return organisations.list(approaches).stream()
                .collect(Collectors.groupingBy(one -> Alike.key(one.name())))
                .values()
                .stream()
                .map(alike -> shared(alike, lately))
                .filter(one -> one.approaches().size() > 1)
                .sorted(Comparator.comparingInt(Shared::asked).reversed().thenComparing(Shared::name))
                .toList();
    }

    private static Shared shared(List<Organisation> alike, Map<Integer, List<Asked>> lately) {
        var asked = alike.stream()
                .flatMap(one -> lately.getOrDefault(one.id(), List.of()).stream())
                .toList();
        return new Shared(
                alike.getFirst().name(),
                alike.stream().map(Organisation::approach).distinct().sorted().toList(),
                asked.stream().map(Asked::approach).distinct().sorted().toList(),
                asked.size());
    }
}
