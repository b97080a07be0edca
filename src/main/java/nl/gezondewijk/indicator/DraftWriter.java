package nl.gezondewijk.indicator;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows of a draft to staging with {@code COPY}, in pieces of some 60 kB.
 *
 * <p>Closing it makes what was written stay, so a load that is cut off can go on from its last closed writer; {@link #cancel()}
 * takes back what this writer wrote.
 */
public final class DraftWriter implements AutoCloseable {
    private static final int PIECE = 60_000;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(PIECE + 8_000);
    private final int release;

    DraftWriter(DataSource source, int release) {
        this.release = release;
        try {
            connection = source.getConnection();
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    COPY indicator.staged (release, area, period, block, values, reasons, lower, upper) FROM STDIN
                    """);
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    public void write(Draft.Row row) {
        text.append(release)
                .append('\t')
                .append(row.area())
                .append('\t')
                .append(row.period().code());
        text.append('\t').append(row.block()).append('\t').append('{');
        for (int i = 0; i < row.values().length; i++) {
            number(row.reasons()[i] == Draft.Row.VALUE ? row.values()[i] : Double.NaN, i);
        }
        text.append("}\t").append(row.reasons()).append('\t');
        limits(row.lower());
        text.append('\t');
        limits(row.upper());
        text.append('\n');
        if (text.length() >= PIECE) {
            send();
        }
    }

    public void cancel() {
        try (connection) {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (copy.isActive()) {
                send();
                copy.endCopy();
            }
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    private void limits(double @Nullable [] values) {
        if (values == null) {
            text.append("\\N");
            return;
        }
        text.append('{');
        for (int i = 0; i < values.length; i++) {
            number(values[i], i);
        }
        text.append('}');
    }

    /** Whole numbers without ".0": most figures are, and it halves what has to be sent. */
    private void number(double value, int position) {
        if (position > 0) {
            text.append(',');
        }
        if (Double.isNaN(value)) {
            text.append("NULL");
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            text.append((long) value);
        } else {
            text.append(value);
        }
    }

    private void send() {
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    static final class Unwritten extends RuntimeException {
        Unwritten(SQLException cause) {
            super("the figures could not be written: " + cause.getMessage(), cause);
        }
    }
}
