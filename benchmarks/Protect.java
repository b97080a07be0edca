import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.gezondewijk.GezondeWijk;
import nl.gezondewijk.indicator.Coverage;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Guard;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Publishes a national table of counts that are not public, through the database: 100 counts of the people in each of some 17,000
 * areas, with small ones withheld and covered, and beside it the same table as if it were public.
 *
 * <p>Arguments: how many times; how many gemeenten, where all 342 of them are too many. Of each time also a second release of the same counts, which is held against the first.
 */
public final class Protect {
    private static final int COUNTS = 100;
    private static final Period YEAR = Period.year(2024);
    private static final Readership OWN =
            new Readership(Readership.Audience.OWNER, Optional.of("account:benchmark"), Optional.empty());

    private final Releases releases;
    private final Coverage coverage;
    private final List<Draft.Row> rows;
    private final List<String> columns = columns();

    private Protect(Releases releases, Coverage coverage, int gemeenten) {
        this.releases = releases;
        this.coverage = coverage;
        this.rows = rows(gemeenten);
    }

    public static void main(String[] arguments) {
        int gemeenten = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 342;
        try (var program = new SpringApplicationBuilder(GezondeWijk.class)
                .web(WebApplicationType.NONE)
                .run("--logging.level.root=warn", "--db-scheduler.enabled=false")) {
            new Protect(program.getBean(Releases.class), program.getBean(Coverage.class), gemeenten)
                    .measure(Integer.parseInt(arguments[0]));
        }
    }

    private void measure(int times) {
        System.out.printf("%,d areas × %d counts.%n%n", rows.size(), COUNTS);
        System.out.println("| run | stage, s | publish, s | publish with its small counts withheld, s | a second release, s | withheld / not | counts withheld |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int run = 1; run <= times; run++) {
            var open = published(List.of());
            releases.forget(List.of(open.release));
            var guarded = published(guards());
            var again = published(guards());
            releases.forget(List.of(guarded.release, again.release));
            System.out.printf(
                    "| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %,d |%n",
                    run,
                    open.staged,
                    open.published,
                    guarded.published,
                    again.published,
                    (guarded.staged + guarded.published) / (open.staged + open.published),
                    guarded.withheld);
        }
    }

    private record Took(int release, double staged, double published, long withheld) {}

    private Took published(List<Guard> guards) {
        long began = System.nanoTime();
        var draft = releases.draft(
                new Draft.Title("benchmark", "benchmark", "Benchmark", "1", 2024, "", OWN), List.of(columns));
        try (var writer = releases.writer(draft)) {
            rows.forEach(writer::write);
        }
        long staged = System.nanoTime();
        releases.publish(draft, guards);
        long published = System.nanoTime();
        long withheld = coverage.list(draft.release()).stream()
                .mapToLong(Coverage.Protection::withheld)
                .sum();
        if (guards.isEmpty() == (withheld > 0)) {
            throw new IllegalStateException("what was guarded has counts withheld, and else none: " + withheld);
        }
        return new Took(draft.release(), (staged - began) / 1e9, (published - staged) / 1e9, withheld);
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("asked"));
        for (int count = 0; count < COUNTS; count++) {
            columns.add("count-" + count);
        }
        return columns;
    }

    private List<Guard> guards() {
        return columns.stream()
                .skip(1)
                .map(count -> new Guard(List.of(count), Optional.of("asked"), true, List.of(), ThresholdRule.REGISTER, 1))
                .toList();
    }

    /** Buurten of 10 to 3,000 people, of whom a rare answer has few and a common one many; added up to wijken, gemeenten and country. */
    private static List<Draft.Row> rows(int gemeenten) {
        var random = new Random(17_000);
        var rows = new ArrayList<Draft.Row>();
        var country = new double[COUNTS + 1];
        for (int gemeente = 1; gemeente <= gemeenten; gemeente++) {
            var inGemeente = new double[COUNTS + 1];
            for (int wijk = 8 + random.nextInt(2); wijk > 0; wijk--) {
                var inWijk = new double[COUNTS + 1];
                for (int buurt = 3 + random.nextInt(4); buurt > 0; buurt--) {
                    var counts = counts(random);
                    rows.add(row("BU%04d%02d%02d".formatted(gemeente, wijk, buurt), counts));
                    add(inWijk, counts);
                }
                rows.add(row("WK%04d%02d".formatted(gemeente, wijk), inWijk));
                add(inGemeente, inWijk);
            }
            rows.add(row("GM%04d".formatted(gemeente), inGemeente));
            add(country, inGemeente);
        }
        rows.add(row("NL00", country));
        return rows;
    }

    private static double[] counts(Random random) {
        var counts = new double[COUNTS + 1];
        counts[0] = 10 + random.nextInt(2_990);
        for (int count = 1; count <= COUNTS; count++) {
            counts[count] = Math.floor(counts[0] * random.nextDouble() * count / COUNTS);
        }
        return counts;
    }

    private static void add(double[] whole, double[] part) {
        Arrays.setAll(whole, place -> whole[place] + part[place]);
    }

    private static Draft.Row row(String area, double[] counts) {
        var told = new char[counts.length];
        Arrays.fill(told, Draft.Row.VALUE);
        return Draft.Row.of(area, YEAR, 0, counts, told);
    }
}
