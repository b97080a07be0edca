package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.contribution.Described.Shape;
import nl.gezondewijk.indicator.Guard;

/** Labels that are the answers to one question, and so are told or withheld together; a label without a question is one by itself. */
record Answers(List<Described> labels) {
    Answers {
        labels = List.copyOf(labels);
    }

    /** One guard for each question, over the counts of all its answers; none over what is public or not about people. */
    static List<Guard> guards(List<Described> all, Terms terms) {
        return terms.protection().guards()
                ? all.stream()
                        .map(one -> with(one, all))
                        .distinct()
                        .map(answers -> answers.guard(terms))
                        .toList()
                : List.of();
    }

    private static Answers with(Described one, List<Described> all) {
        return new Answers(
                one.question().isEmpty()
                        ? List.of(one)
                        : all.stream()
                                .filter(other -> other.question().equals(one.question()))
                                .toList());
    }

    private Guard guard(Terms terms) {
        var first = labels.getFirst();
        return new Guard(
                labels.stream().map(Described::counted).toList(),
                first.shape() == Shape.AMOUNT ? Optional.empty() : Optional.of(first.asked()),
                first.shape() == Shape.OF_RESIDENTS,
                labels.stream().flatMap(one -> along(one, first)).toList(),
                labels.stream()
                        .filter(one -> one.shape() == Shape.EXPECTED)
                        .map(Described::key)
                        .toList(),
                terms.protection().rule(terms.fewest(), terms.sensitive()),
                // a percentage to a decimal, or an interval, would tell what its count was before it was rounded
                first.shape() == Shape.SURVEY || first.shape().isByAge() ? 1 : terms.roundedTo());
    }

    /** What is told or withheld with the counts. */
    private static Stream<String> along(Described one, Described first) {
        return one.columns().stream().filter(column -> !column.equals(one.counted()) && !column.equals(first.asked()));
    }
}
