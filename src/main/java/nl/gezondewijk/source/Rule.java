package nl.gezondewijk.source;

/** What can be wrong with a delivery; an error stops its publication, a warning does not. */
public enum Rule {
    NOT_THE_TABLE(true),
    MISSING_COLUMN(true),
    DOUBLED_COLUMN(true),
    UNKNOWN_COLUMN(false),
    MOVED_COLUMN(false),
    UNKNOWN_DIMENSION(true),
    UNKNOWN_CODE(true),
    UNLISTED_AREA(false),
    ABSENT_AREA(false),
    DOUBLED_AREA(true),
    NOT_A_NUMBER(true),
    NOT_A_NAME(true),
    IMPOSSIBLE_PERCENTAGE(true),
    NEGATIVE_COUNT(true),
    OTHER_YEAR(true),
    PAGE_ORDER(true),
    MIXED_DECIMALS(true),
    WRONG_LENGTH(true),
    CUT_OFF(true),
    UNEVEN(false),
    INCOMPLETE(true),
    MISSING_PAGE(true),
    EMPTY(true),
    LINE_TOO_LONG(true),
    TOO_LARGE(true),
    DAMAGED(true),
    UNREACHABLE(true),
    REFUSED_ADDRESS(true),
    WOULD_LOSE(true),
    OPEN_RING(true),
    TOO_FEW_POINTS(true),
    ELSEWHERE(true),
    UNEVEN_AREAS(true);

    private final boolean error;

    Rule(boolean error) {
        this.error = error;
    }

    public boolean isError() {
        return error;
    }

    /** Key of its messages: what is wrong, and under {@code .good} what would have been right. */
    public String key() {
        return "source.rule." + name();
    }
}
