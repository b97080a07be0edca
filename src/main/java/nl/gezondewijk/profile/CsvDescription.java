package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;

/**
 * What a table says, for programs: every column with its meaning and its kind of value, after the W3C's "CSV on the Web"
 * (Metadata Vocabulary for Tabular Data, 2015).
 */
final class CsvDescription {
    private static final Set<String> NUMBERS =
            Set.of("waarde", "ondergrens95", "bovengrens95", "teller", "noemer", "geleende_waarde");
    private static final Set<String> ALWAYS = Set.of("gebied", "naam", "indicator", "periode", "soort", "bron");
    private static final List<String> KEY = List.of("gebied", "indicator", "periode");

    private CsvDescription() {}

    /**
     * Ready to be written as JSON.
     *
     * @param url of the table, from where this is read
     */
    static Map<String, Object> of(String url, String title, List<Release> releases, Language here) {
        var described = new LinkedHashMap<String, Object>();
        described.put(
                "@context",
                List.of(
                        "http://www.w3.org/ns/csvw",
                        Map.of("@language", here.locale().getLanguage())));
        described.put("url", url);
        described.put("dc:title", title);
        described.put("dc:description", here.say("profile.csv.about"));
        described.put("dc:source", Sources.of(releases, here));
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("delimiter", ";");
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        described.put("dialect", dialect);
        var schema = new LinkedHashMap<String, Object>();
        schema.put("columns", columns(here));
        schema.put("primaryKey", KEY);
        described.put("tableSchema", schema);
        return described;
    }

    private static List<Map<String, Object>> columns(Language here) {
        var columns = new ArrayList<Map<String, Object>>();
        for (var name : Csv.HEAD) {
            var column = new LinkedHashMap<String, Object>();
            column.put("name", name);
            column.put("titles", name);
            column.put("dc:description", here.say("profile.csv." + name));
            column.put("required", ALWAYS.contains(name));
            column.put(
                    "datatype",
                    NUMBERS.contains(name)
                            ? Map.of("base", "decimal", "format", Map.of("decimalChar", ","))
                            : "string");
            columns.add(column);
        }
        return columns;
    }
}
