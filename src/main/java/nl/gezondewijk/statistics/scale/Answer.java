package nl.gezondewijk.statistics.scale;

/** What someone answered to an item of the loneliness scale; "yes!" and "no!" of the older form are yes and no. */
public enum Answer {
    YES,
    MORE_OR_LESS,
    NO,
    NOT_ANSWERED
}
