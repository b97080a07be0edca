package nl.gezondewijk.network;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.mail.Fate;
import nl.gezondewijk.mail.Mail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that went to people of a network, and what became of them. */
@Component
class PostedLetters {
    private final JdbcClient db;
    private final Mail mail;
    private final Clock clock;

    PostedLetters(JdbcClient db, Mail mail, Clock clock) {
        this.db = db;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * A letter that did not leave.
     *
     * @param asks whether it asked them to fill in a questionnaire; else it told them that they stand in the network
     */
    record Stuck(int person, boolean asks, Fate fate) {}

    private record Posted(int person, int letter, boolean asks) {}

    /** The letter that told them last. */
    void keep(Person person, int letter) {
        db.sql("UPDATE network.person SET letter = :letter WHERE id = :id")
                .param("letter", letter)
                .param("id", person.id())
                .update();
    }

    List<Stuck> listStuck(int approach) {
        var posted = posted(approach);
        var fates = mail.fates(posted.stream().map(Posted::letter).toList());
        return posted.stream()
                .flatMap(one -> Optional.ofNullable(fates.get(one.letter())).filter(Fate::isStuck).stream()
                        .map(fate -> new Stuck(one.person(), one.asks(), fate)))
                .toList();
    }

    /** Whose letter never arrived was not told. */
    void untell() {
        var letters = db.sql(
                        "SELECT p.letter FROM network.person p WHERE p.letter IS NOT NULL AND p.told_at IS NOT NULL")
                .query(Integer.class)
                .list();
        var lost = mail.fates(letters).entrySet().stream()
                .filter(one -> one.getValue() == Fate.LOST)
                .map(Map.Entry::getKey)
                .toArray(Integer[]::new);
        db.sql("UPDATE network.person SET told_at = NULL WHERE letter = ANY(:lost)")
                .param("lost", lost)
                .update();
    }

    private List<Posted> posted(int approach) {
        return db.sql("""
                        SELECT p.id AS person, p.letter, false AS asks FROM network.person p
                        WHERE p.approach = :approach AND p.letter IS NOT NULL
                        UNION ALL
                        SELECT q.person, q.letter, true FROM network.questionnaire q
                        WHERE q.approach = :approach AND q.letter IS NOT NULL AND q.person IS NOT NULL
                          AND q.answered_at IS NULL AND q.expires_at > :now
                        ORDER BY letter
                        """)
                .param("approach", approach)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Posted(row.getInt("person"), row.getInt("letter"), row.getBoolean("asks")))
                .list();
    }
}
