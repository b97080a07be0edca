package nl.gezondewijk.area;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondewijk.area.FocusArea.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All focus areas; each is an area of the kind {@link Area.Kind#FOCUS} as well, so that it is searched and shown like others. */
@Component
public class FocusAreas {
    private static final Set<Area.Kind> PARTS =
            Set.of(Area.Kind.BUURT, Area.Kind.WIJK, Area.Kind.GEMEENTE, Area.Kind.POSTCODE);
    private static final int LONGEST_NAME = 80;
    private static final int MOST_PARTS = 200;

    private final JdbcClient db;
    private final Areas areas;
    private final Clock clock;

    FocusAreas(JdbcClient db, Areas areas, Clock clock) {
        this.db = db;
        this.areas = areas;
        this.clock = clock;
    }

    @Transactional
    public Outcome make(String name, int year, Collection<String> parts, String by) {
        var chosen = areas.list(year, parts);
        var refusal = refusal(name, year, parts.stream().distinct().toList(), chosen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var number = db.sql("SELECT nextval('area.focus_number')")
                .query(Integer.class)
                .single();
        var made = new FocusArea("FG%04d".formatted(number), name, year, chosen, by, clock.instant());
        write(made);
        return new Outcome.Made(made);
    }

    @Transactional
    public Outcome rename(FocusArea area, String name) {
        if (!isName(name)) {
            return new Outcome.BadName(name);
        }
        var renamed = new FocusArea(area.code(), name, area.year(), area.parts(), area.madeBy(), area.madeAt());
        db.sql("UPDATE area.focus_area SET name = :name WHERE code = :code")
                .param("name", renamed.name())
                .param("code", renamed.code())
                .update();
        db.sql("UPDATE area.area SET name = :name, names = :names WHERE code = :code")
                .param("name", renamed.name())
                .param("names", Names.all(renamed.code(), renamed.name()))
                .param("code", renamed.code())
                .update();
        new Learning(db).renewSearch();
        return new Outcome.Made(renamed);
    }

    @Transactional
    public void remove(String code) {
        db.sql("DELETE FROM area.focus_area WHERE code = :code")
                .param("code", code)
                .update();
        db.sql("DELETE FROM area.search WHERE code = :code AND code LIKE 'FG%'")
                .param("code", code)
                .update();
        db.sql("DELETE FROM area.area WHERE code = :code AND kind = 'FOCUS'")
                .param("code", code)
                .update();
    }

    public Optional<FocusArea> find(String code) {
        return list().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** All of them, in Dutch order of their names. */
    public List<FocusArea> list() {
        record Row(String code, String name, int year, String madeBy, OffsetDateTime madeAt, String part) {}
        var rows = db.sql("""
                        SELECT f.code, f.name, f.year, f.made_by, f.made_at, p.code AS part
                        FROM area.focus_area f JOIN area.focus_part p ON p.focus = f.code
                        ORDER BY f.name COLLATE "nl-x-icu", f.code, p.code
                        """).query(Row.class).list();
        var parts = new LinkedHashMap<Integer, Map<String, Area>>();
        rows.stream()
                .map(Row::year)
                .distinct()
                .forEach(year -> parts.put(
                        year,
                        byCode(areas.list(
                                year,
                                rows.stream()
                                        .filter(row -> row.year == year)
                                        .map(Row::part)
                                        .toList()))));
        return rows.stream()
                .filter(row -> rows.stream()
                                .filter(other -> other.code.equals(row.code))
                                .findFirst()
                                .orElseThrow()
                        == row)
                .map(row -> new FocusArea(
                        row.code,
                        row.name,
                        row.year,
                        rows.stream()
                                .filter(other -> other.code.equals(row.code))
                                .flatMap(other -> Stream.ofNullable(
                                        parts.getOrDefault(row.year, Map.of()).get(other.part)))
                                .toList(),
                        row.madeBy,
                        row.madeAt.toInstant()))
                .toList();
    }

    private static Map<String, Area> byCode(List<Area> areas) {
        var byCode = new LinkedHashMap<String, Area>();
        areas.forEach(area -> byCode.put(area.code(), area));
        return byCode;
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private Optional<Outcome> refusal(String name, int year, List<String> asked, List<Area> chosen) {
        if (!isName(name)) {
            return Optional.of(new Outcome.BadName(name));
        }
        if (asked.isEmpty() || asked.size() > MOST_PARTS) {
            return Optional.of(new Outcome.NoParts());
        }
        var usable = byCode(
                chosen.stream().filter(area -> PARTS.contains(area.kind())).toList());
        return asked.stream()
                .filter(code -> !usable.containsKey(code))
                .findFirst()
                .<Outcome>map(code -> new Outcome.UnknownPart(code, year))
                .or(() -> overlap(usable));
    }

    private Optional<Outcome> overlap(Map<String, Area> chosen) {
        for (var part : chosen.values()) {
            var outer = Stream.of(part.wijk(), part.gemeente())
                    .flatMap(Optional::stream)
                    .flatMap(code -> Stream.ofNullable(chosen.get(code)))
                    .findFirst();
            if (outer.isPresent()) {
                return Optional.of(new Outcome.Overlap(part, outer.get()));
            }
        }
        return postcodeOverlap(chosen);
    }

    /** A postcode area overlaps with whatever holds the buurt of one of its addresses, as far as we have the list of them. */
    private Optional<Outcome> postcodeOverlap(Map<String, Area> chosen) {
        for (var part : chosen.values()) {
            var other = part.kind() != Area.Kind.POSTCODE
                    ? Optional.<Area>empty()
                    : listBuurtenOf(part).stream()
                            .flatMap(buurt ->
                                    Stream.of(buurt, "WK" + buurt.substring(2, 8), "GM" + buurt.substring(2, 6)))
                            .flatMap(code -> Stream.ofNullable(chosen.get(code)))
                            .findFirst();
            if (other.isPresent()) {
                return Optional.of(new Outcome.Overlap(part, other.get()));
            }
        }
        return Optional.empty();
    }

    private List<String> listBuurtenOf(Area postcode) {
        return db.sql("""
                        SELECT DISTINCT p.buurt FROM area.postcode p
                        WHERE p.postcode LIKE :digits || '%'
                          AND p.year = (SELECT n.year FROM area.postcode n WHERE n.postcode LIKE :digits || '%'
                                        ORDER BY abs(n.year - :year), n.year DESC LIMIT 1)
                        ORDER BY p.buurt
                        """)
                .param("digits", postcode.code().substring(2))
                .param("year", postcode.year())
                .query(String.class)
                .list();
    }

    private void write(FocusArea made) {
        db.sql(
                        "INSERT INTO area.focus_area (code, name, year, made_by, made_at) VALUES (:code, :name, :year, :by, :at)")
                .param("code", made.code())
                .param("name", made.name())
                .param("year", made.year())
                .param("by", made.madeBy())
                .param("at", at(made.madeAt()))
                .update();
        db.sql("INSERT INTO area.focus_part (focus, code) SELECT :focus, unnest(:codes)")
                .param("focus", made.code())
                .param("codes", made.parts().stream().map(Area::code).toArray(String[]::new))
                .update();
        db.sql("""
                        INSERT INTO area.area (code, year, kind, name, names, gemeente, change, inhabitants, place)
                        VALUES (:code, :year, 'FOCUS', :name, :names, :gemeente, 'UNKNOWN', :inhabitants, nextval('area.place'))
                        """)
                .param("code", made.code())
                .param("year", made.year())
                .param("name", made.name())
                .param("names", Names.all(made.code(), made.name()))
                .param("gemeente", gemeente(made).orElse(null))
                .param("inhabitants", inhabitants(made).orElse(null))
                .update();
        new Learning(db).renewSearch();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The gemeente that all parts lie in, if there is one. */
    private Optional<String> gemeente(FocusArea made) {
        var all = made.parts().stream().flatMap(this::gemeenten).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    private Stream<Optional<String>> gemeenten(Area part) {
        return switch (part.kind()) {
            case GEMEENTE -> Stream.of(Optional.of(part.code()));
            case POSTCODE -> {
                var buurten = listBuurtenOf(part);
                yield buurten.isEmpty()
                        ? Stream.of(Optional.empty())
                        : buurten.stream().map(buurt -> Optional.of("GM" + buurt.substring(2, 6)));
            }
            case COUNTRY, PROVINCIE, GGD_REGIO, WIJK, BUURT, FOCUS -> Stream.of(part.gemeente());
        };
    }

    private static Optional<Integer> inhabitants(FocusArea made) {
        return made.parts().stream().allMatch(part -> part.inhabitants().isPresent())
                ? Optional.of(made.parts().stream()
                        .mapToInt(part -> part.inhabitants().orElseThrow())
                        .sum())
                : Optional.empty();
    }
}
