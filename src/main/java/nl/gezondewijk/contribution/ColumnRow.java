package nl.gezondewijk.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Role;

/**
 * A column of the sheet on the form, or all columns of one count, one for each age.
 *
 * @param number where it stands on the form
 * @param examples some of what stands in it
 * @param ages the age of each column, where the sheet has such columns
 * @param folded whether it stands for more columns than one, whose ages are folded
 * @param open whether they are unfolded, as one of them is not right
 */
record ColumnRow(
        int number,
        String name,
        String examples,
        String why,
        List<Option> roles,
        boolean isNumber,
        String label,
        String period,
        List<Age> ages,
        boolean folded,
        boolean open) {

    /** The age of a column, which follows what is said of the one at its head. */
    record Age(int number, int head, String name, String age, String wrong) {}

    static List<ColumnRow> list(Layout layout, Proposal proposal, List<Problem> problems, Here here) {
        var guesses = proposal.columns().stream()
                .collect(Collectors.toMap(Proposal.Guess::name, one -> one, (one, same) -> one));
        boolean byAge = layout.columns().stream().anyMatch(use -> use.age().isPresent());
        return ColumnsByAge.of(layout).stream()
                .map(block -> {
                    var use = layout.columns().get(block.head());
                    boolean hasAges =
                            byAge && (use.role().isNumber() || use.age().isPresent());
                    return of(block, layout, hasAges ? ages(block, layout, problems, here) : List.of(), guesses, here);
                })
                .toList();
    }

    private static ColumnRow of(
            ColumnsByAge block, Layout layout, List<Age> ages, Map<String, Proposal.Guess> guesses, Here here) {
        var use = layout.columns().get(block.head());
        var guess = guesses.get(use.name());
        boolean folded = block.columns().size() > 1;
        return new ColumnRow(
                block.head(),
                folded
                        ? use.name() + " … "
                                + layout.columns()
                                        .get(block.columns().getLast())
                                        .name()
                        : use.name(),
                folded
                        ? here.say("contribution.columns.byAge", block.columns().size())
                        : guess == null ? "" : String.join(" · ", guess.examples()),
                guess == null || guess.role() != use.role()
                        ? here.say("contribution.why.yours")
                        : here.say(guess.why().key()),
                Option.of(
                        Arrays.asList(Role.values()),
                        Role::name,
                        role -> here.say("contribution.role." + role),
                        use.role().name()),
                use.role().isNumber(),
                use.label(),
                use.period().orElse(""),
                ages,
                folded,
                ages.stream().anyMatch(age -> !age.wrong().isEmpty()));
    }

    private static List<Age> ages(ColumnsByAge block, Layout layout, List<Problem> problems, Here here) {
        return block.columns().stream()
                .map(column -> new Age(
                        column,
                        block.head(),
                        block.columns().size() > 1
                                ? layout.columns().get(column).name()
                                : here.say("contribution.columns.age"),
                        layout.columns().get(column).age().orElse(""),
                        Problem.of("leeftijd-" + column, problems)))
                .toList();
    }
}
