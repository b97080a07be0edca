package nl.gezondewijk.directory;

import nl.gezondewijk.approach.Part;

/** Who keeps the map of an approach. */
final class Keepers {
    private Keepers() {}

    static boolean may(Part part) {
        return part == Part.FACILITATOR || part == Part.MAP_KEEPER;
    }
}
