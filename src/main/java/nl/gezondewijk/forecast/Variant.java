package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;
import nl.gezondewijk.statistics.forecast.Moves;

/**
 * What somebody puts into a calculation.
 *
 * @param homes built in each step of five years, less those pulled down
 * @param moves the people who come less those who leave in each step, apart from what is built
 * @param peoplePerHome how many live in a new home at each of {@link #AGES}
 */
public record Variant(List<Integer> homes, List<Integer> moves, List<Double> peoplePerHome) {
    /** Steps of five years that are calculated. */
    public static final int STEPS = 4;

    static final List<Ages> AGES = List.of(Ages.of(0, 14), Ages.of(15, 44), Ages.of(45, 64), Ages.from(65));
    private static final int MOST = 100_000;
    private static final double MOST_PER_HOME = 6;

    /** 2.1 people in a home as in the whole country, most of them under 45 as in new streets; an assumption to be changed. */
    static final List<Double> USUAL_PER_HOME = List.of(0.5, 1.0, 0.4, 0.2);

    public Variant {
        homes = List.copyOf(homes);
        moves = List.copyOf(moves);
        peoplePerHome = List.copyOf(peoplePerHome);
        if (homes.size() != STEPS || moves.size() != STEPS || peoplePerHome.size() != AGES.size()) {
            throw new IllegalArgumentException("a variant has " + STEPS + " steps and " + AGES.size() + " ages");
        }
        if (!homes.stream().allMatch(Variant::isModest) || !moves.stream().allMatch(Variant::isModest)) {
            throw new IllegalArgumentException("homes and moves lie within " + MOST);
        }
        if (!peoplePerHome.stream().allMatch(one -> one >= 0 && one <= MOST_PER_HOME)) {
            throw new IllegalArgumentException("people in a home at an age are 0 to " + MOST_PER_HOME);
        }
    }

    /** Nothing is built and as many come as leave. */
    static Variant still() {
        var nothing = Collections.nCopies(STEPS, 0);
        return new Variant(nothing, nothing, USUAL_PER_HOME);
    }

    static boolean isModest(int number) {
        return Math.abs(number) <= MOST;
    }

    static boolean isPerHome(double number) {
        return number >= 0 && number <= MOST_PER_HOME;
    }

    /** The steps; who comes without a new home is of the ages of who lives there now. */
    List<Moves> steps(BySex livingThere, Nationwide nationwide) {
        var perHome = perHome(nationwide);
        var steps = new ArrayList<Moves>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(new Moves(times(livingThere, moves.get(i) / livingThere.sum()), times(perHome, homes.get(i))));
        }
        return steps;
    }

    private BySex perHome(Nationwide nationwide) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < AGES.size(); i++) {
            lines.add(new Line("", 0, Line.Sex.BOTH, AGES.get(i), "", peoplePerHome.get(i)));
        }
        return new Spread(nationwide).people(lines);
    }

    private static BySex times(BySex people, double factor) {
        return new BySex(times(people.women(), factor), times(people.men(), factor));
    }

    private static ByAge times(ByAge people, double factor) {
        var all = new double[ByAge.BANDS];
        java.util.Arrays.fill(all, factor);
        return people.times(ByAge.of(all));
    }
}
