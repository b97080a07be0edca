package nl.gezondewijk.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which areas of different years are the same place.
 *
 * <p>An unchanged area goes on under its code, a recoded one under its name; a changed one is a new place. Where years are
 * missing in between or the publisher is silent, only an area with the same code and the same name goes on.
 */
final class Lineage {

    /** One area as far as lineage looks at it. */
    record Member(String code, int year, String name, Area.Change change, int place) {
        private boolean part() {
            return code.startsWith("WK") || code.startsWith("BU");
        }

        private String kindAndName() {
            return code.substring(0, 2) + " " + name;
        }

        private String gemeente() {
            return "GM" + code.substring(2, Math.min(6, code.length()));
        }

        private Member at(int here) {
            return new Member(code, year, name, change, here);
        }
    }

    /** Each code as it was last seen before the year that is being looked at; one that skips a year is still remembered. */
    private final Map<String, Member> before = new HashMap<>();

    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> goneOn = new HashSet<>();
    private final IntSupplier unused;
    private Map<String, List<Member>> yearBefore = Map.of();
    private Set<String> codes = Set.of();
    private Set<String> unchanged = Set.of();

    private Lineage(IntSupplier unused) {
        this.unused = unused;
    }

    /** The place of each area that is to get another one than it has. */
    static Map<Area.Id, Integer> moves(List<Member> members, IntSupplier unused) {
        var lineage = new Lineage(unused);
        var moves = new HashMap<Area.Id, Integer>();
        var years = members.stream().collect(groupingBy(Member::year, TreeMap::new, toList()));
        years.forEach((year, all) -> lineage.goThrough(year, all, moves));
        return moves;
    }

    private void goThrough(int year, List<Member> members, Map<Area.Id, Integer> moves) {
        yearBefore = before.values().stream()
                .filter(member -> member.year() == year - 1)
                .collect(groupingBy(Member::kindAndName));
        codes = members.stream().map(Member::code).collect(toSet());
        unchanged = members.stream()
                .filter(member -> member.change() == Area.Change.UNCHANGED)
                .map(Member::code)
                .collect(toSet());
        goneOn.clear();
        var now = members.stream().map(member -> member.at(place(member))).toList();
        for (int i = 0; i < now.size(); i++) {
            var member = now.get(i);
            if (member.place() != members.get(i).place()) {
                moves.put(new Area.Id(member.code(), year), member.place());
            }
            before.put(member.code(), member);
        }
    }

    private int place(Member member) {
        var earlier = earlier(member);
        if (earlier != null && goneOn.add(earlier.place())) {
            return earlier.place();
        }
        boolean mayKeep = member.place() > 0 && !used.contains(member.place());
        int own = mayKeep ? member.place() : unused.getAsInt();
        used.add(own);
        goneOn.add(own);
        return own;
    }

    private @Nullable Member earlier(Member member) {
        var same = before.get(member.code());
        return switch (member.change()) {
            case UNCHANGED -> same != null && same.year() == member.year() - 1 ? same : underSameName(member, same);
            case RECODED -> recoded(member);
            case CHANGED -> null;
            case UNKNOWN -> underSameName(member, same);
        };
    }

    private static @Nullable Member underSameName(Member member, @Nullable Member same) {
        boolean goesOn = same != null && (!member.part() || same.name().equals(member.name()));
        return goesOn ? same : null;
    }

    /**
     * A recoded area keeps its name, within its gemeente or coming from one that was abolished; where two share the name,
     * nobody can say which one it was.
     */
    private @Nullable Member recoded(Member member) {
        var called = yearBefore.getOrDefault(member.kindAndName(), List.of()).stream()
                .filter(other -> !other.code().equals(member.code()) && !unchanged.contains(other.code()))
                .toList();
        var own = called.stream()
                .filter(other -> other.gemeente().equals(member.gemeente()))
                .toList();
        Predicate<Member> abolished = other -> codes.contains(member.gemeente()) && !codes.contains(other.gemeente());
        var candidates = own.isEmpty() ? called.stream().filter(abolished).toList() : own;
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }
}
