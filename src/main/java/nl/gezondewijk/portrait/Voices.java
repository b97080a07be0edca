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

    /** All of this version, oldest first; also those whose theme is gone, for they can still be taken back. */
    List<Voice> list(Portrait in) {
        var standing = places.list(in);
        return db.sql("""
                        SELECT v.id, v.root, v.kind, v.speaker, v.words, v.described, v.heard, v.consent, v.consent_how, v.place,
                               v.x, v.y, v.written_by, v.recognisable, v.read_by, v.remark, v.revision
                        FROM portrait.voice v
                        WHERE v.portrait = :portrait
                        ORDER BY v.id
                        """)
                .param("portrait", in.id())
                .query((row, index) -> voice(row, standing.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /** Unread: nobody but the group sees it before a second person has read it. */
    @Transactional
    int add(Portrait to, VoiceText text, List<Place> on, Actor by) {
        int id = with(text, db.sql("""
                        INSERT INTO portrait.voice (portrait, root, kind, speaker, words, described, heard, consent, consent_how,
                                                    place, x, y, written_by, written_at)
                        VALUES (:portrait, nextval('portrait.root'), :kind, :speaker, :words, :described, :heard, :consent, :how,
                                :place, :x, :y, :by, :now)
                        RETURNING id
                        """))
                .param("portrait", to.id())
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        places.stand(to, id, on);
        return id;
    }

    /**
     * Written anew, it is read anew; unless somebody else wrote since this revision. In versions before it stays as it was; only whoever
     * wants the same words to go less far now, is heeded there too.
     */
    @Transactional
    Saved<Voice> rewrite(Portrait in, int voice, VoiceText text, List<Place> on, int revision, Actor by) {
        int saved = with(text, db.sql("""
                        UPDATE portrait.voice
                        SET kind = :kind, speaker = :speaker, words = :words, described = :described, heard = :heard,
                            consent = :consent, consent_how = :how, place = :place, x = :x, y = :y, written_by = :by,
                            recognisable = NULL, read_by = NULL, read_at = NULL, remark = '', revision = revision + 1
                        WHERE id = :id AND portrait = :portrait AND revision = :revision
                        """))
                .param("id", voice)
                .param("portrait", in.id())
                .param("by", by.reference())
                .param("revision", revision)
                .update();
        if (saved == 1) {
            places.stand(in, voice, on);
            lessFar(voice);
        }
        return Saved.of(saved, () -> find(in, voice).orElseThrow());
    }

    Optional<Voice> find(Portrait in, int voice) {
        return list(in).stream().filter(one -> one.id() == voice).findFirst();
    }

    /**
     * False when the reader wrote it, or when it is not any more what was read. Who finds others recognisable hides the same words in
     * versions before as well.
     */
    @Transactional
    boolean read(Portrait in, int voice, int revision, Recognisable who, String remark, Actor by) {
        boolean read = db.sql("""
                        UPDATE portrait.voice
                        SET recognisable = :who, read_by = :by, read_at = :now, remark = :remark, revision = revision + 1
                        WHERE id = :id AND portrait = :portrait AND revision = :revision AND written_by <> :by
                        """)
                        .param("who", who.name())
                        .param("by", by.reference())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("remark", remark)
                        .param("id", voice)
                        .param("portrait", in.id())
                        .param("revision", revision)
                        .update()
                == 1;
        if (read) {
            lessFar(voice);
        }
        return read;
    }

    /** Gives the same words in other versions what protects more here: consent for fewer people, and somebody recognisable. */
    private void lessFar(int voice) {
        db.sql("""
                        UPDATE portrait.voice o SET consent = v.consent, consent_how = v.consent_how
                        FROM portrait.voice v
                        WHERE v.id = :voice AND o.root = v.root AND o.id <> v.id AND o.words = v.words
                          AND (v.consent = 'PARTNERS' AND o.consent = 'EVERYONE'
                               OR v.consent = 'ASKED' AND o.consent IN ('EVERYONE', 'PARTNERS'))
                        """).param("voice", voice).update();
        db.sql("""
                        UPDATE portrait.voice o
                        SET recognisable = v.recognisable, read_by = v.read_by, read_at = v.read_at, remark = v.remark
                        FROM portrait.voice v
                        WHERE v.id = :voice AND o.root = v.root AND o.id <> v.id AND o.words = v.words
                          AND v.recognisable = 'OTHERS' AND o.written_by <> v.read_by
                        """).param("voice", voice).update();
    }

    /** Gone from every version; an adopted one only tells that there was one. */
    @Transactional
    void withdraw(Portrait in, int voice) {
        var root = db.sql("""
                        SELECT v.root FROM portrait.voice v JOIN portrait.portrait p ON p.id = v.portrait
                        WHERE v.id = :voice AND p.approach = :approach
                        """)
                .param("voice", voice)
                .param("approach", in.approach())
                .query(Integer.class)
                .optional();
        if (root.isPresent()) {
            db.sql("""
                            UPDATE portrait.portrait p SET withdrawn = p.withdrawn + 1
                            WHERE p.state = 'ADOPTED' AND p.id IN (SELECT v.portrait FROM portrait.voice v WHERE v.root = :root)
                            """).param("root", root.get()).update();
            db.sql("DELETE FROM portrait.voice WHERE root = :root")
                    .param("root", root.get())
                    .update();
        }
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
                row.getInt("root"),
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
