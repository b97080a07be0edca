package nl.gezondewijk.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Lines about people who do not exist, of many kinds. */
public final class Lines {
    private static final List<String> ANSWERS = List.of("ja", "nee", "soms", "weet niet; geen idee", "\"zelden\"");

    private Lines() {}

    public static String random(Random random) {
        return of(random, 20 + random.nextInt(1_500), 1 + random.nextInt(14), random.nextInt(4));
    }

    /** @param kind of areas: postcodes, codes, names, postcodes with letters */
    public static String of(Random random, int count, int areas, int kind) {
        var heading = new String[] {"postcode", "buurt", "Wijk", "PC6"}[kind];
        var text = new StringBuilder("nr;" + heading + ";leeftijd;geslacht;rookt;cijfer\r\n");
        for (int i = 0; i < count; i++) {
            // some areas have many people and some a few
            int area = (int) (areas * Math.pow(random.nextDouble(), 1.6));
            text.append(i)
                    .append(';')
                    .append(random.nextInt(200) == 0 ? "" : area(area, kind, random))
                    .append(';')
                    .append(random.nextInt(101))
                    .append(';')
                    .append(random.nextBoolean() ? "m" : "v")
                    .append(';')
                    .append(random.nextInt(40) == 0 ? "" : answer(random))
                    .append(';')
                    .append(1 + random.nextInt(10))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String area(int area, int kind, Random random) {
        return switch (kind) {
            case 0 -> String.valueOf(1011 + area);
            case 1 -> "BU00141%03d".formatted(area);
            case 2 ->
                quoted(List.of("Centrum", "Noord", "Zuid", "Súdwest", "Korrewegwijk", "'t Hof", "Oost; de rest")
                        .get(area % 7));
            default -> (1011 + area) + " " + (random.nextBoolean() ? "AB" : "xz");
        };
    }

    private static String answer(Random random) {
        var answer = ANSWERS.get((int) (ANSWERS.size() * Math.pow(random.nextDouble(), 2)));
        return quoted(answer);
    }

    private static String quoted(String text) {
        return text.contains(";") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    public static Choice choice(Random random) {
        var questions = List.of(
                new Question("leeftijd", List.of(), List.of()),
                new Question("rookt", List.of("ja", "soms"), List.of("weet niet; geen idee")),
                new Question("rookt", List.of(), List.of()),
                new Question("cijfer", List.of("9", "10"), List.of()),
                new Question("geslacht", List.of("v"), List.of()));
        int from = random.nextInt(5);
        int to = from + random.nextInt(6 - from);
        return new Choice(
                Optional.empty(),
                questions.subList(from, to),
                random.nextInt(4) == 0 ? Map.of("geslacht", List.of("v")) : Map.of(),
                random.nextBoolean() ? List.of(18, 65) : List.of(12, 18, 40, 75),
                random.nextBoolean() ? 10 : 5,
                random.nextInt(3) == 0 ? Optional.of(2024) : Optional.empty());
    }
}
