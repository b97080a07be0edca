package nl.gezondewijk.statistics.forecast;

/**
 * One step of five years: everybody grows older, some die, some are born, some move.
 *
 * <p>With N the people of an age and L the years lived there in the life table: of those of x the share {@code
 * L(x+5)/L(x)} is alive at x+5; the oldest are {@code (N₈₀ + N₈₅₊)·L₈₅₊/(L₈₀ + L₈₅₊)}. Who moves is added at the end.
 * Births are {@code Σ 5F(Nₜ + Nₜ₊₅)/2} over the women, of which the share of girls is 1/2.05, and {@code L₀/(5l₀)} of
 * them are alive at the end, l₀ being the births that the table begins with.
 *
 * <p>Preston SH, Heuveline P, Guillot M. Demography: measuring and modeling population processes. Oxford: Blackwell,
 * 2001, chapter 6.
 */
record CohortComponent(Assumptions assumptions) {

    Step after(int year, BySex people, Moves moves) {
        var life = assumptions.lifeYears();
        var older = new BySex(
                        older(people.women(), life.years().women()),
                        older(people.men(), life.years().men()))
                .plus(moves.together());
        double births = births(people.women(), older.women());
        var young = new BySex(
                newborn(births * assumptions.girls(), life.years().women()),
                newborn(births * (1 - assumptions.girls()), life.years().men()));
        var then = older.plus(young).withoutRounding();
        double moved = moves.together().sum();
        double deaths = people.sum() + births + moved - then.sum();
        return new Step(year + ByAge.YEARS, then, births, deaths, moved);
    }

    private static ByAge older(ByAge people, ByAge years) {
        var then = new double[ByAge.BANDS];
        for (int band = 1; band < ByAge.OLDEST; band++) {
            then[band] = people.at(band - 1) * (years.at(band) / years.at(band - 1));
        }
        int last = ByAge.OLDEST;
        then[last] = (people.at(last - 1) + people.at(last)) * (years.at(last) / (years.at(last - 1) + years.at(last)));
        return ByAge.of(then);
    }

    private double births(ByAge before, ByAge after) {
        double births = 0;
        for (int band = 1; band < ByAge.BANDS; band++) {
            births += ByAge.YEARS * assumptions.births().at(band) * (before.at(band) + after.at(band)) / 2;
        }
        return births;
    }

    private ByAge newborn(double births, ByAge years) {
        var young = new double[ByAge.BANDS];
        young[0] =
                births * (years.at(0) / (ByAge.YEARS * assumptions.lifeYears().born()));
        return ByAge.of(young);
    }
}
