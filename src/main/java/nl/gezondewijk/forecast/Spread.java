package nl.gezondewijk.forecast;

import java.util.Collection;
import java.util.Optional;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/**
 * Brings numbers of any ages to five years of age and both sexes.
 *
 * <p>Ages within one band are added. Wider ages, and both sexes together, are spread in proportion to the people of the country. A
 * use per person holds for each age that it is about.
 */
final class Spread {
    private final Nationwide nationwide;

    Spread(Nationwide nationwide) {
        this.nationwide = nationwide;
    }

    BySex people(Collection<Line> lines) {
        var women = new double[ByAge.BANDS];
        var men = new double[ByAge.BANDS];
        for (var line : lines) {
            double all = 0;
            for (var sex : Nationwide.sexes(line.sex())) {
                all += among(line.ages(), nationwide.people(sex));
            }
            for (var sex : Nationwide.sexes(line.sex())) {
                var to = sex == Line.Sex.WOMEN ? women : men;
                for (int band = 0; band < ByAge.BANDS; band++) {
                    to[band] += line.number()
                            * share(line.ages(), band)
                            * nationwide.people(sex).at(band)
                            / all;
                }
            }
        }
        return new BySex(ByAge.of(women), ByAge.of(men));
    }

    private static double among(Ages ages, ByAge people) {
        double sum = 0;
        for (int band = 0; band < ByAge.BANDS; band++) {
            sum += share(ages, band) * people.at(band);
        }
        return sum;
    }

    private static double share(Ages ages, int band) {
        return (double) ages.yearsIn(band) / ByAge.YEARS;
    }

    /** True when nothing had to be spread. */
    static boolean isFine(Collection<Line> lines) {
        return lines.stream().allMatch(line -> line.ages().isFine() && line.sex() != Line.Sex.BOTH);
    }

    /** Use per person; empty where an age has none. */
    static Optional<BySex> use(Collection<Line> lines) {
        var women = use(lines, Line.Sex.WOMEN);
        var men = use(lines, Line.Sex.MEN);
        return women.flatMap(one -> men.map(other -> new BySex(one, other)));
    }

    private static Optional<ByAge> use(Collection<Line> lines, Line.Sex sex) {
        var use = new double[ByAge.BANDS];
        for (int band = 0; band < ByAge.BANDS; band++) {
            int years = 0;
            for (var line : lines) {
                if (Nationwide.sexes(line.sex()).contains(sex)) {
                    int in = line.ages().yearsIn(band);
                    years += in;
                    use[band] += in * line.number();
                }
            }
            if (years == 0) {
                return Optional.empty();
            }
            use[band] /= years;
        }
        return Optional.of(ByAge.of(use));
    }
}
