package nl.gezondewijk.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
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
        private String naming() {
            var where = code.length() >= 6 ? code.substring(0, 6) : code;
            return where + " " + name;
        }
    }

    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> goneOnThisYear = new HashSet<>();
    private final IntSupplier unused;

    private Lineage(IntSupplier unused) {
        this.unused = unused;
    }

    /** The place of each area that is to get another one than it has. */
    static Map<Area.Id, Integer> moves(List<Member> members, IntSupplier unused) {
        var lineage = new Lineage(unused);
        var years = new TreeMap<Integer, List<Member>>();
        members.forEach(member ->
                years.computeIfAbsent(member.year(), year -> new ArrayList<>()).add(member));
        var moves = new HashMap<Area.Id, Integer>();
        NavigableMap<String, Member> before = new TreeMap<>();
        for (var year : years.entrySet()) {
            var now = new TreeMap<String, Member>();
            lineage.goneOnThisYear.clear();
            for (var member : year.getValue()) {
                int place = lineage.place(member, before, years.containsKey(year.getKey() - 1));
                if (place != member.place()) {
                    moves.put(new Area.Id(member.code(), member.year()), place);
                }
                now.put(member.code(), new Member(member.code(), member.year(), member.name(), member.change(), place));
            }
            before.putAll(now); // an area that skips a year is still remembered
        }
        return moves;
    }

    private int place(Member member, Map<String, Member> before, boolean yearBeforeIsKnown) {
        var same = before.get(member.code());
        var earlier = yearBeforeIsKnown ? adjacent(member, same, before) : acrossGap(member, same);
        if (earlier != null && goneOnThisYear.add(earlier.place())) {
            return earlier.place();
        }
        boolean mayKeep = member.place() > 0 && !used.contains(member.place());
        int own = mayKeep ? member.place() : unused.getAsInt();
        used.add(own);
        goneOnThisYear.add(own);
        return own;
    }

    private static @Nullable Member adjacent(Member member, @Nullable Member same, Map<String, Member> before) {
        return switch (member.change()) {
            case UNCHANGED -> same;
            case RECODED -> renamed(member, before);
            case CHANGED -> null;
            case UNKNOWN -> acrossGap(member, same);
        };
    }

    private static @Nullable Member acrossGap(Member member, @Nullable Member same) {
        if (same == null || member.change() == Area.Change.CHANGED) {
            return null;
        }
        boolean whole = !member.code().startsWith("WK") && !member.code().startsWith("BU");
        return whole || same.name().equals(member.name()) ? same : null;
    }

    /** A recoded area keeps its name within its gemeente; where two share it, nobody can say which one it was. */
    private static @Nullable Member renamed(Member member, Map<String, Member> before) {
        var candidates = before.values().stream()
                .filter(other -> other.naming().equals(member.naming()))
                .toList();
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }
}
