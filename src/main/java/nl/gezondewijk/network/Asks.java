package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What parties were asked in the past year: in talks, by questionnaires, to meetings, or otherwise. */
@Component
public class Asks {
    /** So many times in so many days, and a party may be asked too often. */
    static final int OFTEN = 6;

    public static final int OFTEN_DAYS = 60;
    private static final int KEPT_DAYS = 365;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Asks(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the past year, the newest first. */
    public List<Asked> list(Collection<Integer> approaches) {
        return db.sql("""
                        SELECT a.approach, a.organisation, a.asked_on, a.what, a.about FROM network.asked a
                        WHERE a.approach = ANY(:approaches) AND a.asked_on > :since
                        UNION ALL
                        SELECT c.approach, c.organisation, c.held_on, 'TALK', '' FROM network.conversation c
                        WHERE c.approach = ANY(:approaches) AND c.held_on > :since AND c.organisation IS NOT NULL
                        ORDER BY asked_on DESC, what, organisation
                        """)
                .param("approaches", approaches.toArray(Integer[]::new))
                .param("since", today().minusDays(KEPT_DAYS))
                .query(Asks::asked)
                .list();
    }

    /** From which day on something was asked lately. */
    public LocalDate lately() {
        return today().minusDays(OFTEN_DAYS);
    }

    /** The same twice on one day was asked once. */
    @Transactional
    void note(Asked asked, Visit visit) {
        int noted = db.sql("""
                        INSERT INTO network.asked (approach, organisation, asked_on, what, about, noted_by)
                        SELECT :approach, :organisation, :on, :what, :about, :by
                        WHERE NOT EXISTS (SELECT FROM network.asked a
                                          WHERE a.organisation = :organisation AND a.asked_on = :on AND a.what = :what AND a.about = :about)
                        """)
                .param("approach", asked.approach())
                .param("organisation", asked.organisation())
                .param("on", asked.on())
                .param("what", asked.what().name())
                .param("about", asked.about())
                .param("by", visit.who().reference())
                .update();
        if (noted == 1) {
            trail.record(
                    visit.who(),
                    "network.ask-noted",
                    Organisation.KIND + ":" + asked.organisation(),
                    Outcome.DONE,
                    visit.origin());
        }
    }

    /** What was asked more than a year ago burdens nobody any more. */
    void forget() {
        db.sql("DELETE FROM network.asked WHERE asked_on <= :before")
                .param("before", today().minusDays(KEPT_DAYS))
                .update();
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getInt("approach"),
                row.getInt("organisation"),
                row.getObject("asked_on", LocalDate.class),
                Asked.What.valueOf(row.getString("what")),
                row.getString("about"));
    }
}
