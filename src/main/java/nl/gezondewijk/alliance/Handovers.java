package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All handovers, and doing one: the places of who leaves go to who takes over. */
@Component
class Handovers {
    private final JdbcClient db;
    private final Teams teams;

    Handovers(JdbcClient db, Teams teams) {
        this.db = db;
        this.teams = teams;
    }

    List<Handover> list(int approach) {
        return db.sql("""
                        SELECT id, leaver, successor, handed_on, carried FROM alliance.handover
                        WHERE approach = :approach ORDER BY handed_on DESC, id DESC
                        """).param("approach", approach).query(Handover.class).list();
    }

    /** Where somebody has a place now. */
    List<Team> carriedBy(int approach, int person) {
        return teams.list(approach).stream()
                .filter(team -> team.now().stream().anyMatch(place -> place.person() == person))
                .toList();
    }

    /** Who takes over keeps their own task where it weighs more. */
    @Transactional
    void hand(int approach, int leaver, int successor, LocalDate on, Actor by) {
        var carried = carriedBy(approach, leaver);
        for (var team : carried) {
            var left = place(team, leaver);
            teams.leave(left, on);
            var own =
                    team.now().stream().filter(one -> one.person() == successor).findFirst();
            if (own.filter(one -> one.task().compareTo(left.task()) <= 0).isEmpty()) {
                teams.seat(team, successor, left.task(), on);
            }
        }
        db.sql("""
                INSERT INTO alliance.handover (approach, leaver, successor, handed_on, carried, noted_by)
                VALUES (:approach, :leaver, :successor, :on, :carried, :by)
                """)
                .param("approach", approach)
                .param("leaver", leaver)
                .param("successor", successor)
                .param("on", on)
                .param("carried", carried.stream().map(Team::name).collect(Collectors.joining(", ")))
                .param("by", by.reference())
                .update();
    }

    private static Team.Place place(Team team, int person) {
        return team.now().stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .orElseThrow();
    }
}
