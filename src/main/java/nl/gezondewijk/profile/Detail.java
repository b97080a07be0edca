package nl.gezondewijk.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.statistics.Explanation;

/**
 * One indicator of an area, opened: the years, the peers and how it was made.
 *
 * @param line as it stands in the profile
 * @param years every period, oldest first
 * @param peers the comparable areas of the newest period
 * @param peerFigures the figure of each of them
 * @param chance asked for the peers with the limits that chance leaves them, by who shows those only: that reads more
 * @param working how the figure was worked out, where that was kept
 */
public record Detail(
        Surroundings surroundings,
        Question question,
        Line line,
        List<Year> years,
        Profile.PeerGroup group,
        List<Area> peers,
        Map<String, Figure> peerFigures,
        Supplier<ByChance> chance,
        Optional<Explanation> working) {

    ByChance byChance() {
        return chance.get();
    }

    Indicator indicator() {
        return line.indicator();
    }

    Derivation derivation() {
        return line.own().derivation();
    }

    /** The area's own figure of a period, and that of the place compared with and of the country. */
    public record Year(Observation own, Optional<Observation> reference, Optional<Observation> country) {
        public int year() {
            return own.period().lastYear();
        }
    }

    Optional<Extent> reference() {
        return surroundings.of(question.against().orElseThrow());
    }
}
