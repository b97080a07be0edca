package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.chart.AgeBars;
import nl.gezondewijk.chart.SpineRow;
import nl.gezondewijk.chart.Wheel;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;

/** A profile in the words of one language: what a page says of it, for whoever tells it elsewhere. */
public final class Wording {
    private final Language here;
    private final Profile profile;
    private final Places places;
    private final Values values;
    private final Marks marks;
    private final Telling telling;
    private final Pictures pictures;

    public Wording(Language here, Profile profile) {
        this.here = here;
        this.profile = profile;
        this.places = new Places(here, profile.surroundings(), profile.question());
        this.values = new Values(here);
        this.marks = new Marks(here, values);
        this.telling = new Telling(here, profile, places);
        this.pictures = new Pictures(here, profile, places);
    }

    public Language language() {
        return here;
    }

    /** The name of the area, as people say it. */
    public String own() {
        return places.own();
    }

    public String reference() {
        return places.reference();
    }

    /** "in Boxtel", "de norm": the reference after "dan" and "als". */
    public String inReference() {
        return places.inReference();
    }

    /** Heads the country's figures; empty where the area or its reference is the country. */
    public String country() {
        return places.country();
    }

    /** "wijk", "gemeente". */
    public String kindOfArea() {
        return places.kind(profile.area());
    }

    /** The gemeente that the area lies in: "gemeente Groningen". */
    public Optional<String> within() {
        return places.gemeente().map(places::full);
    }

    /** Who lives here, where they differ from the reference; empty where nothing is known. */
    public String composition() {
        return telling.features(
                profile.chapters().getFirst().sections().getFirst().lines());
    }

    /** How many figures are better, worse or the same. */
    public String conclusion(List<Line> lines) {
        return lines.isEmpty() ? "" : telling.conclusion(lines);
    }

    /** What a reader has to know before they draw conclusions. */
    public List<String> caveats() {
        return telling.notes();
    }

    /** A line for each delivery, as its publisher wants to be named. */
    public List<String> sources(List<Release> releases) {
        return Sources.of(releases, here);
    }

    /** The address of the profile itself, with what was asked. */
    public String path(Question asked) {
        return new Places(here, profile.surroundings(), asked).withQuery(Places.url(profile.area()));
    }

    public Spoken say(Finding finding) {
        return spoken(finding.line(), telling.sentence(finding));
    }

    public Spoken say(Line line) {
        return spoken(line, telling.sentence(line));
    }

    private Spoken spoken(Line line, String sentence) {
        var indicator = line.indicator();
        return new Spoken(
                line,
                sentence,
                here.say(indicator.name()),
                here.say(indicator.population().who()),
                values.text(line.own()),
                Marks.interval(line.own())
                        .map(one -> values.number(indicator, one.lower()) + "\u00a0–\u00a0"
                                + values.number(indicator, one.upper()))
                        .orElse(""),
                line.reference().isPresent()
                        ? values.text(indicator, line.reference().getAsDouble())
                        : here.say("profile.noReference"),
                country().isEmpty() ? "" : line.country().map(values::text).orElse(""),
                line.own().period().code(),
                line.own().isWithdrawn()
                        ? language().say("profile.kind.withdrawn", values.kind(line.own()))
                        : values.kind(line.own()),
                Values.kindClass(line.own()),
                marks.difference(line),
                values.incomparable(line),
                ShareOfResidents.say(here, profile.area(), line.own()));
    }

    /** "58 van de 100" for people, else the value with its unit. */
    public String aloud(Indicator indicator, double value) {
        return values.aloud(indicator, value);
    }

    /** With its unit. */
    public String text(Indicator indicator, double value) {
        return values.text(indicator, value);
    }

    /** Without its unit, beside another of the same indicator. */
    public String number(Indicator indicator, double value) {
        return values.number(indicator, value);
    }

    /** Where it stands among comparable areas; empty where too few have a value. */
    public Optional<SpineRow> spine(Line line) {
        return marks.spineRow(line, own());
    }

    public Optional<AgeBars> ages() {
        return pictures.ages();
    }

    /** The six dimensions of health; empty where nothing can be compared, for such a wheel says nothing. */
    public Optional<Wheel> wheel() {
        return chapterOfHealth()
                .filter(chapter -> chapter.lines().stream()
                        .anyMatch(line -> line.judgement().isPresent()))
                .map(pictures::wheel);
    }

    private Optional<Profile.Chapter> chapterOfHealth() {
        return profile.chapters().stream()
                .filter(chapter -> chapter.group().key().equals(ProfileViews.HEALTH))
                .findFirst();
    }
}
