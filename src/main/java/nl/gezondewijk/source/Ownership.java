package nl.gezondewijk.source;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Which program is at work on a load: the one whose connection holds the database's lock on it.
 *
 * <p>A program that dies loses its connections, so whoever gets the lock knows that the load is nobody's.
 */
@Component
class Ownership {
    private static final int OURS = 0x10AD;

    private final DataSource source;

    Ownership(DataSource source) {
        this.source = source;
    }

    Own of(int load) {
        try {
            var connection = source.getConnection();
            try {
                return new Own(connection, load, ask(connection, "SELECT pg_try_advisory_lock(?, ?)", load));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask who is at work on load " + load, e);
        }
    }

    private static boolean ask(Connection connection, String question, int load) throws SQLException {
        try (var asked = connection.prepareStatement(question)) {
            asked.setInt(1, OURS);
            asked.setInt(2, load);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Held until it is closed. */
    record Own(Connection connection, int load, boolean isOurs) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                if (isOurs) {
                    ask(connection, "SELECT pg_advisory_unlock(?, ?)", load);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot let go of load " + load, e);
            }
        }
    }
}
