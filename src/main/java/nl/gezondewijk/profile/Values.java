package nl.gezondewijk.profile;

import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.conversion.Moved;

/** Figures in the words of a page. */
final class Values {
    private final Language here;

    Values(Language here) {
        this.here = here;
    }

    /** With its unit: 55,6%, 78 per 1.000, 0,9 km. */
    String text(Indicator indicator, double value) {
        var number = number(indicator, value);
        return switch (indicator.unit()) {
            case PERCENT -> number + "%";
            case COUNT, MEAN, SCORE, CODE -> number;
            case STANDARDISED_PER_1000 -> here.say("profile.unit.per1000", number);
            case STANDARDISED_PER_10000 -> here.say("profile.unit.per10000", number);
            case STANDARDISED_PER_100000 -> here.say("profile.unit.per100000", number);
            case OF_EXPECTED -> here.say("profile.unit.ofExpected", number);
            case YEAR -> here.say("profile.unit.year", number);
            case PER_1000 -> here.say("profile.unit.per1000", number);
            case EURO -> "€\u00a0" + number;
            case THOUSAND_EURO -> "€\u00a0" + here.numbers().whole(value * 1000);
            case FTE_PER_1000 -> here.say("profile.unit.fte", number);
            case KILOMETRE -> number + "\u00a0km";
            case HECTARE -> number + "\u00a0ha";
            case PER_KM2 -> number + " " + here.say("profile.unit.perKm2");
            case KWH -> number + "\u00a0kWh";
            case CUBIC_METRE -> number + "\u00a0m³";
        };
    }

    /** How far two figures lie apart, with its sign: +9,1 procentpunt, -3 per 1.000. */
    String apart(Indicator indicator, double value) {
        return (value > 0 ? "+" : "") + distance(indicator, value);
    }

    /** The same without a sign of its own: between two percentages lie percentage points. */
    String distance(Indicator indicator, double value) {
        return indicator.unit() == Indicator.Unit.PERCENT
                ? here.say("profile.points", number(indicator, value))
                : text(indicator, value);
    }

    String number(Indicator indicator, double value) {
        return here.numbers().fixed(value, indicator.decimals());
    }

    /** A value, or the words that stand in its place and are marked as such. */
    record Shown(String text, boolean known) {}

    Shown shown(Observation observation) {
        return shown(observation.indicator(), observation.figure());
    }

    Shown shown(Indicator indicator, Figure figure) {
        return switch (figure) {
            case Figure.Known known -> new Shown(text(indicator.in(known), known.value()), true);
            case Figure.None none -> new Shown(reason(none.reason()), false);
        };
    }

    String text(Observation observation) {
        return shown(observation).text();
    }

    /** Why a line cannot be compared; empty where it can. */
    String incomparable(Line line) {
        return line.comparison() instanceof Comparison.None none
                ? here.say(none.reason().key())
                : "";
    }

    String reason(Figure.Reason reason) {
        return here.say("profile.reason." + reason.name());
    }

    /** The word beside every figure: counted, asked, estimated; and put together, where it was. */
    String kind(Observation observation) {
        if (observation.moved().isPresent()) {
            return here.say(isBorrowed(observation) ? "profile.kind.BORROWED" : "profile.kind.CONVERTED");
        }
        return observation.pooled().isPresent()
                ? here.say("profile.kind.COMPUTED")
                : here.say("profile.kind." + observation.indicator().kind());
    }

    private static boolean isBorrowed(Observation observation) {
        return observation.moved().filter(Moved.Borrowed.class::isInstance).isPresent();
    }

    /** From how many areas a figure was moved, and about how many of the people it is; empty for what was not moved. */
    String moved(Observation observation) {
        return observation.known().isEmpty() || observation.moved().isEmpty()
                ? ""
                : observation
                        .cover()
                        .map(cover -> here.say(
                                isBorrowed(observation) ? "profile.moved.borrowed" : "profile.moved",
                                cover.used(),
                                here.numbers().whole(100 * cover.share())))
                        .orElse("");
    }

    /** The class that draws the edge of a kind of figure. */
    static String kindClass(Observation observation) {
        if (isBorrowed(observation)) {
            return "borrowed";
        }
        if (observation.pooled().isPresent() || observation.moved().isPresent()) {
            return "converted";
        }
        return switch (observation.indicator().kind()) {
            case COUNTED -> "counted";
            case ASKED -> "asked";
            case MODELLED -> "estimated";
        };
    }

    /** The class that underlines a value by its kind, or marks the words in its place. */
    static String valueClass(Observation observation) {
        if (observation.known().isEmpty()) {
            return "gw-none";
        }
        return switch (kindClass(observation)) {
            case "counted", "asked" -> "gw-v gw-v--geteld";
            case "estimated" -> "gw-v gw-v--geschat";
            default -> "gw-v gw-v--omgerekend";
        };
    }

    /** "58 van de 100" for people, else the value with its unit. */
    String aloud(Indicator indicator, double value) {
        if (indicator.isAboutPeople()) {
            var of = indicator.unit() == Indicator.Unit.PER_1000 ? "profile.of1000" : "profile.of100";
            return here.say(of, here.numbers().whole(value));
        }
        return text(indicator, value);
    }

    /** The number alone where the reader has just been told out of how many. */
    String shortly(Indicator indicator, double value) {
        return indicator.isAboutPeople() ? here.numbers().whole(value) : text(indicator, value);
    }
}
