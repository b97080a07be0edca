package nl.gezondewijk.area;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which buurten the addresses of each six-character postcode lie, by year. */
@Component
public class Postcodes {
    private static final int PIECE = 60_000;

    private final JdbcClient db;
    private final DataSource database;
    private final PostcodeLinks links;

    Postcodes(JdbcClient db, DataSource database, PostcodeLinks links) {
        this.db = db;
        this.database = database;
        this.links = links;
    }

    /** So many addresses of a postcode lie in a buurt. */
    public record Addresses(String postcode, String buurt, int count) {
        public Addresses {
            if (!postcode.matches("[0-9]{4}[A-Z]{2}") || count < 1) {
                throw new IllegalArgumentException(count + " addresses at postcode '" + postcode + "'");
            }
        }
    }

    /** Replaces all that was known of a year. */
    @Transactional
    public void replace(int year, Iterator<Addresses> all) {
        db.sql("DELETE FROM area.postcode WHERE year = :year")
                .param("year", year)
                .update();
        var connection = DataSourceUtils.getConnection(database);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY area.postcode (postcode, buurt, year, addresses) FROM STDIN");
            try {
                var text = new StringBuilder(PIECE + 100);
                while (all.hasNext()) {
                    var one = all.next();
                    text.append(one.postcode()).append('\t').append(one.buurt()).append('\t');
                    text.append(year).append('\t').append(one.count()).append('\n');
                    if (text.length() >= PIECE || !all.hasNext()) {
                        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                        copy.writeToCopy(bytes, 0, bytes.length);
                        text.setLength(0);
                    }
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the postcodes could not be written: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        db.sql("ANALYZE area.postcode").update();
        links.replaceByAddresses(year);
    }
}
