package nl.gezondewijk.network;

/**
 * That somebody in the network knows another there, or refers people to them; more is not written down of people.
 *
 * @param purpose what it is written down for
 */
record Acquaintance(int id, int approach, int from, int to, Kind kind, Keeping.Purpose purpose) {

    enum Kind {
        KNOWS,
        REFERS
    }

    Acquaintance {
        if (from == to) {
            throw new IllegalArgumentException("nobody needs to be told that they know themselves: " + from);
        }
    }

    boolean isOf(int person) {
        return from == person || to == person;
    }
}
