package nl.gezondewijk.portrait;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.portrait.Voice.Consent;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Point;
import nl.gezondewijk.portrait.Voice.Reading;
import nl.gezondewijk.portrait.Voice.Recognisable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All experiences. They are personal data: who reads them is in the trail. */
@Component
class Voices {
    private final JdbcClient db;
    private final VoicePlaces places;
    private final Clock clock;

    Voices(JdbcClient db, VoicePlaces places, Clock clock) {
        this.db = db;
        this.places = places;
        this.clock = clock;
    }

    /** Those that stand in this version, oldest first. */
    List<Voice> list(Portrait in) {
        var standing = places.list(in);
        return db.sql("""
                        SELECT v.id, v.kind, v.speaker, v.words, v.described, v.heard, v.consent, v.consent_how, v.place, v.x, v.y,
                               v.written_by, v.recognisable, v.read_by, v.remark, v.revision
                        FROM portrait.voice v
                        WHERE v.approach = :approach
                          AND v.id IN (SELECT h.voice FROM portrait.heard h WHERE h.portrait = :portrait)
                        ORDER BY v.id
                        """)
                .param("approach", in.approach())
                .param("portrait", in.id())
                .query((row, index) -> voice(row, standing.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /** Unread: nobody but the group sees it before a second person has read it. */
    @Transactional
    int add(Portrait to, VoiceText text, Place place, Actor by) {
        int id = with(text, db.sql("""
                        INSERT INTO portrait.voice (approach, kind, speaker, words, described, heard, consent, consent_how, place,
                                                    x, y, written_by, written_at)
                        VALUES (:approach, :kind, :speaker, :words, :described, :heard, :consent, :how, :place, :x, :y, :by, :now)
                        RETURNING id
                        """))
                .param("approach", to.approach())
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        places.add(to, id, place);
        return id;
    }

    /** Written anew, it is read anew; unless somebody else wrote since this revision. */
    Saved<Voice> rewrite(Portrait in, int voice, VoiceText text, int revision, Actor by) {
        int saved = with(text, db.sql("""
                        UPDATE portrait.voice
                        SET kind = :kind, speaker = :speaker, words = :words, described = :described, heard = :heard,
                            consent = :consent, consent_how = :how, place = :place, x = :x, y = :y, written_by = :by,
                            recognisable = NULL, read_by = NULL, read_at = NULL, remark = '', revision = revision + 1
                        WHERE id = :id AND approach = :approach AND revision = :revision
                        """))
                .param("id", voice)
                .param("approach", in.approach())
                .param("by", by.reference())
                .param("revision", revision)
                .update();
        return Saved.of(saved, () -> find(in, voice).orElseThrow());
    }

    Optional<Voice> find(Portrait in, int voice) {
        return list(in).stream().filter(one -> one.id() == voice).findFirst();
    }

    /** False when the reader wrote it, or when it is not any more what was read. */
    boolean read(Portrait in, int voice, int revision, Recognisable who, String remark, Actor by) {
        return db.sql("""
                        UPDATE portrait.voice
                        SET recognisable = :who, read_by = :by, read_at = :now, remark = :remark, revision = revision + 1
                        WHERE id = :id AND approach = :approach AND revision = :revision AND written_by <> :by
                        """)
                        .param("who", who.name())
                        .param("by", by.reference())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("remark", remark)
                        .param("id", voice)
                        .param("approach", in.approach())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** Gone from every version; an adopted one only tells that there was one. */
    @Transactional
    void withdraw(Portrait in, int voice) {
        db.sql("""
                        UPDATE portrait.portrait p SET withdrawn = p.withdrawn + 1
                        WHERE p.approach = :approach AND p.state = 'ADOPTED'
                          AND p.id IN (SELECT h.portrait FROM portrait.heard h WHERE h.voice = :voice)
                        """).param("approach", in.approach()).param("voice", voice).update();
        db.sql("DELETE FROM portrait.voice WHERE id = :voice AND approach = :approach")
                .param("voice", voice)
                .param("approach", in.approach())
                .update();
    }

    private static JdbcClient.StatementSpec with(VoiceText text, JdbcClient.StatementSpec writing) {
        return writing.param("kind", text.kind().name())
                .param("speaker", text.speaker().name())
                .param("words", text.words())
                .param("described", text.described())
                .param("heard", text.heard())
                .param("consent", text.consent().asked().name())
                .param("how", text.consent().how())
                .param("place", text.place())
                .param("x", text.point().map(Point::x).orElse(null), java.sql.Types.INTEGER)
                .param("y", text.point().map(Point::y).orElse(null), java.sql.Types.INTEGER);
    }

    private static Voice voice(ResultSet row, List<Place> places) throws SQLException {
        var x = row.getObject("x", Integer.class);
        var by = row.getString("read_by");
        return new Voice(
                row.getInt("id"),
                Voice.Kind.valueOf(row.getString("kind")),
                Voice.Speaker.valueOf(row.getString("speaker")),
                row.getString("words"),
                row.getString("described"),
                row.getObject("heard", LocalDate.class),
                new Consent(Consent.Asked.valueOf(row.getString("consent")), row.getString("consent_how")),
                row.getString("place"),
                x == null ? Optional.empty() : Optional.of(new Point(x, row.getInt("y"))),
                row.getString("written_by"),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Reading(
                                Recognisable.valueOf(row.getString("recognisable")), by, row.getString("remark"))),
                row.getInt("revision"),
                places);
    }
}
