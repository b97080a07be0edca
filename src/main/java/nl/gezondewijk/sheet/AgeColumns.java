package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.sheet.Proposal.Guess;
import nl.gezondewijk.sheet.Proposal.Why;

/** Columns that are about one age each, in blocks: those of what was counted, and those of the people of whom. */
final class AgeColumns {
    private final List<Guess> guesses;
    private final List<Look> looks;
    private final List<Block> blocks;
    private final Map<Integer, Layout.Use> uses = new HashMap<>();

    /**
     * Columns of one count, one for each age.
     *
     * @param rest what their headings say besides the age and the year
     */
    private record Block(String rest, Optional<String> period, Map<Integer, AgeInHeading> columns) {
        List<Integer> bands() {
            return columns.keySet().stream()
                    .filter(column -> column(column).group() instanceof AgeGroup.Band)
                    .toList();
        }

        AgeInHeading column(int column) {
            return Objects.requireNonNull(columns.get(column));
        }

        boolean isOf(AgeInHeading heading, Optional<String> year) {
            return rest.equals(heading.rest())
                    && period.equals(year)
                    && columns.values().stream()
                            .noneMatch(other -> other.group().equals(heading.group()));
        }

        boolean isWhole() {
            var ages =
                    Ages.of(columns.values().stream().map(AgeInHeading::group).toList());
            return ages.areAll() && ages.areGroups();
        }
    }

    private AgeColumns(List<Guess> guesses, List<Look> looks) {
        this.guesses = guesses;
        this.looks = looks;
        this.blocks = blocks();
    }

    /** Changes what was guessed of such columns. Gives how each is used; nothing where only one count is told by age. */
    static Map<Integer, Layout.Use> in(List<Guess> guesses, List<Look> looks) {
        var columns = new AgeColumns(guesses, looks);
        columns.find();
        return columns.uses;
    }

    /** The largest first: a column is in one of them. */
    private List<Block> blocks() {
        var possible = new ArrayList<Block>();
        for (int i = 0; i < looks.size(); i++) {
            var name = looks.get(i).name;
            if (looks.get(i).mayBeNumbers()) {
                var year = YearInHeading.of(name).map(YearInHeading::period);
                for (var heading : AgeInHeading.list(name)) {
                    block(possible, heading, year).columns().put(i, heading);
                }
            }
        }
        possible.sort(Comparator.comparing(block -> -block.columns().size()));
        var taken = new HashSet<Integer>();
        return possible.stream()
                .filter(block -> {
                    block.columns().keySet().removeAll(taken);
                    return block.isWhole() && taken.addAll(block.columns().keySet());
                })
                .toList();
    }

    private static Block block(List<Block> all, AgeInHeading heading, Optional<String> year) {
        return all.stream()
                .filter(block -> block.isOf(heading, year))
                .findFirst()
                .orElseGet(() -> {
                    all.add(new Block(heading.rest(), year, new LinkedHashMap<>()));
                    return all.getLast();
                });
    }

    private void find() {
        var people = new ArrayList<>(blocks.stream().filter(this::saysPeople).toList());
        if (people.isEmpty()) {
            blocks.stream()
                    .collect(Collectors.groupingBy(Block::period))
                    .values()
                    .forEach(same -> largest(same).ifPresent(people::add));
        }
        if (people.isEmpty() || people.size() == blocks.size()) {
            return;
        }
        boolean shared = people.stream().map(Block::rest).distinct().count() == 1;
        for (var block : blocks) {
            var role = people.contains(block) ? Role.ASKED : Role.COUNTED;
            use(block, role, role == Role.ASKED && shared ? "" : label(block.rest()));
        }
    }

    private boolean saysPeople(Block block) {
        return block.bands().stream().anyMatch(column -> Likely.saysWhole(looks.get(column)));
    }

    /** Of two blocks, as of two columns. */
    private Optional<Block> largest(List<Block> same) {
        return same.size() == 2
                ? same.stream()
                        .max(Comparator.comparingDouble(block -> block.bands().stream()
                                .mapToDouble(column -> looks.get(column).total)
                                .sum()))
                : Optional.empty();
    }

    private void use(Block block, Role role, String label) {
        block.columns().forEach((column, heading) -> {
            var guess = Guessing.with(guesses.get(column), role, Why.AGES_IN_HEADINGS);
            guesses.set(column, guess);
            uses.put(
                    column,
                    new Layout.Use(guess.name(), role, label, block.period(), false, Optional.of(heading.age())));
        });
    }

    /** "aantal mannen" and "inwoners mannen" belong together. */
    private static String label(String rest) {
        return Guessing.WORDS_OF_COUNTS
                .matcher(rest)
                .replaceAll(" ")
                .replaceAll("(?i)\\b(?:inwoners|bevolking|populatie|personen|ingeschreven(?:en)?)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
