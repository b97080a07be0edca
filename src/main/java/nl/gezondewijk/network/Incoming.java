package nl.gezondewijk.network;

/**
 * A line or card of a list that was handed in: somebody, where they work, or only the one or the other.
 *
 * @param line where it stands in the file
 * @param organisation empty for who stands for themselves
 * @param name of the person; empty where the line is about an organisation only
 */
record Incoming(
        int line,
        String organisation,
        String domains,
        String website,
        String address,
        String place,
        String name,
        String function,
        String email,
        String phone) {

    boolean hasPerson() {
        return !name.isEmpty();
    }

    boolean hasOrganisation() {
        return !organisation.isEmpty();
    }
}
