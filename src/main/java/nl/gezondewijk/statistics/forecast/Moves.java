package nl.gezondewijk.statistics.forecast;

/**
 * Who comes and who goes in five years, at the age that they have at the end.
 *
 * @param migration those who settle less those who leave, as it would be without plans to build
 * @param building those who come to live in what is built, less those whose home is pulled down
 */
public record Moves(BySex migration, BySex building) {

    public static Moves none() {
        return new Moves(BySex.nothing(), BySex.nothing());
    }

    BySex together() {
        return migration.plus(building);
    }
}
