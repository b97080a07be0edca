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
    PART_EXCEEDS_WHOLE("statistics.reason.partExceedsWhole"),
    /** Nobody was asked in the area, or nobody answered. */
    NO_RESPONDENTS("statistics.reason.noRespondents"),
    /** A model would have too few areas to learn from. */
    TOO_FEW_AREAS("statistics.reason.tooFewAreas"),
    /** A covariate is the same everywhere or follows from the others. */
    COLLINEAR("statistics.reason.collinear"),
    /** A computation did not come to rest. */
    NOT_SETTLED("statistics.reason.notSettled"),
    /** No factor takes the figures of areas to that of the whole. */
    NO_FACTOR("statistics.reason.noFactor"),
    /** It is not known which areas this one has people in common with. */
    NOT_LINKED("statistics.reason.notLinked"),
    /** The area is too small to project. */
    TOO_FEW_INHABITANTS("statistics.reason.tooFewInhabitants"),
    /** At some age more people would leave than there are. */
    MORE_LEAVE_THAN_LIVE("statistics.reason.moreLeaveThanLive"),
    /** The figure comes from a model, which does not know what was done in the area. */
    MODELLED("statistics.reason.modelled"),
    /** The figure was moved from other borders, where differences between areas are partly lost. */
    CONVERTED("statistics.reason.converted"),
    /** An amount grows with the area; beside another area it tells only which of the two is larger. */
    AMOUNT("statistics.reason.amount"),
    /** A ratio to what was expected compares an area only with the reference that the expectation came from. */
    RATIO("statistics.reason.ratio"),
    /** Who published the figure took it back; for callers, who know that. */
    WITHDRAWN("statistics.reason.withdrawn"),
    /** The figure is that of a larger area. */
    BORROWED("statistics.reason.borrowed"),
    /** All years lie on the same side of the start. */
    NO_BEFORE_OR_AFTER("statistics.reason.noBeforeOrAfter"),
    /** No area with figures was treated. */
    NOT_TREATED("statistics.reason.notTreated"),
    /** There is nothing, or too little, to compare with. */
    TOO_FEW_CONTROLS("statistics.reason.tooFewControls"),
    /** No spread between areas, so no error. */
    ALL_CHANGED_ALIKE("statistics.reason.allChangedAlike"),
    /** A scale for groups was asked of too few people. */
    GROUP_TOO_SMALL("statistics.reason.groupTooSmall"),
    /** One measurement has no spread. */
    TOO_FEW_VALUES("statistics.reason.tooFewValues"),
    /** Fewer than ten events say too little about ages. */
    TOO_FEW_EVENTS_TO_STANDARDISE("statistics.reason.tooFewEventsToStandardise"),
    /** Nobody in a band of ages, so that it has no rate. */
    EMPTY_AGE_BAND("statistics.reason.emptyAgeBand"),
    /** The reference would have no events among such people. */
    NOTHING_EXPECTED("statistics.reason.nothingExpected"),
    /** So few people that their life expectancy is chance. */
    TOO_FEW_PEOPLE("statistics.reason.tooFewPeople"),
    /** Nobody died in the open last band, which would then live for ever. */
    NO_DEATHS_IN_LAST_BAND("statistics.reason.noDeathsInLastBand"),
    /** More died in a band of ages than can have lived in it; the two counts do not belong together. */
    MORE_DEATHS_THAN_PEOPLE("statistics.reason.moreDeathsThanPeople"),
    /** The interval is so wide that the value tells nothing. */
    TOO_WIDE("statistics.reason.tooWide"),
    /** Under three groups have no slope with an error. */
    TOO_FEW_GROUPS("statistics.reason.tooFewGroups"),
    /** A logarithm cannot be taken of 0, nor a logit of 0 % or 100 %. */
    VALUE_AT_BOUND("statistics.reason.valueAtBound"),
    /** The line reaches 0 or less at the low end, so that there is no ratio to it. */
    NO_RATIO("statistics.reason.noRatio"),
    /** There is one measurement or none; nothing can have changed. */
    TOO_FEW_POINTS("statistics.reason.tooFewPoints"),
    /** Since the area or the question changed there is one measurement or none. */
    SERIES_BROKEN("statistics.reason.seriesBroken");

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
