package nl.gezondewijk.forecast;

import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/** How years to come are said. */
final class Wording {
    /** The ages of a table: children, young and older adults, the younger and the oldest of the old. */
    static final List<Ages> GROUPS =
            List.of(Ages.of(0, 14), Ages.of(15, 44), Ages.of(45, 64), Ages.of(65, 79), Ages.from(80));

    static final Ages OLD = Ages.from(65);
    private static final int TEN = 10;

    private final Here here;
    private final Area area;

    Wording(Here here, Area area) {
        this.here = here;
        this.area = area;
    }

    String name() {
        var name = area.name().replaceFirst("^Wijk \\d+ ", "");
        return name.isBlank() ? area.name() : name;
    }

    List<Page.Crumb> crumbs() {
        return List.of(new Page.Crumb(name(), "/wijkprofiel/" + area.code()));
    }

    /** A sentence may begin with a maker who is written small: "gemeente Boxtel". */
    static String begin(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** In tens: more would say that it is known. */
    String people(double number) {
        return here.numbers().whole(tens(number));
    }

    static double tens(double number) {
        return Math.round(number / TEN) * (double) TEN;
    }

    /** "210 meer dan", "40 minder dan", "evenveel als". */
    String moreThan(double then, double now) {
        double more = tens(then) - tens(now);
        return more == 0
                ? here.say("forecast.asMany")
                : here.say(
                        more > 0 ? "forecast.more" : "forecast.fewer",
                        here.numbers().whole(Math.abs(more)));
    }

    String percent(double share) {
        return here.numbers().whole(100 * share) + "%";
    }

    /** "+14%", "−3%", "0%". */
    String growth(double share) {
        return here.numbers().signed(100 * share, 0) + "%";
    }

    static double of(Ages ages, BySex people) {
        return of(ages, people.women()) + of(ages, people.men());
    }

    private static double of(Ages ages, ByAge people) {
        double sum = 0;
        for (int band = 0; band < ByAge.BANDS; band++) {
            if (ages.yearsIn(band) == ByAge.YEARS) {
                sum += people.at(band);
            }
        }
        return sum;
    }

    static double shareOfOld(BySex people) {
        return people.sum() > 0 ? of(OLD, people) / people.sum() : 0;
    }

    String kind(Outlook outlook) {
        return outlook.of() instanceof Outlook.Source.Theirs theirs
                ? here.say("forecast.kind.theirs", theirs.delivery().publisher())
                : here.say("forecast.kind.ours");
    }

    static String kindClass(Outlook outlook) {
        return outlook.isTheirs() ? "borrowed" : "estimated";
    }

    /** As it stands in a list of choices. */
    String label(Outlook outlook) {
        return switch (outlook.of()) {
            case Outlook.Source.Theirs theirs ->
                here.say(
                        "forecast.choice.theirs",
                        theirs.delivery().publisher(),
                        String.valueOf(theirs.delivery().madeOn().getYear()));
            case Outlook.Source.Kept kept -> kept.kept().name();
            case Outlook.Source.Typed typed -> here.say("forecast.choice.typed");
            case Outlook.Source.Still still -> here.say("forecast.choice.still");
        };
    }

    static String age(int band) {
        return band == ByAge.OLDEST
                ? Ages.from(band * ByAge.YEARS).toString()
                : Ages.of(band * ByAge.YEARS, (band + 1) * ByAge.YEARS - 1).toString();
    }
}
