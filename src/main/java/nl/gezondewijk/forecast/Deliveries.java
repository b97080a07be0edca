package nl.gezondewijk.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gezondewijk.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All tables that were handed in, newest first. */
@Component
public class Deliveries {
    private static final String COLUMNS =
            "d.id, d.kind, d.title, d.publisher, d.made_on, d.file, d.handed_by, d.handed_at";

    private final JdbcClient db;
    private final Clock clock;

    Deliveries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public Delivery keep(Delivery.Title title, List<Line> lines, Actor by) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a delivery has at least one number");
        }
        int id = db.sql("""
                        INSERT INTO forecast.delivery (kind, title, publisher, made_on, file, handed_by, handed_at)
                        VALUES (:kind, :title, :publisher, :madeOn, :file, :by, :now) RETURNING id
                        """)
                .param("kind", title.kind().name())
                .param("title", title.title().strip())
                .param("publisher", title.publisher().strip())
                .param("madeOn", title.madeOn())
                .param("file", title.file())
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        write(id, lines);
        return find(id).orElseThrow();
    }

    private void write(int id, List<Line> lines) {
        db.sql("""
                        INSERT INTO forecast.line (delivery, area, year, sex, first_age, last_age, subject, number)
                        SELECT :id, l.* FROM unnest(:areas, :years, :sexes, :firsts, :lasts, :subjects, :numbers)
                          AS l (area, year, sex, first_age, last_age, subject, number)
                        """)
                .param("id", id)
                .param("areas", lines.stream().map(Line::area).toArray(String[]::new))
                .param("years", lines.stream().map(Line::year).toArray(Integer[]::new))
                .param("sexes", lines.stream().map(line -> line.sex().name()).toArray(String[]::new))
                .param("firsts", lines.stream().map(line -> line.ages().first()).toArray(Integer[]::new))
                .param("lasts", lines.stream().map(Deliveries::last).toArray(Integer[]::new))
                .param("subjects", lines.stream().map(Line::subject).toArray(String[]::new))
                .param("numbers", lines.stream().map(Line::number).toArray(Double[]::new))
                .update();
    }

    private static @Nullable Integer last(Line line) {
        return line.ages().last().isPresent() ? line.ages().last().getAsInt() : null;
    }

    @Transactional
    public void remove(int id) {
        db.sql("DELETE FROM forecast.delivery WHERE id = :id").param("id", id).update();
    }

    public Optional<Delivery> find(int id) {
        return db.sql("SELECT " + COLUMNS + " FROM forecast.delivery d WHERE d.id = :id")
                .param("id", id)
                .query(Deliveries::delivery)
                .optional();
    }

    public List<Delivery> list() {
        return db.sql("SELECT " + COLUMNS + " FROM forecast.delivery d ORDER BY d.made_on DESC, d.id DESC")
                .query(Deliveries::delivery)
                .list();
    }

    /** All that stands in one. */
    List<Line> lines(int id) {
        return db.sql("""
                        SELECT l.area, l.year, l.sex, l.first_age, l.last_age, l.subject, l.number
                        FROM forecast.line l WHERE l.delivery = :id ORDER BY l.area, l.year, l.subject, l.first_age
                        """).param("id", id).query((row, number) -> line(row)).list();
    }

    /** Of a kind, with their lines about any of these areas; in one question. */
    Map<Delivery, List<Line>> read(Delivery.Kind kind, Collection<String> areas) {
        var found = new LinkedHashMap<Delivery, List<Line>>();
        db.sql("SELECT " + COLUMNS + """
                        , l.area, l.year, l.sex, l.first_age, l.last_age, l.subject, l.number
                        FROM forecast.line l JOIN forecast.delivery d ON d.id = l.delivery
                        WHERE d.kind = :kind AND l.area = ANY(:areas)
                          AND NOT EXISTS (SELECT FROM forecast.unplaced u WHERE u.delivery = d.id)
                        ORDER BY d.made_on DESC, d.id DESC, l.year, l.subject, l.first_age
                        """)
                .param("kind", kind.name())
                .param("areas", areas.toArray(String[]::new))
                .query((row, number) -> Map.entry(delivery(row, number), line(row)))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), first -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    /** What is told of an area goes, and what then tells nothing more. */
    @Transactional
    public void forget(Collection<String> areas) {
        db.sql("DELETE FROM forecast.line WHERE area = ANY(:areas)")
                .param("areas", areas.toArray(String[]::new))
                .update();
        db.sql("DELETE FROM forecast.variant WHERE area = ANY(:areas)")
                .param("areas", areas.toArray(String[]::new))
                .update();
        db.sql("DELETE FROM forecast.delivery d WHERE NOT EXISTS (SELECT FROM forecast.line l WHERE l.delivery = d.id)")
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getInt("id"),
                Delivery.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("made_on", LocalDate.class),
                row.getString("file"),
                row.getString("handed_by"),
                row.getTimestamp("handed_at").toInstant());
    }

    private static Line line(ResultSet row) throws SQLException {
        int end = row.getInt("last_age");
        var last = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(end);
        return new Line(
                row.getString("area"),
                row.getInt("year"),
                Line.Sex.valueOf(row.getString("sex")),
                new Ages(row.getInt("first_age"), last),
                row.getString("subject"),
                row.getDouble("number"));
    }
}
