package nl.gezondewijk.sheet;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** One sheet of a file; its rows can be read as often as one likes, from the first on. */
public interface Sheet {
    /** As its owner named it; of a text file the name of the file. */
    String name();

    /** Whether its owner hid it. */
    boolean isHidden();

    Rows rows();

    /** The rows that are not empty, one after the other; never all of them in memory. */
    interface Rows extends AutoCloseable {
        /**
         * @return null after the last
         * @throws Sheets.Unreadable when the file breaks off or contradicts itself
         */
        @Nullable
        Row next();

        @Override
        void close();

        default Iterator<Row> iterator() {
            return new Iterator<>() {
                private @Nullable Row ahead = Rows.this.next();

                @Override
                public boolean hasNext() {
                    return ahead != null;
                }

                @Override
                public Row next() {
                    var row = ahead;
                    if (row == null) {
                        throw new java.util.NoSuchElementException();
                    }
                    ahead = Rows.this.next();
                    return row;
                }
            };
        }
    }
}
