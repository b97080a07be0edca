package nl.gezondewijk.contribution;

import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/** Whether figures may be told as they stand, or small counts of people must be withheld first. */
public enum Protection {
    /** Its publisher published it already, with its own marks. */
    PUBLISHED,
    /** Counts of people from a register: patients, clients, pupils. */
    REGISTER,
    /** Answers of some of the people. */
    SURVEY,
    /** Not about people: trees, benches, kilometres. */
    NO_PERSONS;

    public boolean guards() {
        return this == REGISTER || this == SURVEY;
    }

    /** @param fewest persons from which a count is told, where its owner wants another number than usual */
    ThresholdRule rule(int fewest, boolean sensitive) {
        var usual = this == SURVEY ? ThresholdRule.SURVEY : ThresholdRule.REGISTER;
        return new ThresholdRule(fewest, usual.fewestAsked(), sensitive, usual.nearlyAll(), usual.smallGroup());
    }

    int usualFewest() {
        return this == SURVEY ? ThresholdRule.SURVEY.fewest() : ThresholdRule.REGISTER.fewest();
    }
}
