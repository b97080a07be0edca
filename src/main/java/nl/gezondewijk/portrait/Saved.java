package nl.gezondewijk.portrait;

import java.util.function.Supplier;

/** What came of writing something down that others can write too. */
sealed interface Saved<T> {

    record Kept<T>() implements Saved<T> {}

    /** Somebody else wrote in the meantime; this is what stands there now. */
    record Overtaken<T>(T now) implements Saved<T> {}

    /** After writing the one row that is still in the revision that the writer had read, if it is. */
    static <T> Saved<T> of(int rows, Supplier<T> now) {
        return rows == 1 ? new Kept<>() : new Overtaken<>(now.get());
    }
}
