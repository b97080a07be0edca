package nl.gezondewijk.alliance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;
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

    /** In words, as it stands now: the groups, and the domains for which they are on the koppelkaart. */
    String said(int approach, int person, List<String> onCard, Language reader) {
        var groups = carriedBy(approach, person).stream().map(Team::name);
        var card = onCard.stream().map(domain -> reader.say("alliance.handover.card.of", domain));
        return Stream.concat(groups, card).collect(Collectors.joining(", "));
    }

    /** Who takes over keeps their own task where it weighs more. */
    @Transactional
    void hand(int approach, Handover handover, Actor by) {
        for (var team : carriedBy(approach, handover.leaver())) {
            var left = place(team, handover.leaver());
            teams.leave(left, handover.handedOn());
            var own = team.now().stream()
                    .filter(one -> one.person() == handover.successor())
                    .findFirst();
            if (own.filter(one -> one.task().compareTo(left.task()) <= 0).isEmpty()) {
                teams.seat(team, handover.successor(), left.task(), handover.handedOn());
            }
        }
        db.sql("""
                INSERT INTO alliance.handover (approach, leaver, successor, handed_on, carried, noted_by)
                VALUES (:approach, :leaver, :successor, :on, :carried, :by)
                """)
                .param("approach", approach)
                .param("leaver", handover.leaver())
                .param("successor", handover.successor())
                .param("on", handover.handedOn())
                .param("carried", handover.carried())
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
