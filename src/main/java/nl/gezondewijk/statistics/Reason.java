package nl.gezondewijk.statistics;

/** Why there is no result; each has its sentence in the messages. */
public enum Reason {
    /** Three or fewer areas have a value: no spread can be told from that. */
    TOO_FEW_PEERS("statistics.reason.tooFewPeers"),
    /** Under three quarters of the comparable areas have a value. */
    PEERS_MISSING("statistics.reason.peersMissing"),
    /** All areas have the same value, so nothing lies far from the others. */
    NO_SPREAD("statistics.reason.noSpread"),
    /** There is nothing to compare with; for callers whose reference is absent. */
    NO_REFERENCE("statistics.reason.noReference"),
    /** The area has no value of its own; for callers, who know why. */
    NO_VALUE("statistics.reason.noValue"),
    /** The figure was published without its margin; for callers who compare with an earlier one. */
    NO_INTERVAL("statistics.reason.noInterval"),
    /** The test would need more people or events than were counted. */
    TOO_FEW_EVENTS("statistics.reason.tooFewEvents"),
    /** The parts that have a value hold too small a share of the people. */
    TOO_LITTLE_COVERED("statistics.reason.tooLittleCovered"),
    /** None of the parts holds anybody whom the figure is about. */
    NOBODY("statistics.reason.nobody"),
    /** The part is larger than the whole, further than rounding explains. */
    PART_EXCEEDS_WHOLE("statistics.reason.partExceedsWhole");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    /** The key of its sentence. */
    public String key() {
        return key;
    }

    /** As the explanation of a result that is not there. */
    public Explanation explained(Explanation... parts) {
        return Explanation.inWords(key, parts);
    }
}
