package nl.gezondewijk.product;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Locator;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.document.PhoneCode;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.product.FactsheetView.Fact;
import nl.gezondewijk.product.FactsheetView.Notes;
import nl.gezondewijk.product.FactsheetView.Picture;
import nl.gezondewijk.product.FactsheetView.Point;
import nl.gezondewijk.product.FactsheetView.Points;
import nl.gezondewijk.product.FactsheetView.Remark;
import nl.gezondewijk.profile.Judgement;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** Puts a story on two pages. */
final class FactsheetViews {
    private static final int LONG_NAME = 20;
    private static final int VERY_LONG_NAME = 27;
    private static final int MOST_VOICES = 2;

    private final Story story;
    private final Room room;
    private final Wording words;
    private final Language here;

    FactsheetViews(Story story, Room room) {
        this.story = story;
        this.room = room;
        this.words = story.words();
        this.here = words.language();
    }

    FactsheetView view(Optional<Locator> locator) {
        var big = InPeople.first(story);
        return new FactsheetView(
                here.locale().getLanguage(),
                room.large() ? "large" : "small",
                story.title(),
                size(),
                story.eyebrow(),
                story.lead(),
                facts(),
                locator.map(one -> one.svg().onPaper()),
                big.map(new InPeople(words)::big),
                points(big),
                Gaps.of(story),
                pictures(),
                remarks(),
                here.say("product.figures", words.own()),
                table(),
                Stream.of(Mark.FAVOURABLE, Mark.SIMILAR, Mark.UNFAVOURABLE, Mark.NEITHER)
                        .map(mark -> (Content) mark.svg().onPaper(word(mark)))
                        .toList(),
                notes(),
                shown(),
                story.address().toString(),
                new PhoneCode(story.address().toString(), here.say("product.code", shown())),
                made());
    }

    private String size() {
        int length = story.title().length();
        return length > VERY_LONG_NAME ? "very-long" : length > LONG_NAME ? "long" : "short";
    }

    /** Without what every address begins with. */
    private String shown() {
        return story.address().toString().replaceFirst("^https?://", "");
    }

    private List<Fact> facts() {
        return story.profile().head().stream()
                .limit(2)
                .map(words::say)
                .map(one -> new Fact(one.name(), one.value()))
                .toList();
    }

    private List<Points> points(Optional<Spoken> big) {
        var points = new ArrayList<Points>();
        points.add(points("product.strong.", story.strong(), big));
        points.add(points("product.attention.", story.attention(), big));
        points.add(points("product.weighing.", story.weighing(), big));
        return points;
    }

    private Points points(String key, List<Spoken> said, Optional<Spoken> big) {
        var points = said.stream()
                .filter(one -> !big.equals(Optional.of(one)))
                .limit(room.points())
                .map(one -> new Point(mark(one), one.sentence(), detail(one)))
                .toList();
        var why = said.isEmpty() ? "none" : "above";
        return new Points(here.say(key + "heading"), points, points.isEmpty() ? here.say(key + why) : "");
    }

    private Content mark(Spoken one) {
        var mark = FigureRows.mark(one.line().judgement().orElse(Judgement.NEITHER));
        return mark.svg().onPaper(word(mark));
    }

    private static String detail(Spoken one) {
        var made = one.name() + " · " + one.who() + " · " + one.period() + " · " + one.kind();
        return one.cover().isEmpty() ? made : made + ". " + one.cover();
    }

    private String word(Mark mark) {
        return here.say("product.mark." + mark);
    }

    private List<Picture> pictures() {
        var ages = words.ages()
                .map(bars -> new Picture(
                        bars.caption().title(),
                        bars.svg().onPaper(),
                        List.of(
                                new Picture.Key(Swatch.bar().onPaper(here.say("product.key.bar")), words.own()),
                                new Picture.Key(
                                        Swatch.reference().onPaper(here.say("product.key.stroke")),
                                        words.reference()))));
        var wheel = words.wheel()
                .map(one -> new Picture(
                        one.caption().title(),
                        one.svg().onPaper(),
                        WheelKeys.of(here).stream()
                                .map(key -> new Picture.Key(
                                        key.swatch().onPaper(here.say("product.key.segment")), key.words()))
                                .toList()));
        return Stream.of(ages, wheel).flatMap(Optional::stream).toList();
    }

    /** What a working group concluded and what people said; of a profile that nobody worked on, nothing. */
    private List<Remark> remarks() {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.voices().stream())
                .limit(MOST_VOICES)
                .map(voice -> new Remark("", voice.quote(), voice.who()))
                .toList();
    }

    private FactsheetView.Table table() {
        var rows = Rows.choose(story, room.rows());
        return new FactsheetView.Table(
                words.own(),
                words.reference(),
                words.country(),
                rows.entrySet().stream()
                        .map(one -> new FigureRows(words, one.getValue())
                                .group(one.getKey().heading()))
                        .toList(),
                rows.values().stream()
                                .flatMap(List::stream)
                                .noneMatch(one -> one.difference().isPresent())
                        ? here.say("product.incomparable", words.own(), words.inReference())
                        : "");
    }

    private List<Notes> notes() {
        var reading = new ArrayList<String>();
        reading.add(here.say("product.reading.spine", words.reference()));
        if (!words.country().isEmpty()) {
            reading.add(here.say("product.reading.country"));
        }
        return List.of(
                new Notes(here.say("product.reading"), List.of(String.join(" ", reading))),
                new Notes(
                        here.say("product.caveats"),
                        Stream.concat(covers(), story.caveats().stream().limit(room.caveats()))
                                .toList()),
                new Notes(here.say("product.methods"), List.of(String.join(" ", story.methods()))),
                new Notes(here.say("product.sources"), story.sources()));
    }

    /** Of which part of the residents a row tells is never left out, however little room there is. */
    private Stream<String> covers() {
        return Rows.choose(story, room.rows()).values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.cover().isEmpty())
                .map(one -> one.name() + ": " + one.cover())
                .distinct();
    }

    private String made() {
        return here.say("product.made", String.valueOf(story.profile().area().year()), here.date(Newest.of(story)));
    }
}
