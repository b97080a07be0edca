package nl.gezondewijk.statistics.standardised;

/**
 * What was counted in one band of ages.
 *
 * @param events deaths, admissions, people with a condition
 * @param people whom it could have happened to, or the years that they lived; 0 or more
 */
public record AgeBand(long events, double people) {

    public AgeBand {
        if (events < 0) {
            throw new IllegalArgumentException("events must be 0 or more, not " + events);
        }
        if (!(people >= 0 && Double.isFinite(people))) {
            throw new IllegalArgumentException("people must be 0 or more, not " + people);
        }
    }

    AgeBand plus(AgeBand other) {
        return new AgeBand(Math.addExact(events, other.events), people + other.people);
    }
}
