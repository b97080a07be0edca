package nl.gezondewijk.profile;

import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Side;
import nl.gezondewijk.statistics.trend.Change;
import nl.gezondewijk.statistics.trend.TestedTrend;
import nl.gezondewijk.statistics.trend.Trend;

/** What the years of an indicator come to, in plain words. */
final class Followed {
    private final Language here;
    private final Values values;
    private final Indicator indicator;

    Followed(Language here, Values values, Indicator indicator) {
        this.here = here;
        this.values = values;
        this.indicator = indicator;
    }

    String sentence(Trend trend) {
        return switch (trend) {
            case TestedTrend tested -> tested(tested);
            case Change change -> changed(change);
            case Trend.None none -> untold(none);
        };
    }

    private String tested(TestedTrend trend) {
        var key =
                switch (trend.direction()) {
                    case RISING -> "profile.trend.rising";
                    case FALLING -> "profile.trend.falling";
                    case NONE -> trend.isSignificant() ? "profile.trend.unstable" : "profile.trend.none";
                };
        return here.say(
                key,
                trend.points().size(),
                year(trend.points().getFirst().year()),
                year(trend.points().getLast().year()));
    }

    private String changed(Change change) {
        return here.say(
                change.side() == Side.SIMILAR ? "profile.trend.change.chance" : "profile.trend.change",
                values.text(indicator, change.from().value()),
                year(change.from().year()),
                values.text(indicator, change.to().value()),
                year(change.to().year()),
                values.distance(indicator, change.value()),
                values.number(indicator, change.interval().lower()),
                values.number(indicator, change.interval().upper()));
    }

    private String untold(Trend.None none) {
        int known = none.points().size();
        return switch (none.reason()) {
            case MODELLED -> here.say("profile.years.modelled");
            case TOO_FEW_POINTS -> here.say("profile.years.few", known);
            case NO_INTERVAL -> here.say(known < Trend.POINTS ? "profile.years.few" : "profile.years.untested", known);
            default -> here.say(none.reason().key());
        };
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
