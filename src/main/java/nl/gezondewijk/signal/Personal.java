package nl.gezondewijk.signal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What in a text looks as if it were about somebody in particular. */
enum Personal {
    BSN(true, "(?<!\\d)\\d(?:[\\s.-]{0,2}\\d){8}(?!\\d)"),
    EMAIL(true, "(?<![^\\s@])[^\\s@]++@[^\\s@]+\\.[^\\s@]{2,}"),
    PHONE(true, "(?<![\\d.])(?:\\+31|0031|0)(?:[\\s.-]?\\(0\\))?(?:[\\s.-]{0,2}\\d){9}(?!\\d)"),
    ADDRESS(
            false,
            "(?iu)\\b[\\p{L}'-]*(?:straat|laan|weg|plein|hof|kade|gracht|singel|dreef|pad|steeg|plantsoen|dijk|baan)\\s+(?:(?:nr|no|nummer|huisnummer)\\b\\.?\\s*)?\\d{1,4}\\b"),
    POSTCODE(false, "\\b[1-9]\\d{3} ?[A-Z]{2}\\b"),
    TITLE(
            false,
            "(?u)\\b(?i:(?:mijn|onze|my|our)\\s+(?:over)?(?:buurman|buurvrouw|neighbou?r))\\b|\\b(?i:meneer|mevrouw|de heer|dhr\\.?|mevr\\.?|mw\\.?|buurman|buurvrouw|dokter|dr\\.?|mr\\.?|mrs\\.?|ms\\.?)\\s+(?:(?:van|de|den|der|ter|ten|el|al)\\s+){0,4}+\\p{Lu}\\p{L}+"),
    NAME(
            false,
            "(?u)\\b(?<first>\\p{Lu}\\p{Ll}++)\\s+(?:(?:van|de|den|der|ter|ten|el|al)\\s+){0,4}+(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}++)(?:-\\p{Lu}\\p{Ll}++)?");

    /** Begin a sentence, and are nobody's first name. */
    private static final Set<String> NO_NAMES = Set.of(
            "de",
            "het",
            "een",
            "in",
            "op",
            "bij",
            "aan",
            "er",
            "ik",
            "wij",
            "we",
            "veel",
            "voor",
            "achter",
            "naast",
            "langs",
            "tussen",
            "the",
            "at",
            "on",
            "near",
            "many",
            "mevrouw",
            "meneer",
            "buurman",
            "buurvrouw",
            "dokter",
            "station",
            "park",
            "winkelcentrum",
            "buurthuis",
            "basisschool",
            "gemeente",
            "wijk",
            "buurt");

    private final boolean firm;
    private final Pattern pattern;

    Personal(boolean firm, String pattern) {
        this.firm = firm;
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether it is that for sure, and not something that only looks like it. */
    boolean isFirm() {
        return firm;
    }

    /** All kinds that are in a text; names of places that a reader could choose are none. */
    static Set<Personal> in(String text, List<String> places) {
        var found = EnumSet.noneOf(Personal.class);
        var without = text;
        for (var place : places) {
            without = without.replace(place, " ");
        }
        for (var kind : values()) {
            if (kind.isIn(kind == NAME ? without : text)) {
                found.add(kind);
            }
        }
        return found;
    }

    private boolean isIn(String text) {
        return pattern.matcher(text).results().anyMatch(hit -> switch (this) {
            case BSN -> isBsn(hit.group());
            case NAME -> !NO_NAMES.contains(first(hit).toLowerCase(Locale.ROOT));
            case EMAIL, PHONE, ADDRESS, POSTCODE, TITLE -> true;
        });
    }

    private static String first(MatchResult hit) {
        return hit.group().split("\\s", 2)[0];
    }

    /** Nine digits that pass the test of eleven. */
    private static boolean isBsn(String text) {
        var digits = new ArrayList<Integer>();
        text.chars().filter(Character::isDigit).forEach(digit -> digits.add(digit - '0'));
        int sum = -digits.getLast();
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits.get(i);
        }
        return sum % 11 == 0 && digits.stream().anyMatch(digit -> digit != 0);
    }
}
