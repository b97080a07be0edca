package nl.gezondewijk.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The country and all areas of the chosen gemeenten, as CBS is asked for them: every code names its gemeente. */
record ChosenAreas(Collection<String> gemeenten) {

    /**
     * Nothing where all areas are wanted.
     *
     * @param column with the code of an area
     * @param country how the country is asked for
     */
    String filter(String column, Stream<String> country) {
        return gemeenten.isEmpty()
                ? ""
                : "?$filter="
                        + URLEncoder.encode(
                                Stream.concat(starts().map(start -> startsWith(column, start)), country)
                                        .collect(Collectors.joining(" or ")),
                                StandardCharsets.UTF_8);
    }

    static String startsWith(String column, String start) {
        return "startswith(" + column + ",'" + start + "')";
    }

    private Stream<String> starts() {
        return gemeenten.stream()
                .map(gemeente -> gemeente.substring(2))
                .flatMap(number -> Stream.of("GM" + number, "WK" + number, "BU" + number));
    }
}
