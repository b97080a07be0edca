package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;

/**
 * Figures of people that are told or withheld together, and the rule by which: given with a draft that is not public already.
 *
 * <p>The indicators of a guard stand in one block of the draft.
 *
 * @param counted the counts of those who share an answer; several where they are the answers to one question
 * @param asked the count of all whom it was asked, or who live there; absent where the counts are of no whole
 * @param askedIsPublic whether that count can be read elsewhere, as residents can
 * @param along other indicators made of the same answers, told where the counts are: a percentage, a mark
 * @param beside those of them that say how an area stands beside all areas of the widest kind in the draft, taken together
 * @param roundedTo what told counts are rounded to a multiple of; 1 for not at all
 */
public record Guard(
        List<String> counted,
        Optional<String> asked,
        boolean askedIsPublic,
        List<String> along,
        List<String> beside,
        ThresholdRule rule,
        int roundedTo) {

    public Guard {
        beside = List.copyOf(beside);
        counted = List.copyOf(counted);
        along = List.copyOf(along);
        if (counted.isEmpty()) {
            throw new IllegalArgumentException("a guard is about at least one count");
        }
        if (!along.containsAll(beside)) {
            throw new IllegalArgumentException("what stands beside all areas is told along with its count: " + beside);
        }
        if (roundedTo < 1) {
            throw new IllegalArgumentException("counts are rounded to a multiple of 1 or more, not " + roundedTo);
        }
    }

    /** Of counts that are held against nothing. */
    public Guard(
            List<String> counted,
            Optional<String> asked,
            boolean askedIsPublic,
            List<String> along,
            ThresholdRule rule,
            int roundedTo) {
        this(counted, asked, askedIsPublic, along, List.of(), rule, roundedTo);
    }

    /** What is rounded: counts, and not the figures along with them. */
    boolean rounds(String indicator) {
        return counted.contains(indicator) || asked.filter(indicator::equals).isPresent() && !askedIsPublic;
    }

    Stream<String> indicators() {
        return Stream.of(counted.stream(), asked.stream(), along.stream()).flatMap(one -> one);
    }
}
