package nl.gezondewijk.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Learned;

/** All places of a year with their figures: buurten first, and what they add up to. */
final class TownYear {
    private final Town town;
    private final int year;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final List<Learned> learned = new ArrayList<>();

    TownYear(Town town, Land land, Figuring figuring, int year) {
        this.town = town;
        this.year = year;
        for (var wijk : town.wijken()) {
            var buurten = new ArrayList<Sheet>();
            for (var buurt : wijk.buurten(year)) {
                var dice = town.dice(buurt, year);
                var here = Situation.of(wijk.traits().withOwn(dice), town.yearsOn(year), dice);
                var sheet = figuring.place(here, town.inhabitants(buurt, year), land.hectares(buurt.code()));
                buurten.add(sheet);
                add(buurt.code(), buurt.name(), buurt.change(year), sheet);
            }
            add(wijk.code(), wijk.name(), Area.Change.UNCHANGED, figuring.together(buurten));
        }
        var whole = figuring.together(
                town.wijken().stream().map(wijk -> sheet(wijk.code())).toList());
        add(Town.CODE, town.name(), Area.Change.UNCHANGED, whole);
        addCountry(town.country(), figuring);
    }

    int year() {
        return year;
    }

    /** What the figures of these places have to do with chance. */
    Dice dice(String code) {
        return new Dice(town.seed(), code, year);
    }

    Map<String, Sheet> sheets() {
        return sheets;
    }

    List<Learned> learned() {
        return learned;
    }

    Sheet sheet(String code) {
        var sheet = sheets.get(code);
        if (sheet == null) {
            throw new IllegalArgumentException(code + " has no figures");
        }
        return sheet;
    }

    private void add(String code, String name, Area.Change change, Sheet sheet) {
        sheets.put(code, sheet);
        learned.add(new Learned(code, name, change, (int) sheet.get("stedelijkheid"), (int) sheet.get("inwoners")));
    }

    /** Only its name is learned: the code is the real one, and nothing invented may stay under it. */
    private void addCountry(Town.Country country, Figuring figuring) {
        var here = Situation.average(town.yearsOn(year));
        sheets.put(Area.NETHERLANDS, figuring.place(here, country.inhabitants(), country.hectares()));
        learned.add(new Learned(Area.NETHERLANDS, Town.COUNTRY, Area.Change.UNCHANGED, null, null));
    }
}
