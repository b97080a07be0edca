package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.product.FactsheetView.Picture;
import nl.gezondewijk.product.FactsheetView.Point;
import nl.gezondewijk.product.FactsheetView.Points;
import nl.gezondewijk.product.FactsheetView.Remark;
import nl.gezondewijk.profile.MapPicture;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** What the first page of a factsheet tells: what stands out, what weighs most, what a group says of it, and two drawings. */
final class FirstPage {
    private static final int MOST_VOICES = 2;

    private final Story story;
    private final Room room;
    private final Wording words;
    private final Language here;
    private final Optional<Spoken> big;

    FirstPage(Story story, Room room, Optional<Spoken> big) {
        this.story = story;
        this.room = room;
        this.words = story.words();
        this.here = words.language();
        this.big = big;
    }

    /** Under the large figure what weighs most; without either, what is good stands here and what is not beside it. */
    List<Points> left() {
        return isSplit() ? List.of(strong()) : weighing();
    }

    List<Points> right() {
        return isSplit() ? List.of(attention()) : List.of(strong(), attention());
    }

    private boolean isSplit() {
        return big.isEmpty() && weighing().isEmpty();
    }

    private Points strong() {
        return outstanding("product.strong.", story.strong(), story.attention());
    }

    private Points attention() {
        return outstanding("product.attention.", story.attention(), story.strong());
    }

    private Points outstanding(String key, List<Spoken> said, List<Spoken> beside) {
        var points = points(said, beside);
        var why = said.isEmpty() ? "none" : "above";
        return new Points(here.say(key + "heading"), points, points.isEmpty() ? here.say(key + why) : "");
    }

    /** That nothing weighs much is no news. */
    private List<Points> weighing() {
        var points = points(story.weighing(), story.weighing());
        return points.isEmpty() ? List.of() : List.of(new Points(here.say("product.weighing.heading"), points, ""));
    }

    /** What one list leaves free, the list beside it may use. */
    private List<Point> points(List<Spoken> said, List<Spoken> beside) {
        int most = Math.max(room.points(), 2 * room.points() - told(beside).size());
        return told(said).stream()
                .limit(most)
                .map(one -> new Point(WordedMark.of(one, here), one.sentence(), detail(one)))
                .toList();
    }

    private List<Spoken> told(List<Spoken> said) {
        return said.stream().filter(one -> !big.equals(Optional.of(one))).toList();
    }

    private static String detail(Spoken one) {
        var made = one.name() + " · " + one.who() + " · " + one.period() + " · " + one.kind();
        return one.cover().isEmpty() ? made : made + ". " + one.cover();
    }

    /** What a working group makes of its chapters, in their order. */
    List<Remark> conclusions() {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.conclusion().stream()
                        .map(text -> new Remark(chapter.heading(), Shortened.to(room.letters(), text), "")))
                .toList();
    }

    List<Remark> voices() {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.voices().stream())
                .limit(MOST_VOICES)
                .map(voice -> new Remark("", Shortened.to(room.letters(), voice.quote()), voice.who()))
                .toList();
    }

    List<Picture> pictures(Optional<MapPicture> map) {
        if (room.drawings() == Room.Drawings.NONE) {
            return List.of();
        }
        var pictures = new ArrayList<Picture>();
        words.ages()
                .ifPresent(bars -> pictures.add(new Picture(
                        bars.caption().title(),
                        bars.svg().onPaper(),
                        List.of(
                                new Picture.Key(Swatch.bar().onPaper(here.say("product.key.bar")), words.own()),
                                new Picture.Key(
                                        Swatch.reference().onPaper(here.say("product.key.stroke")),
                                        words.reference())))));
        words.wheel()
                .map(one -> new Picture(one.caption().title(), one.svg().onPaper(), keys(WheelKeys.of(here))))
                .or(() -> map.map(one -> new Picture(one.sentence(), one.map().onPaper(), keys(one.keys()))))
                .ifPresent(pictures::add);
        return pictures;
    }

    private List<Picture.Key> keys(List<MapPicture.Key> keys) {
        return keys.stream()
                .map(key -> new Picture.Key(key.swatch().onPaper(here.say("product.key.segment")), key.words()))
                .toList();
    }
}
