package nl.gezondewijk.forecast;

import gg.jte.Content;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Pyramid;
import nl.gezondewijk.chart.Years;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.statistics.forecast.ByAge;

/** Years to come drawn for one reader: the line of all people, and who of which age. */
final class AheadPictures {
    private final Here here;
    private final Wording wording;
    private final Ahead ahead;

    AheadPictures(Here here, Wording wording, Ahead ahead) {
        this.here = here;
        this.wording = wording;
        this.ahead = ahead;
    }

    Content years(Outlook outlook, String said) {
        var others = ahead.outlooks().stream()
                .filter(one -> !one.equals(outlook))
                .limit(2)
                .map(this::series)
                .toList();
        var caption = new Caption("mensen", here.say("forecast.years.title"), said);
        return new Years(caption, series(outlook), others, List.of(), Axis.free(here.numbers())).svg();
    }

    private Years.Series series(Outlook outlook) {
        return new Years.Series(
                wording.label(outlook),
                outlook.people().entrySet().stream()
                        .map(one -> Years.Point.measured(
                                one.getKey(),
                                one.getValue().sum(),
                                wording.people(one.getValue().sum())))
                        .toList());
    }

    Content pyramid(Outlook outlook, String said) {
        var now = outlook.now();
        var then = outlook.then();
        var bands = IntStream.iterate(ByAge.OLDEST, band -> band >= 0, band -> band - 1)
                .mapToObj(band -> new Pyramid.Band(
                        Wording.age(band),
                        then.women().at(band),
                        then.men().at(band),
                        OptionalDouble.of(now.women().at(band)),
                        OptionalDouble.of(now.men().at(band))))
                .toList();
        var caption = new Caption(
                "piramide",
                here.say(
                        "forecast.pyramid.title",
                        String.valueOf(outlook.firstYear()),
                        String.valueOf(outlook.lastYear())),
                said);
        return new Pyramid(
                        caption, here.say("forecast.women"), here.say("forecast.men"), bands, Axis.free(here.numbers()))
                .svg();
    }
}
