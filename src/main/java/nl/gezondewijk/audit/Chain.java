package nl.gezondewijk.audit;

/** The lines read so far, each in its place and as it was written. */
class Chain {
    private long length;
    private String end = Entry.START;

    /** Takes the next line, if it is the one that must come next. */
    boolean takes(Trail.Sealed line) {
        boolean whole = line.number() == length + 1
                && line.entry().previous().equals(end)
                && line.entry().hash().equals(line.hash());
        if (whole) {
            length++;
            end = line.hash();
        }
        return whole;
    }

    long length() {
        return length;
    }

    /** The hash of the last line, which stands for all of them. */
    String end() {
        return end;
    }
}
