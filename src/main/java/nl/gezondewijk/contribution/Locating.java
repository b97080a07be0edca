package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.NamedAreas;
import nl.gezondewijk.area.NamedAreas.Asked;
import nl.gezondewijk.area.NamedAreas.Meaning;
import nl.gezondewijk.contribution.Inventory.Place;
import nl.gezondewijk.sheet.Role;
import org.springframework.stereotype.Component;

/** Finds the areas that a sheet names, by code, by postcode or by name, in the year whose areas it means. */
@Component
class Locating {
    private static final Pattern LETTERED = Pattern.compile("(?:NL|PV|GG|GM|WK|BU|PC)[0-9A-Z]{2,8}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s?(?:[A-Z]{2})?");
    private static final int SAMPLE = 400;

    private final Areas areas;
    private final NamedAreas named;

    Locating(Areas areas, NamedAreas named) {
        this.areas = areas;
        this.named = named;
    }

    /** The year whose areas have most of these, and of several the one nearest to the newest figures; 0 where none has any. */
    int year(Inventory inventory) {
        var sample = inventory.places().stream().limit(SAMPLE).toList();
        int newest = inventory.periods().stream()
                .mapToInt(period -> Integer.parseInt(period.substring(0, 4)))
                .max()
                .orElse(Integer.MAX_VALUE);
        record Fit(int year, int found) {}
        return areas.listYears().stream()
                .map(year ->
                        new Fit(year, locate(sample, year, Map.of()).codes().size()))
                .filter(fit -> fit.found() > 0)
                .max(Comparator.comparingInt(Fit::found)
                        .thenComparing(fit -> -Math.abs((long) newest - fit.year()))
                        .thenComparing(Fit::year))
                .map(Fit::year)
                .orElse(0);
    }

    /** @param said the code of each name that was not plain, by the key of its place */
    Located locate(Collection<Place> places, int year, Map<String, String> said) {
        var found = new HashMap<String, String>();
        var questions = new ArrayList<Located.Question>();
        var byCode = codes(places);
        var known =
                areas.list(year, wanted(byCode, said)).stream().map(Area::code).collect(Collectors.toSet());
        var meanings = meanings(places, year);
        for (var place : places) {
            var code = byCode.get(place);
            if (code != null && known.contains(code)) {
                found.put(place.key(), code);
            } else {
                ask(place, code == null ? meanings.get(asked(place)) : new Meaning.None(List.of()), known, said)
                        .ifPresentOrElse(
                                questions::add, () -> found.put(place.key(), plain(meanings.get(asked(place)))));
            }
        }
        for (var question : questions) {
            question.said()
                    .filter(one -> !one.equals(Located.LEFT_OUT))
                    .ifPresent(one -> found.put(question.place().key(), one));
        }
        return new Located(found, questions);
    }

    private static Set<String> wanted(Map<Place, String> byCode, Map<String, String> said) {
        var all = new HashSet<>(byCode.values());
        all.addAll(said.values());
        return all;
    }

    /** Empty where the name is one area's own. */
    private static Optional<Located.Question> ask(
            Place place,
            @org.jspecify.annotations.Nullable Meaning meaning,
            Set<String> known,
            Map<String, String> said) {
        var choices =
                switch (meaning) {
                    case null -> List.<Area>of();
                    case Meaning.One one -> List.of(one.area());
                    case Meaning.Several several -> several.areas();
                    case Meaning.None none -> none.alike();
                };
        if (meaning instanceof Meaning.One one && one.area().name().equalsIgnoreCase(place.name())) {
            return Optional.empty();
        }
        var answer = Optional.ofNullable(said.get(place.key()))
                .filter(code -> code.equals(Located.LEFT_OUT) || known.contains(code));
        return Optional.of(new Located.Question(place, answer, choices));
    }

    private static String plain(@org.jspecify.annotations.Nullable Meaning meaning) {
        return meaning instanceof Meaning.One one ? one.area().code() : "";
    }

    private Map<Asked, Meaning> meanings(Collection<Place> places, int year) {
        var meanings = new HashMap<Asked, Meaning>();
        for (var kind : List.of(Area.Kind.GEMEENTE, Area.Kind.WIJK, Area.Kind.BUURT)) {
            var names = places.stream()
                    .filter(place -> kind(place.kind()).equals(Optional.of(kind)))
                    .map(Locating::asked)
                    .toList();
            if (!names.isEmpty()) {
                meanings.putAll(named.find(year, kind, names));
            }
        }
        return meanings;
    }

    private static Asked asked(Place place) {
        return new Asked(place.name(), Optional.of(place.gemeente()).filter(name -> !name.isEmpty()));
    }

    private static Optional<Area.Kind> kind(Role role) {
        return switch (role) {
            case GEMEENTE_NAME -> Optional.of(Area.Kind.GEMEENTE);
            case WIJK_NAME -> Optional.of(Area.Kind.WIJK);
            case BUURT_NAME -> Optional.of(Area.Kind.BUURT);
            default -> Optional.empty();
        };
    }

    /** The codes of places that have one: with its letters, and with the zeros that a spreadsheet took off. */
    private static Map<Place, String> codes(Collection<Place> places) {
        int longest = places.stream()
                .filter(place -> place.kind() == Role.AREA_CODE)
                .map(place -> bare(place.name()))
                .filter(code -> DIGITS.matcher(code).matches())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var codes = new HashMap<Place, String>();
        for (var place : places) {
            code(place, longest).ifPresent(code -> codes.put(place, code));
        }
        return codes;
    }

    private static Optional<String> code(Place place, int longest) {
        var text = bare(place.name());
        return switch (place.kind()) {
            case AREA_CODE -> Optional.of(lettered(text, longest));
            case POSTCODE ->
                Optional.of(POSTCODE.matcher(text))
                        .filter(java.util.regex.Matcher::matches)
                        .map(found -> Area.Kind.POSTCODE.prefix() + found.group(1));
            default -> text.equals("NEDERLAND") ? Optional.of(Area.NETHERLANDS) : Optional.empty();
        };
    }

    private static String lettered(String text, int longest) {
        if (LETTERED.matcher(text).matches()) {
            return Area.code(text);
        }
        int width = DIGITS.matcher(text).matches() ? longest : text.length();
        var kind = width <= 4 ? Area.Kind.GEMEENTE : width <= 6 ? Area.Kind.WIJK : Area.Kind.BUURT;
        int full = kind == Area.Kind.GEMEENTE ? 4 : kind == Area.Kind.WIJK ? 6 : 8;
        return kind.prefix() + "0".repeat(Math.max(0, full - text.length())) + text;
    }

    /** Numbers in a workbook may carry a point and a zero. */
    private static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).strip().replaceFirst("[.,]0+$", "");
    }
}
