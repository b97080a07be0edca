package nl.gezondewijk.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.forecast.Ages;
import nl.gezondewijk.forecast.Deliveries;
import nl.gezondewijk.forecast.Delivery;
import nl.gezondewijk.forecast.Line;
import nl.gezondewijk.forecast.Variant;
import nl.gezondewijk.forecast.Variants;
import nl.gezondewijk.indicator.Indicators;
import org.springframework.stereotype.Component;

/** What the invented gemeente expects of its years to come, what care there is, and a plan to build. */
@Component
class YearsAhead {
    private static final int STEP = 5;
    private static final int STEPS = 4;
    private static final double PATIENTS_OF_A_GP = 2_095;

    /** Which part of a broad age in the figures is of these ages, and what a step of five years makes of it. */
    private record Course(String of, double share, Ages ages, double growth) {}

    private static final List<Course> COURSES = List.of(
            new Course("inwoners-0-15", 1, Ages.of(0, 14), 0.99),
            new Course("inwoners-15-25", 1, Ages.of(15, 24), 0.98),
            new Course("inwoners-25-45", 1, Ages.of(25, 44), 1.01),
            new Course("inwoners-45-65", 1, Ages.of(45, 64), 0.98),
            new Course("inwoners-65plus", 0.73, Ages.of(65, 79), 1.04),
            new Course("inwoners-65plus", 0.27, Ages.from(80), 1.15));

    private record Use(Ages ages, double perPerson) {}

    private static final String FILE = "demonstratie";

    private final Deliveries deliveries;
    private final Variants variants;
    private final Indicators indicators;

    YearsAhead(Deliveries deliveries, Variants variants, Indicators indicators) {
        this.deliveries = deliveries;
        this.variants = variants;
        this.indicators = indicators;
    }

    void tell() {
        var town = Town.read();
        var figuring = new Figuring(Recipes.read(), indicators);
        var newest = new TownYear(town, new Land(town), figuring, town.years().getLast());
        var maker = "gemeente " + town.name();
        var madeOn = LocalDate.of(newest.year(), 6, 1);
        deliveries.keep(
                title(Delivery.Kind.FORECAST, "Verzonnen bevolkingsprognose", maker, madeOn),
                forecast(town, newest),
                Actor.PROGRAM);
        deliveries.keep(
                title(Delivery.Kind.SUPPLY, "Verzonnen telling van zorgverleners", maker, madeOn),
                supply(town, newest),
                Actor.PROGRAM);
        deliveries.keep(
                title(Delivery.Kind.USE, "Verzonnen gebruik van huisartsenzorg", maker, madeOn), use(), Actor.PROGRAM);
        var plan = new Variant(List.of(120, 180, 0, 0), List.of(60, 60, 60, 60), List.of(0.2, 0.7, 0.5, 0.5));
        variants.keep(town.wijken().get(1).code(), "Plan Weefhuizen", plan, Actor.PROGRAM);
    }

    void forget() {
        deliveries.forget(places(Town.read()).toList());
        deliveries.list().stream()
                .filter(one -> one.file().equals(FILE) && one.kind() == Delivery.Kind.USE)
                .forEach(one -> deliveries.remove(one.id()));
    }

    private static Delivery.Title title(Delivery.Kind kind, String title, String maker, LocalDate madeOn) {
        return new Delivery.Title(kind, title, maker, madeOn, FILE);
    }

    private static Stream<String> places(Town town) {
        return Stream.concat(Stream.of(Town.CODE), town.wijken().stream().map(Town.Wijk::code));
    }

    private static List<Line> forecast(Town town, TownYear newest) {
        var lines = new ArrayList<Line>();
        places(town).forEach(code -> {
            for (var course : COURSES) {
                double people = course.share * newest.sheet(code).get(course.of);
                for (int step = 0; step <= STEPS; step++) {
                    int year = newest.year() + step * STEP;
                    double then = Math.round(people * Math.pow(course.growth, step));
                    lines.add(new Line(code, year, Line.Sex.BOTH, course.ages, "", then));
                }
            }
        });
        return lines;
    }

    /** Invented too: the old ask most. */
    private static List<Line> use() {
        return Stream.of(
                        new Use(Ages.of(0, 14), 3),
                        new Use(Ages.of(15, 44), 4),
                        new Use(Ages.of(45, 64), 5),
                        new Use(Ages.of(65, 84), 8),
                        new Use(Ages.from(85), 14))
                .map(use -> new Line("", 0, Line.Sex.BOTH, use.ages, "huisarts", use.perPerson))
                .toList();
    }

    private static List<Line> supply(Town town, TownYear newest) {
        var perGp = Map.of("huisarts", 1.0, "praktijkondersteuner", 0.6, "wijkverpleegkundige", 1.4);
        var lines = new ArrayList<Line>();
        places(town)
                .forEach(code -> perGp.forEach((profession, times) -> {
                    double people = newest.sheet(code).get("inwoners");
                    double fte = Math.round(10 * times * people / PATIENTS_OF_A_GP) / 10.0;
                    lines.add(new Line(code, newest.year(), Line.Sex.BOTH, Ages.ALL, profession, fte));
                }));
        return lines;
    }
}
