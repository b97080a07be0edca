package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.sheet.Role;

/**
 * What stands in a sheet when it is read by its layout, before anybody said what it means.
 *
 * @param rows how many were read
 * @param labels which figures it tells, in its order
 * @param places which areas it names, in its order
 * @param periods which years it names
 * @param areaYear the year whose areas it seems to mean; 0 where no year has any of them
 * @param findings cells that could not be read
 */
record Inventory(
        long rows, List<Label> labels, List<Place> places, List<String> periods, int areaYear, Findings findings) {
    static final int MOST_LABELS = 300;
    static final int MOST_PLACES = 20_000;

    Inventory {
        labels = List.copyOf(labels);
        places = List.copyOf(places);
        periods = List.copyOf(periods);
    }

    Inventory of(int year) {
        return new Inventory(rows, labels, places, periods, year, findings);
    }

    /**
     * A figure that a sheet tells.
     *
     * @param numbers which numbers stand with it, and how many of each
     * @param whole whether all of them are whole numbers and none is below zero
     */
    record Label(String label, Map<Role, Long> numbers, boolean whole) {
        Label {
            numbers = Map.copyOf(numbers);
        }

        boolean has(Role role) {
            return numbers.containsKey(role);
        }
    }

    /**
     * An area as the sheet names it.
     *
     * @param kind what it is named by
     * @param gemeente the name beside it; empty where none is
     */
    record Place(Role kind, String name, String gemeente, long rows) {

        /** Under which it is kept what its owner says that it is. */
        String key() {
            return gemeente.isEmpty() ? kind + " " + name : kind + " " + name + " (" + gemeente + ")";
        }
    }
}
