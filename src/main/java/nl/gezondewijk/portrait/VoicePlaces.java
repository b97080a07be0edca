package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.portrait.Voice.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On what experiences stand. */
@Component
class VoicePlaces {
    private final JdbcClient db;

    VoicePlaces(JdbcClient db) {
        this.db = db;
    }

    /** By experience. */
    Map<Integer, List<Place>> list(Portrait in) {
        record Stands(int voice, Optional<String> indicator, Optional<Integer> theme) {
            Place place() {
                return indicator
                        .<Place>map(Place.OnIndicator::new)
                        .orElseGet(() -> new Place.OnTheme(theme.orElseThrow()));
            }
        }
        return db
                .sql("""
                        SELECT h.voice, h.indicator, h.theme
                        FROM portrait.heard h JOIN portrait.voice v ON v.id = h.voice WHERE v.portrait = :portrait
                        ORDER BY h.theme, h.indicator
                        """)
                .param("portrait", in.id())
                .query((row, index) -> new Stands(
                        row.getInt("voice"),
                        Optional.ofNullable(row.getString("indicator")),
                        Optional.ofNullable(row.getObject("theme", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stands::voice, Collectors.mapping(Stands::place, Collectors.toList())));
    }

    /** These, and no other. */
    void stand(Portrait in, int voice, List<Place> on) {
        db.sql("""
                        DELETE FROM portrait.heard h USING portrait.voice v
                        WHERE v.id = h.voice AND v.id = :voice AND v.portrait = :portrait
                        """).param("voice", voice).param("portrait", in.id()).update();
        on.forEach(place -> add(in, voice, place));
    }

    private void add(Portrait in, int voice, Place place) {
        db.sql("""
                        INSERT INTO portrait.heard (voice, indicator, theme)
                        SELECT v.id, :indicator, :theme FROM portrait.voice v WHERE v.id = :voice AND v.portrait = :portrait
                        """)
                .param("portrait", in.id())
                .param("indicator", place instanceof Place.OnIndicator on ? on.indicator() : null)
                .param("theme", place instanceof Place.OnTheme on ? on.theme() : null, java.sql.Types.INTEGER)
                .param("voice", voice)
                .update();
    }
}
