package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.chart.AgeBars;
import nl.gezondewijk.chart.Level;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.ProfileView.ChapterView;
import nl.gezondewijk.profile.ProfileView.Choice;
import nl.gezondewijk.profile.ProfileView.Fact;
import nl.gezondewijk.profile.ProfileView.RowView;
import nl.gezondewijk.profile.ProfileView.SectionView;
import nl.gezondewijk.profile.ProfileView.WheelView;

/** Puts a profile into words for one reader. */
final class ProfileViews {
    static final String HEALTH = "health";
    /** In the address: no chapter is folded. */
    private static final String EVERYTHING = "alles";

    private final Here here;
    private final Profile profile;
    private final Places places;
    private final Values values;
    private final Marks marks;
    private final RowViews rows;
    private final Telling telling;
    private final Pictures pictures;

    ProfileViews(Here here, Profile profile) {
        this.here = here;
        this.profile = profile;
        this.places = new Places(here, profile.surroundings(), profile.question());
        this.values = new Values(here);
        this.marks = new Marks(here, values);
        this.rows = new RowViews(here, places);
        this.telling = new Telling(here, profile, places);
        this.pictures = new Pictures(here, profile, places);
    }

    ProfileView view(Optional<Content> locator, List<Area> inside) {
        var area = profile.area();
        var choices = new Choices(here, profile, places);
        return new ProfileView(
                places.own(),
                here.say("profile.eyebrow", places.kind(area), String.valueOf(area.year())),
                telling.features(composition()),
                facts(),
                locator,
                locatorText(),
                choices.against(),
                choices.beside(),
                choices.years(),
                places.withQuery(Places.url(area) + ".csv"),
                places.withQuery("/api/v1/gebieden/" + area.code() + "/profiel"),
                places.withQuery(Places.url(area) + "/producten"),
                places.withQuery(Places.url(area) + "/bewoners"),
                places.own(),
                places.reference(),
                places.country(),
                telling.told(),
                profile.chapters().stream().map(this::chapter).toList(),
                ages(),
                inside.stream()
                        .map(one -> new Choice(Places.name(one), Places.url(one), false))
                        .toList(),
                here.say("profile.inside." + area.kind(), inside.size()),
                places.withQuery(Places.url(area) + "/kaart"),
                "/gezondheidsverschillen/" + profile.area().code(),
                here.asks(EVERYTHING) ? "" : here.with(EVERYTHING, "ja"));
    }

    private List<Line> composition() {
        return profile.chapters().getFirst().sections().getFirst().lines();
    }

    private List<Fact> facts() {
        return profile.head().stream()
                .map(line -> new Fact(here.say(line.indicator().name()), values.text(line.own())))
                .toList();
    }

    private String locatorText() {
        var group = profile.peers();
        if (profile.area().kind() == Area.Kind.COUNTRY) {
            return ""; // there is no other
        }
        return switch (group.beside()) {
            case IN_GEMEENTE ->
                here.say(
                        "profile.locator." + group.kind(),
                        group.areas().size(),
                        places.gemeente().map(Places::name).orElse(""));
            case AS_URBAN ->
                here.say(
                        group.urbanity().isPresent() ? "profile.locator.asUrban" : "profile.locator.all",
                        here.numbers().whole(group.areas().size()),
                        here.say("profile.plural." + group.kind()));
        };
    }

    private ChapterView chapter(Profile.Chapter chapter) {
        var lines =
                chapter.sections().stream().flatMap(one -> one.lines().stream()).toList();
        return new ChapterView(
                chapter.group().key(),
                here.say(chapter.group().name()),
                lines.isEmpty() || isComposition(chapter) ? "" : telling.conclusion(lines),
                here.say("profile.fold", lines.size()),
                isComposition(chapter) || here.asks(EVERYTHING),
                chapter.group().key().equals(HEALTH) && !lines.isEmpty()
                        ? Optional.of(wheel(chapter))
                        : Optional.empty(),
                chapter.sections().stream().map(this::section).toList());
    }

    /** Its conclusion stands at the top of the page already. */
    private boolean isComposition(Profile.Chapter chapter) {
        return chapter.equals(profile.chapters().getFirst());
    }

    private SectionView section(Profile.Section section) {
        var rows = section.lines().stream().map(this.rows::of).toList();
        return new SectionView(
                section.topic().key(),
                here.say(section.topic().name()),
                here.say(section.topic().about()),
                rows,
                here.say(spine(section.lines())),
                here.say(section.topic().suppliers()),
                section.topic().key().equals("population-forecast") ? Optional.of(ahead()) : Optional.empty(),
                common(rows));
    }

    /** Where the same residents are followed into later years. */
    private String ahead() {
        return "/vooruit/" + profile.area().code();
    }

    /** What more than half of the rows share. */
    private static Optional<ProfileView.Common> common(List<RowView> rows) {
        return rows.stream().collect(Collectors.groupingBy(RowView::common, Collectors.counting())).entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > rows.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String spine(List<Line> lines) {
        long neither = lines.stream()
                .filter(line -> line.indicator().direction() == Indicator.Direction.NEITHER)
                .count();
        return neither == 0
                ? "profile.column.spine.better"
                : neither == lines.size() ? "profile.column.spine.higher" : "profile.column.spine.either";
    }

    private WheelView wheel(Profile.Chapter chapter) {
        var rows = chapter.sections().stream()
                .flatMap(section -> section.lines().stream()
                        .map(line -> new WheelView.Row(
                                here.say(section.topic().name()),
                                here.say(line.indicator().name()),
                                values.text(line.own()),
                                marks.difference(line)
                                        .map(one -> one.words() + " " + one.judgement())
                                        .orElse(values.incomparable(line)))))
                .toList();
        return new WheelView(pictures.wheel(chapter).svg(), legend(), rows);
    }

    private List<WheelView.LegendView> legend() {
        return Stream.of(Level.values())
                .map(level -> new WheelView.LegendView(
                        Swatch.wheel(level, "wiel-" + level.name().toLowerCase(java.util.Locale.ROOT)),
                        here.say("profile.level." + level)))
                .toList();
    }

    private Optional<ProfileView.AgesView> ages() {
        return pictures.ages().map(this::ages);
    }

    private ProfileView.AgesView ages(AgeBars bars) {
        var lines = profile.ages();
        var rows = lines.stream()
                .map(line -> new ProfileView.AgesView.Row(
                        pictures.age(line),
                        count(line.own()),
                        values.text(line.own()),
                        this.rows.reference(line).text()))
                .toList();
        var legend = List.of(
                new WheelView.LegendView(Swatch.bar(), places.own()),
                new WheelView.LegendView(Swatch.reference(), places.reference()));
        var first = lines.getFirst().own();
        return new ProfileView.AgesView(
                bars.svg(), bars.caption().title(), rows, legend, values.kind(first), Values.kindClass(first), ahead());
    }

    private String count(Observation own) {
        return own.known()
                .flatMap(Figure.Known::counts)
                .map(counts -> here.numbers().whole(counts.numerator()))
                .orElse(values.text(own));
    }
}
