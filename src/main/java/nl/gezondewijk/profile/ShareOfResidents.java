package nl.gezondewijk.profile;

import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;

/** What part of the residents a figure is about: a practice or a school knows its own people, who are only some of those who live there. */
final class ShareOfResidents {
    private ShareOfResidents() {}

    /** Empty where it is about everyone, or where that cannot be told. */
    static String say(Language here, Area area, Observation own) {
        var whose = own.indicator().population().whose();
        boolean some = whose == Indicator.Whose.PATIENTS || whose == Indicator.Whose.PUPILS;
        var residents = area.inhabitants().filter(count -> count > 0);
        var asked = own.known().flatMap(Figure.Known::counts).map(Figure.Counts::denominator);
        if (!some || own.release().readers().owner().isEmpty() || residents.isEmpty() || asked.isEmpty()) {
            return "";
        }
        var counted = here.numbers().whole(asked.get());
        var all = here.numbers().whole(residents.get());
        return asked.get() > residents.get()
                ? here.say("profile.cover.more", counted, Places.name(area), all)
                : here.say(
                        "profile.cover",
                        counted,
                        Places.name(area),
                        all,
                        here.numbers().whole(100.0 * asked.get() / residents.get()));
    }
}
