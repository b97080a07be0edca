package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of all approaches. */
@Component
class Teams {
    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    /** Those that work first, by kind and name. */
    List<Team> list(int approach) {
        var places = places(approach);
        return db.sql("""
                        SELECT id, kind, name, mandate, begun_on, ended_on FROM alliance.team WHERE approach = :approach
                        ORDER BY ended_on IS NOT NULL,
                                 array_position(ARRAY['STEERING', 'CORE', 'WORKING', 'RESIDENTS', 'AMBASSADORS', 'THINK_TANK', 'OTHER'], kind),
                                 name COLLATE "nl-x-icu", id
                        """)
                .param("approach", approach)
                .query((row, number) -> new Team(
                        row.getInt("id"),
                        Team.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("mandate"),
                        row.getObject("begun_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        places.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    Optional<Team> find(int approach, int id) {
        return list(approach).stream().filter(one -> one.id() == id).findFirst();
    }

    int begin(int approach, Team.Kind kind, String name, String mandate, LocalDate on) {
        return db.sql("""
                        INSERT INTO alliance.team (approach, kind, name, mandate, begun_on)
                        VALUES (:approach, :kind, :name, :mandate, :on) RETURNING id
                        """)
                .param("approach", approach)
                .param("kind", kind.name())
                .param("name", name)
                .param("mandate", mandate)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    /** With it end the places in it. */
    @Transactional
    void end(Team team, LocalDate on) {
        team.now().forEach(place -> leave(place, on));
        db.sql("UPDATE alliance.team SET ended_on = greatest(:on, begun_on) WHERE id = :id AND ended_on IS NULL")
                .param("on", on)
                .param("id", team.id())
                .update();
    }

    /** Who has a place already does this from that day on. */
    @Transactional
    void seat(Team team, int person, Team.Task task, LocalDate since) {
        team.now().stream().filter(place -> place.person() == person).forEach(place -> leave(place, since));
        db.sql("""
                INSERT INTO alliance.place (team, person, task, since) VALUES (:team, :person, :task, :since)
                ON CONFLICT (team, person) WHERE until IS NULL DO NOTHING
                """)
                .param("team", team.id())
                .param("person", person)
                .param("task", task.name())
                .param("since", since)
                .update();
    }

    void leave(Team.Place place, LocalDate on) {
        db.sql("UPDATE alliance.place SET until = greatest(:on, since) WHERE id = :id AND until IS NULL")
                .param("on", on)
                .param("id", place.id())
                .update();
    }

    private Map<Integer, List<Team.Place>> places(int approach) {
        return db
                .sql("""
                        SELECT p.team, p.id, p.person, p.task, p.since, p.until
                        FROM alliance.place p JOIN alliance.team t ON t.id = p.team
                        WHERE t.approach = :approach
                        ORDER BY p.until IS NOT NULL, array_position(ARRAY['CHAIR', 'PULLER', 'MEMBER'], p.task), p.id
                        """)
                .param("approach", approach)
                .query((row, number) -> Map.entry(
                        row.getInt("team"),
                        new Team.Place(
                                row.getInt("id"),
                                row.getInt("person"),
                                Team.Task.valueOf(row.getString("task")),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
