package nl.gezondewijk.approach;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All handovers, and doing one: who leaves an approach gives what they carried to another, with their part. */
@Component("handoversOfMembers")
class Handovers {
    private final JdbcClient db;
    private final Approaches approaches;

    Handovers(JdbcClient db, Approaches approaches) {
        this.db = db;
        this.approaches = approaches;
    }

    /** The newest first. */
    List<Handover> list(int approach) {
        var things = new LinkedHashMap<Integer, List<Carried.Thing>>();
        db.sql("""
                        SELECT t.handover, t.what, t.url FROM approach.handed t JOIN approach.handover h ON h.id = t.handover
                        WHERE h.approach = :approach ORDER BY t.handover, t.place
                        """).param("approach", approach).query((RowCallbackHandler)
                row -> things.computeIfAbsent(row.getInt("handover"), id -> new ArrayList<>())
                        .add(new Carried.Thing(row.getString("what"), row.getString("url"))));
        return db.sql("""
                        SELECT id, leaver, successor, said, handed_at FROM approach.handover
                        WHERE approach = :approach ORDER BY id DESC
                        """)
                .param("approach", approach)
                .query((row, number) -> new Handover(
                        row.getString("leaver"),
                        row.getString("successor"),
                        row.getString("said"),
                        row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                        things.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /**
     * Keeps what went over, and ends the part of who leaves; gives false, and does nothing, when nobody would lead any more.
     *
     * @param takesPart whether the successor takes part as the leaver did from now on, and no longer as before
     */
    @Transactional
    boolean hand(Approach approach, Approach.Member leaver, boolean takesPart, Handover what, Actor by, String origin) {
        if (takesPart) {
            approaches.join(approach, what.successor(), leaver.part(), by, origin);
        }
        if (!approaches.leave(approach, leaver.id(), by, origin)) {
            return false;
        }
        keep(approach, what, by);
        return true;
    }

    private void keep(Approach approach, Handover what, Actor by) {
        int id = db.sql("""
                        INSERT INTO approach.handover (approach, leaver, successor, said, handed_at, handed_by)
                        VALUES (:approach, :leaver, :successor, :said, :at, :by) RETURNING id
                        """)
                .param("approach", approach.id())
                .param("leaver", what.leaver())
                .param("successor", what.successor())
                .param("said", what.said())
                .param("at", what.at().atOffset(ZoneOffset.UTC))
                .param("by", by.reference())
                .query(Integer.class)
                .single();
        for (int place = 0; place < what.things().size(); place++) {
            db.sql("INSERT INTO approach.handed (handover, place, what, url) VALUES (:id, :place, :what, :url)")
                    .param("id", id)
                    .param("place", place)
                    .param("what", what.things().get(place).what())
                    .param("url", what.things().get(place).url())
                    .update();
        }
    }
}
