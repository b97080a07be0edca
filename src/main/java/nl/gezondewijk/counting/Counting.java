package nl.gezondewijk.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheet;

/** Goes through lines about persons once; what it keeps are counts, and what it says holds nothing of a line. */
public final class Counting {
    private static final List<String> AREAS = List.of(
            "buurtcode",
            "buurt",
            "wijkcode",
            "wijk",
            "pc4",
            "postcode",
            "pc6",
            "gemeentecode",
            "gemeente",
            "gebied",
            "plaats");
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s?[A-Za-z]{2}");
    private static final Pattern CODE = Pattern.compile("(?i)(?:GM|WK|BU)[0-9A-Z]{4,8}");
    private static final int MOST_ANSWERS = 30;
    private static final int FEW_AGES = 12;
    private static final int OLDEST = 120;

    private final Choice choice;
    private final List<String> names;
    private final int area;
    private final Map<Integer, List<String>> where = new LinkedHashMap<>();
    private final List<Answers> answers = new ArrayList<>();
    private final TreeMap<String, Long> lines = new TreeMap<>();
    private long withoutArea;

    /** A file that cannot be counted as asked; its sentence says what would be right. */
    public static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }

    private Counting(Choice choice, List<String> names) {
        this.choice = choice;
        this.names = names;
        this.area = choice.area().map(this::column).orElseGet(this::areaColumn);
        choice.where().forEach((name, values) -> where.put(column(name), values));
        choice.questions().forEach(question -> answers.add(new Answers(question, column(question.column()))));
    }

    /**
     * @throws Refused when a column is not there, or has too many answers
     * @throws nl.gezondewijk.sheet.Sheets.Unreadable when the file breaks off
     */
    public static Counted count(Sheet sheet, Choice choice) {
        try (var rows = sheet.rows()) {
            var heading = rows.next();
            while (heading != null && filled(heading) < 2) {
                heading = rows.next();
            }
            if (heading == null) {
                throw new Refused(
                        "there is no row of headings: the first row with two filled cells or more names the columns");
            }
            var counting = new Counting(
                    choice, heading.cells().stream().map(cell -> cell.text()).toList());
            for (var row = rows.next(); row != null; row = rows.next()) {
                counting.take(row);
            }
            return counting.counted();
        }
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private int column(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new Refused("there is no column " + name.strip() + "; write it as it stands in the row of headings");
    }

    private int areaColumn() {
        for (var word : AREAS) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).toLowerCase(java.util.Locale.ROOT).contains(word)) {
                    return i;
                }
            }
        }
        throw new Refused("no column seems to tell the area; name it with --area");
    }

    private void take(Row row) {
        for (var one : where.entrySet()) {
            if (!one.getValue().contains(row.cell(one.getKey()).text())) {
                return;
            }
        }
        var place = place(row.cell(area).text());
        if (place.isEmpty()) {
            withoutArea++;
            return;
        }
        lines.merge(place, 1L, Long::sum);
        answers.forEach(one -> one.take(place, row.cell(one.column).text()));
    }

    /** A postcode with its letters is a street; four digits are an area. */
    private static String place(String written) {
        var postcode = POSTCODE.matcher(written);
        if (postcode.matches()) {
            return postcode.group(1);
        }
        return CODE.matcher(written).matches() ? written.toUpperCase(java.util.Locale.ROOT) : written;
    }

    private Counted counted() {
        var tables = answers.isEmpty()
                ? List.of(Counted.Table.ofLines(lines))
                : answers.stream().map(one -> one.table(choice)).toList();
        return new Counted(names.get(area), tables, choice.fewest(), choice.year(), withoutArea);
    }

    /** What is said to one question, in each area. */
    private static final class Answers {
        private final Question question;
        private final int column;
        private final TreeMap<String, TreeMap<String, Long>> byAnswer = new TreeMap<>();

        Answers(Question question, int column) {
            this.question = question;
            this.column = column;
        }

        void take(String place, String answer) {
            if (!answer.isEmpty() && !question.leftOut().contains(answer)) {
                byAnswer.computeIfAbsent(answer, first -> new TreeMap<>()).merge(place, 1L, Long::sum);
                if (byAnswer.size() > 10_000) {
                    throw tooMany();
                }
            }
        }

        private Refused tooMany() {
            return new Refused("the column " + question.column() + " has more than " + MOST_ANSWERS
                    + " different answers; name those to count, as in --by " + question.column() + "=ja,nee");
        }

        Counted.Table table(Choice choice) {
            var found = areAges() ? inGroups(choice) : byAnswer;
            var told = new LinkedHashMap<String, Map<String, Long>>();
            var rest = new TreeMap<String, Long>();
            found.forEach((answer, counts) -> {
                if (question.counts(answer)) {
                    told.put(question.column() + ": " + answer, counts);
                } else {
                    counts.forEach((place, count) -> rest.merge(place, count, Long::sum));
                }
            });
            if (told.size() > MOST_ANSWERS) {
                throw tooMany();
            }
            return new Counted.Table(told, rest);
        }

        private boolean areAges() {
            return byAnswer.size() > FEW_AGES
                    && byAnswer.keySet().stream()
                            .allMatch(answer -> answer.matches("\\d{1,3}") && Integer.parseInt(answer) <= OLDEST);
        }

        private TreeMap<String, TreeMap<String, Long>> inGroups(Choice choice) {
            var groups = new TreeMap<String, TreeMap<String, Long>>();
            byAnswer.forEach((age, counts) -> {
                var group = groups.computeIfAbsent(choice.ages(Integer.parseInt(age)), first -> new TreeMap<>());
                counts.forEach((place, count) -> group.merge(place, count, Long::sum));
            });
            return groups;
        }
    }
}
