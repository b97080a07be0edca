package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Proposal.Guess;
import nl.gezondewijk.sheet.Proposal.Why;

/** Which of several counts is the whole of which the others are a part, where none is called so. */
record Wholes(List<Guess> guesses, List<Look> looks) {
    private static final Pattern HOUSEHOLDS = Pattern.compile(
            "(?i)(?:(?:aantal|totaal|alle|number of|all) )*(?:particuliere )?(?:huishoudens|woningen|households|dwellings)");

    void find(boolean isLong) {
        if (guesses.stream().noneMatch(one -> one.role() == Role.ASKED)) {
            households();
        }
        if (isLong && guesses.stream().noneMatch(one -> one.role() == Role.ASKED)) {
            largest();
        }
    }

    /** All households or dwellings, beside counts that are smaller. */
    private void households() {
        double largest = counts().stream()
                .filter(i -> !areHouseholds(i))
                .mapToDouble(i -> looks.get(i).total)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        for (int i : counts()) {
            if (areHouseholds(i) && looks.get(i).total >= largest) {
                guesses.set(i, Guessing.with(guesses.get(i), Role.ASKED, Why.NAMED_SO));
            }
        }
    }

    private boolean areHouseholds(int column) {
        var name = YearInHeading.without(guesses.get(column).name());
        return HOUSEHOLDS.matcher(name.replace('_', ' ').strip()).matches();
    }

    /** In a long sheet, the larger of two. */
    private void largest() {
        var counts = counts();
        if (counts.size() == 2) {
            int larger =
                    looks.get(counts.get(0)).total > looks.get(counts.get(1)).total ? counts.get(0) : counts.get(1);
            guesses.set(larger, Guessing.with(guesses.get(larger), Role.ASKED, Why.LARGEST));
        }
    }

    private List<Integer> counts() {
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).role() == Role.COUNTED) {
                counts.add(i);
            }
        }
        return counts;
    }
}
