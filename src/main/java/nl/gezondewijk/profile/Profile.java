package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.theme.Scheme;
import nl.gezondewijk.theme.Topic;

/**
 * The wijkgezondheidsprofiel of an area.
 *
 * @param surroundings the area and what lies around it
 * @param question what was asked, with what was left open filled in
 * @param chapters the groups of the scheme with their topics
 * @param findings what stands out and what weighs most
 * @param peers how many areas it is seen among
 * @param head what stands at the top: inhabitants, households, land, density
 * @param ages the age composition
 * @param years that anything was published about, newest first
 * @param releases the deliveries that its figures come from
 */
public record Profile(
        Surroundings surroundings,
        Question question,
        List<Chapter> chapters,
        Findings findings,
        PeerGroup peers,
        List<Line> head,
        List<Line> ages,
        AgeDifference age,
        List<Integer> years,
        List<Release> releases) {

    public Area area() {
        return surroundings.area();
    }

    public Against against() {
        return question.against().orElseThrow();
    }

    public List<Line> lines() {
        return chapters.stream().flatMap(chapter -> chapter.lines().stream()).toList();
    }

    /** A group of the scheme. */
    public record Chapter(Scheme.Group group, List<Section> sections) {
        public List<Line> lines() {
            return sections.stream()
                    .flatMap(section -> section.lines().stream())
                    .toList();
        }
    }

    /** A topic with its figures; without any it stays visible, and says who could supply one. */
    public record Section(Topic topic, List<Line> lines) {}

    /** The areas beside this one. */
    public record PeerGroup(Beside beside, Area.Kind kind, Optional<Integer> urbanity, List<Area> areas) {}

    /** Whether more or fewer old people live here than in the reference, so that age may explain a difference. */
    public enum AgeDifference {
        OLDER,
        YOUNGER,
        ALIKE,
        UNKNOWN
    }
}
