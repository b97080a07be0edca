package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.portrait.Cited.Told;
import nl.gezondewijk.profile.Finding;

/**
 * What can be seen of the figures of a portrait, in one language.
 *
 * @param told what each figure says, by the key of its indicator; a figure that is not in it was never published here
 * @param findings what the profile says of the area now, the most telling first; none of a version that was adopted
 * @param withdrawn keys of the figures that their publisher took back since
 * @param closed keys of the figures that are not meant for this reader
 * @param sources a line for each delivery
 */
record Sight(
        Map<String, Told> told,
        List<Found> findings,
        List<String> withdrawn,
        List<String> closed,
        List<String> sources) {

    /** Nothing yet: the group has not asked to see figures. */
    static final Sight NONE = new Sight(Map.of(), List.of(), List.of(), List.of(), List.of());

    /** A finding in words. */
    record Found(String indicator, Finding.Why why, Told told) {}

    Sight {
        told = Map.copyOf(told);
        findings = List.copyOf(findings);
    }

    Optional<Told> of(String indicator) {
        return Optional.ofNullable(told.get(indicator));
    }

    Optional<Finding.Why> finding(String indicator) {
        return findings.stream()
                .filter(found -> found.indicator().equals(indicator))
                .map(Found::why)
                .findFirst();
    }
}
