package nl.gezondewijk.portrait;

/** What came of writing something down that others can write too. */
sealed interface Saved<T> {

    record Kept<T>() implements Saved<T> {}

    /** Somebody else wrote in the meantime; this is what stands there now. */
    record Overtaken<T>(T now) implements Saved<T> {}
}
