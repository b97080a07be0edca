package nl.gezondewijk.audit;

/** What reading the whole trail again found. */
public sealed interface Verdict {

    /** Every line is as it was written; the hash of the last one stands for them all. */
    record Intact(long lines, String end) implements Verdict {}

    /** This line was changed, put in or taken out; those before it are as they were written. */
    record Broken(long number) implements Verdict {}
}
