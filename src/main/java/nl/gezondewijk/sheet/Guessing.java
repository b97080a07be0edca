package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.sheet.Proposal.Guess;
import nl.gezondewijk.sheet.Proposal.Sum;
import nl.gezondewijk.sheet.Proposal.Why;

/** From what was seen to what it is. */
record Guessing(String sheet, List<Look> looks, int rows, boolean commas) {
    /** What is said of a number, and not of whom it counts. */
    static final Pattern WORDS_OF_COUNTS = Pattern.compile(
            "(?i)\\b(teller|noemer|aantal|percentage|perc|pct|respondenten|n|deff|designeffect|numerator|denominator|totaal)\\b|[%()\\[\\]]");

    Proposal proposal(int first, List<Sum> sums) {
        var guesses = new ArrayList<Guess>();
        for (var look : looks) {
            guesses.add(Likely.of(look));
        }
        keepOneOfEach(guesses);
        boolean isByAge = has(guesses, Role.AGE);
        var byAge = isByAge ? Map.<Integer, Layout.Use>of() : AgeColumns.in(guesses, looks);
        new Wholes(guesses, looks).find(isByAge || has(guesses, Role.LABEL));
        if (isByAge && !(has(guesses, Role.COUNTED) && has(guesses, Role.ASKED))) {
            guesses.replaceAll(one -> one.role() == Role.AGE ? with(one, Role.LABEL, Why.FEW_TEXTS) : one);
        }
        boolean isLong = has(guesses, Role.LABEL);
        var uses = new ArrayList<Layout.Use>();
        for (int i = 0; i < guesses.size(); i++) {
            uses.add(byAge.getOrDefault(i, use(guesses.get(i), looks.get(i), isLong, has(guesses, Role.AGE))));
        }
        var marks = IntStream.range(0, looks.size())
                .filter(i -> guesses.get(i).role() != Role.AGE) // where 0-4 is no number that is kept back
                .mapToObj(looks::get)
                .flatMap(look -> look.marks.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        int formulas = looks.stream().mapToInt(look -> look.formulas).sum();
        return new Proposal(
                new Layout(sheet, uses, marks, commas, YearInHeading.of(sheet).map(YearInHeading::period)),
                guesses,
                byAge.isEmpty() ? sums : List.of(), // ages and their total, which are no answers
                rows,
                formulas,
                first);
    }

    private static boolean has(List<Guess> guesses, Role role) {
        return guesses.stream().anyMatch(one -> one.role() == role);
    }

    /** One code is enough, the smallest areas first; a second column of years or postcodes is something else. */
    private void keepOneOfEach(List<Guess> guesses) {
        for (var role :
                List.of(Role.PERIOD, Role.AGE, Role.POSTCODE, Role.BUURT_NAME, Role.WIJK_NAME, Role.GEMEENTE_NAME)) {
            boolean seen = false;
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).role() == role) {
                    if (seen) {
                        guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.OTHER));
                    }
                    seen = true;
                }
            }
        }
        boolean coded = guesses.stream().anyMatch(one -> one.role() == Role.AREA_CODE);
        for (int i = 0; i < guesses.size(); i++) {
            boolean anyArea = guesses.get(i).role() == Role.GEMEENTE_NAME
                    && !looks.get(i).says("gemeente", "municipality", "gem");
            if (coded && anyArea) { // the code says which area it is, and the name may be of any kind
                guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.CODE_SAYS));
            }
        }
        int best = -1;
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).role() == Role.AREA_CODE && (best < 0 || length(i) > length(best))) {
                best = i;
            }
        }
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).role() == Role.AREA_CODE && i != best) {
                guesses.set(i, with(guesses.get(i), Role.LEFT_OUT, Why.OTHER));
            }
        }
    }

    private int length(int column) {
        return looks.get(column).texts.keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static Guess with(Guess guess, Role role, Why why) {
        return new Guess(guess.name(), role, why, guess.examples());
    }

    private Layout.Use use(Guess guess, Look look, boolean isLong, boolean isByAge) {
        boolean key = guess.role().isArea() || guess.role() == Role.LABEL || guess.role() == Role.PERIOD;
        boolean down = key && look.filled > 0 && look.filled < 0.7 * look.seen;
        if (!guess.role().isNumber() || isLong) {
            return new Layout.Use(guess.name(), guess.role(), "", Optional.empty(), down, Optional.empty());
        }
        var year = YearInHeading.of(guess.name()).map(YearInHeading::period);
        var label = isByAge && guess.role() == Role.ASKED ? "" : label(guess); // the people of an age serve all figures
        return new Layout.Use(guess.name(), guess.role(), label, year, false, Optional.empty());
    }

    /** The name without its year and without what it is: "2023 diabetes aantal" and "2023 diabetes noemer" are one figure. */
    private static String label(Guess guess) {
        var label = WORDS_OF_COUNTS
                .matcher(YearInHeading.without(guess.name()).replace('_', ' '))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        boolean whole = guess.role() == Role.ASKED
                && label.matches(
                        "(?i)|.*(inwoners|bevolking|populatie|ingeschreven).*|(particuliere )?(huishoudens|woningen)|(patiënten|cliënten|leerlingen|respondenten)");
        boolean onlyYear = label.isEmpty() && YearInHeading.of(guess.name()).isPresent();
        return whole || onlyYear ? "" : label.isEmpty() ? guess.name() : label;
    }
}
