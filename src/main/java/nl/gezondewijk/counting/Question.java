package nl.gezondewijk.counting;

import java.util.Arrays;
import java.util.List;

/**
 * A column whose answers are counted.
 *
 * @param column its heading
 * @param counted the answers that are counted; none for all of them
 * @param leftOut answers that do not take part, not even in the whole: "onbekend"
 */
public record Question(String column, List<String> counted, List<String> leftOut) {

    public Question {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
        if (column.isBlank()) {
            throw new IllegalArgumentException("a question is a column, such as rookt or rookt=ja");
        }
    }

    /** Reads {@code rookt}, {@code rookt=ja,soms} or {@code rookt=ja!onbekend}: what is counted, and after the mark what is left out. */
    public static Question parse(String written) {
        int is = written.indexOf('=');
        var column = is < 0 ? written : written.substring(0, is);
        var answers = is < 0 ? "" : written.substring(is + 1);
        int without = answers.indexOf('!');
        return new Question(
                column.strip(),
                list(without < 0 ? answers : answers.substring(0, without)),
                list(without < 0 ? "" : answers.substring(without + 1)));
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    boolean counts(String answer) {
        return counted.isEmpty() || counted.contains(answer);
    }
}
