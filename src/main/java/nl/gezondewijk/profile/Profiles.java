package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Edition;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.indicator.Peers;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;

/** Makes the profile of any area from what is published now. */
@Component
public class Profiles {
    private static final List<String> HEAD =
            List.of("inwoners", "huishoudens", "oppervlakte-land", "bevolkingsdichtheid");

    private final Areas areas;
    private final Neighbourhoods neighbourhoods;
    private final Indicators indicators;
    private final Figures figures;
    private final Observations observations;
    private final Peers peers;
    private final Themes themes;

    Profiles(
            Areas areas,
            Neighbourhoods neighbourhoods,
            Indicators indicators,
            Figures figures,
            Observations observations,
            Peers peers,
            Themes themes) {
        this.areas = areas;
        this.neighbourhoods = neighbourhoods;
        this.indicators = indicators;
        this.figures = figures;
        this.observations = observations;
        this.peers = peers;
        this.themes = themes;
    }

    /** Empty when there is no area with that code. */
    public Optional<Profile> find(Question question) {
        return area(question).map(area -> profile(area, question));
    }

    /** The area as it was in the newest year that is not after the year asked for; else as it was first known. */
    Optional<Area> area(Question question) {
        var newest = areas.find(question.code());
        if (newest.isEmpty() || question.year().isEmpty() || newest.get().year() <= question.untilYear()) {
            return newest;
        }
        var versions = areas.listSamePlace(newest.get().id());
        return versions.reversed().stream()
                .filter(version -> version.year() <= question.untilYear())
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /** Where an area lies, and with what it is to be compared. */
    private record Setting(Surroundings surroundings, Profile.PeerGroup group, Question question) {}

    private Setting setting(Area area, Question asked) {
        var surroundings = neighbourhoods.around(area);
        var group = neighbourhoods.peers(area, asked.beside());
        var against = asked.against()
                .filter(surroundings.choices()::contains)
                .orElse(surroundings.choices().getFirst());
        return new Setting(
                surroundings,
                group,
                new Question(asked.code(), asked.year(), Optional.of(against), Optional.of(group.beside())));
    }

    private Profile profile(Area area, Question asked) {
        var edition = figures.edition();
        var setting = setting(area, asked);
        var lines = lines(edition, setting, newest(edition, area, asked.untilYear()), indicators.listShown());
        var chapters = themes.standard().groups().stream()
                .map(one -> new Profile.Chapter(one, sections(one.topics(), lines)))
                .toList();
        var all = chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .toList();
        return new Profile(
                setting.surroundings(),
                setting.question(),
                chapters,
                Findings.in(all),
                setting.group(),
                listed(lines, HEAD),
                ages(lines),
                AgeStructure.compare(lines.values()),
                years(edition),
                lines.values().stream()
                        .map(line -> line.own().release())
                        .distinct()
                        .toList());
    }

    private static List<Integer> years(Edition edition) {
        return edition.releases().stream()
                .flatMap(release -> release.columns().stream())
                .filter(column -> column.known() > 0)
                .map(column -> column.period().lastYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** One line of a profile, with where it stands. */
    record Found(Surroundings surroundings, Question question, Profile.PeerGroup group, Line line) {}

    /** Empty when nothing was published of the indicator. */
    Optional<Found> line(Area area, Question asked, Indicator indicator) {
        var edition = figures.edition();
        var setting = setting(area, asked);
        var wanted = Stream.concat(Stream.of(indicator), indicators.siblings(indicator).stream())
                .filter(one -> !one.ingredient())
                .toList();
        var lines = lines(edition, setting, newest(edition, area, asked.untilYear()), wanted);
        return Optional.ofNullable(lines.get(indicator))
                .map(line -> new Found(setting.surroundings(), setting.question(), setting.group(), line));
    }

    /** Where the newest values of everything come from, ingredients included: they weigh and they divide. */
    private Map<String, Derivation> newest(Edition edition, Area area, int year) {
        var newest = new LinkedHashMap<String, Derivation>();
        for (var indicator : indicators.list()) {
            edition.newest(indicator, area.code(), year).ifPresent(found -> newest.put(indicator.key(), found));
        }
        return newest;
    }

    private Map<Indicator, Line> lines(
            Edition edition, Setting setting, Map<String, Derivation> newest, List<Indicator> wantedLines) {
        var shown = wantedLines.stream()
                .filter(indicator -> newest.containsKey(indicator.key()))
                .toList();
        var surroundings = setting.surroundings();
        var group = setting.group();
        var earlier = earlier(edition, surroundings.area(), newest.values());
        var wanted = new LinkedHashSet<Derivation>(newest.values());
        wanted.addAll(earlier.values());
        var table = observations.read(edition, surroundings.all(), wanted);
        var area = surroundings.area();
        var spreads = peers.spreads(
                edition,
                groupName(area, group),
                year -> neighbourhoods.codes(area, group, year),
                shown.stream()
                        .map(indicator -> Objects.requireNonNull(newest.get(indicator.key())))
                        .toList());
        var reading = new Reading(table, surroundings, setting.question(), newest, earlier, spreads);
        var lines = new LinkedHashMap<Indicator, Line>();
        shown.forEach(indicator -> lines.put(indicator, reading.line(indicator)));
        var byMeasure = lines.values().stream()
                .collect(Collectors.groupingBy(line -> line.indicator().measure()));
        lines.replaceAll((indicator, line) -> indicator.isMain()
                ? Reading.withOthers(line, byMeasure.getOrDefault(indicator.measure(), List.of()))
                : line);
        return lines;
    }

    private static String groupName(Area area, Profile.PeerGroup group) {
        var where = group.beside() == Beside.IN_GEMEENTE
                ? area.gemeente().orElse("")
                : group.urbanity().map(String::valueOf).orElse("all");
        return group.kind() + " " + group.beside() + " " + where + " " + area.year();
    }

    /** Only what was measured is set beside its earlier measurement, and only where the definition stayed the same. */
    private Map<String, Derivation> earlier(Edition edition, Area area, Collection<Derivation> newest) {
        var earlier = new LinkedHashMap<String, Derivation>();
        for (var now : newest) {
            var indicator = now.indicator();
            if (indicator.kind() != Indicator.Kind.MODELLED && !indicator.ingredient()) {
                int year = now.spot().period().lastYear();
                edition.newest(indicator, area.code(), year - 1)
                        .filter(before -> indicator.breaks().stream()
                                .noneMatch(one -> one.year() <= year
                                        && one.year() > before.spot().period().lastYear()))
                        .ifPresent(before -> earlier.put(indicator.key(), before));
            }
        }
        return earlier;
    }

    private List<Profile.Section> sections(List<String> topics, Map<Indicator, Line> lines) {
        return topics.stream()
                .map(key -> new Profile.Section(themes.get(key), mainOf(key, lines.values())))
                .toList();
    }

    private static List<Line> mainOf(String topic, Collection<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.indicator().isMain() && line.indicator().topic().equals(topic))
                .filter(line -> !HEAD.contains(line.indicator().key())
                        && line.indicator().unit() != Indicator.Unit.CODE)
                .toList();
    }

    private static List<Line> listed(Map<Indicator, Line> lines, List<String> keys) {
        var found = new ArrayList<Line>();
        for (var key : keys) {
            lines.values().stream()
                    .filter(line -> line.indicator().key().equals(key))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Line> ages(Map<Indicator, Line> lines) {
        return lines.values().stream()
                .filter(line -> AgeStructure.BANDS.contains(line.indicator().key()))
                .toList();
    }
}
