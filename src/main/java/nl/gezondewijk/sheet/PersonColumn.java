package nl.gezondewijk.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands in one column, as far as it tells of persons. No cell is kept longer than the question takes. */
final class PersonColumn {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+\\.\\p{L}{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?:(?:\\+|00)31[\\s-]?(?:\\(0\\))?|0)[\\s-]?[1-9](?:[\\s-]?\\d){8}");
    private static final Pattern STREET = Pattern.compile(
            "(?i).*(?:straat|laan|weg|plein|hof|kade|singel|dijk|gracht|pad|steeg|dreef|plantsoen|markt|baan|str\\.)\\s+\\d{1,5}(?!\\d).*");
    private static final Pattern DOOR = Pattern.compile("(?i)[1-9]\\d{3}\\s?[a-z]{2}[\\s,-]+\\d{1,5}\\s?-?\\w{0,4}");
    private static final Pattern INITIALS = Pattern.compile(
            "(?:\\p{Lu}\\.\\s?){1,6}\\p{L}.{2,40}|\\p{L}[\\p{L}' -]{1,40},\\s?(?:\\p{Lu}\\.?\\s?){1,6}(?:\\p{Ll}.{0,15})?");
    private static final Pattern NUMBERED = Pattern.compile("(?i).*\\bbsn\\b\\D{0,5}\\d{8,9}\\b.*");
    private static final int ENOUGH = 3;

    private final String name;
    private final Tally citizens = new Tally(PersonColumn::isCitizenNumber);
    private final Tally emails = new Tally(text -> EMAIL.matcher(text).matches());
    private final Tally phones = new Tally(text -> PHONE.matcher(text).matches());
    private final Tally streets = new Tally(
            text -> STREET.matcher(text).matches() || DOOR.matcher(text).matches());
    private final Tally initials = new Tally(text -> INITIALS.matcher(text).matches());
    private final Tally numbered = new Tally(text -> NUMBERED.matcher(text).matches());
    private final BirthDates births = new BirthDates();
    private final Set<Integer> seen = new HashSet<>();
    private int filled;
    private int digits;

    PersonColumn(String name) {
        this.name = name;
    }

    void take(Cell cell) {
        if (cell.isEmpty() || isMark(cell.text())) {
            return;
        }
        var text = cell.text();
        filled++;
        seen.add(text.hashCode());
        if (text.chars().noneMatch(Character::isDigit)) {
            initials.take(text);
        } else {
            digits++;
            number(text);
        }
        if (text.indexOf('@') > 0) {
            emails.take(text);
        }
    }

    /** Asks only what can be: there may be millions of cells. */
    private void number(String text) {
        if (text.length() < 8) {
            return;
        }
        births.take(text);
        phones.take(text);
        if (text.chars().noneMatch(Character::isLetter)) {
            citizens.take(text);
        } else {
            streets.take(text);
            numbered.take(text);
        }
    }

    private static boolean isMark(String text) {
        return text.length() <= 30
                && !Character.isDigit(text.charAt(0))
                && Mark.of(text).isPresent();
    }

    /** Because of what stands in it, whatever its heading; else because of its heading, when something stands in it that fits. */
    Optional<PersonLines.Why> why() {
        if (citizens.isMost(filled, 0.6) || numbered.count > 0) {
            return Optional.of(PersonLines.Why.CITIZEN_NUMBER);
        }
        if (emails.isMost(filled, 0.2)) {
            return Optional.of(PersonLines.Why.EMAIL);
        }
        if (phones.isMost(filled, 0.5)) {
            return Optional.of(PersonLines.Why.TELEPHONE);
        }
        if (births.areSpread(filled)) {
            return Optional.of(PersonLines.Why.BIRTH_DATE);
        }
        if (streets.isMost(filled, 0.5)) {
            return Optional.of(PersonLines.Why.ADDRESS);
        }
        if (initials.isMost(filled, 0.6)) {
            return Optional.of(PersonLines.Why.NAME);
        }
        return said();
    }

    /** Whether its heading says it, and may therefore be repeated to its owner. */
    boolean isSaid() {
        return said().isPresent();
    }

    private Optional<PersonLines.Why> said() {
        if (filled == 0) {
            return Optional.empty();
        }
        if (PersonWords.isOne(name) && seen.size() >= 10 && seen.size() > 0.9 * filled) {
            return Optional.of(PersonLines.Why.RECORD_NUMBER);
        }
        return PersonWords.saying(name).filter(why -> switch (why) {
            case CITIZEN_NUMBER, BIRTH_DATE, ADDRESS, TELEPHONE, RECORD_NUMBER -> 2 * digits >= filled;
            case NAME -> 2 * digits < filled;
            case EMAIL -> emails.count > 0;
            case ROW_PER_PERSON, PIVOT_TABLE -> false;
        });
    }

    /** The eleven-test: nine times the first digit, eight times the second … and minus the last is a multiple of eleven. */
    static boolean isCitizenNumber(String text) {
        if (text.length() > 12) {
            return false;
        }
        var bare = text.replaceAll("[ .-]", "");
        if (!bare.matches("\\d{8,9}")) {
            return false;
        }
        var nine = bare.length() == 8 ? "0" + bare : bare;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
        }
        return sum % 11 == 0 && !nine.startsWith("00");
    }

    /** How many cells are so, and whether they differ: a note at the foot of a sheet is one cell. */
    private static final class Tally {
        private final Predicate<String> test;
        private final Set<Integer> different = new HashSet<>();
        private int count;

        Tally(Predicate<String> test) {
            this.test = test;
        }

        void take(String text) {
            if (test.test(text)) {
                count++;
                if (different.size() < ENOUGH) {
                    different.add(text.toLowerCase(Locale.ROOT).hashCode());
                }
            }
        }

        boolean isMost(int of, double share) {
            return different.size() >= ENOUGH && count >= share * of;
        }
    }
}
