package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.PhoneCode;
import nl.gezondewijk.product.FactsheetView.Fact;
import nl.gezondewijk.product.FactsheetView.Notes;
import nl.gezondewijk.profile.Wording;

/** Puts a story on two pages. */
final class FactsheetViews {
    private static final int LONG_NAME = 20;
    private static final int VERY_LONG_NAME = 27;

    private final Story story;
    private final Room room;
    private final Factsheet.Maps maps;
    private final Wording words;
    private final Language here;

    FactsheetViews(Story story, Room room, Factsheet.Maps maps) {
        this.story = story;
        this.room = room;
        this.maps = maps;
        this.words = story.words();
        this.here = words.language();
    }

    FactsheetView view() {
        var big = InPeople.first(story);
        var first = new FirstPage(story, room, big);
        return new FactsheetView(
                here.locale().getLanguage(),
                room.drawings() == Room.Drawings.LARGE ? "large" : "small",
                story.title(),
                size(),
                story.eyebrow(),
                story.lead(),
                facts(),
                maps.locator().map(one -> one.svg().onPaper()),
                big.map(new InPeople(words)::big),
                first.left(),
                first.right(),
                first.conclusions(),
                first.voices(),
                Gaps.of(story),
                first.pictures(maps.figure()),
                here.say("product.figures", words.own()),
                table(),
                WordedMark.legend(here),
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
