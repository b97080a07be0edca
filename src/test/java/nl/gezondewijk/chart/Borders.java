package nl.gezondewijk.chart;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real borders of Groningen (2017) for tests that want true shapes. */
record Borders(String code, String within, String name, List<Ring> rings) {

    static List<Borders> buurtenOfGroningen() {
        return read("groningen_buurt2017_wgs84.geojson", "BU_CODE", "WK_CODE", "BU_NAAM");
    }

    static List<Borders> wijkenOfGroningen() {
        return read("groningen_wijk2017_wgs84.geojson", "WK_CODE", "GM_CODE", "WK_NAAM");
    }

    static List<Borders> gemeenten() {
        return read("gemeente_2020_wgs84.geojson", "GM_CODE", "GM_CODE", "GM_NAAM");
    }

    private static List<Borders> read(String file, String code, String within, String name) {
        var shared = Objects.requireNonNullElse(System.getenv("GEZONDEWIJK_SHARED"), "../shared");
        var path = Path.of(shared, "data", "boundaries", file);
        assumeTrue(Files.exists(path), "no borders at " + path + ": set GEZONDEWIJK_SHARED");
        var found = new ArrayList<Borders>();
        for (var feature : JsonMapper.shared().readTree(path.toFile()).get("features")) {
            var words = feature.get("properties");
            found.add(new Borders(
                    words.get(code).asString(),
                    words.get(within).asString(),
                    words.get(name).asString(),
                    rings(feature.get("geometry"))));
        }
        return found;
    }

    private static List<Ring> rings(JsonNode geometry) {
        var rings = new ArrayList<Ring>();
        if (geometry.get("type").asString().equals("Polygon")) {
            geometry.get("coordinates").forEach(ring -> rings.add(ring(ring)));
        } else {
            geometry.get("coordinates").forEach(part -> part.forEach(ring -> rings.add(ring(ring))));
        }
        return rings;
    }

    private static Ring ring(JsonNode points) {
        var longitude = new double[points.size()];
        var latitude = new double[points.size()];
        for (int i = 0; i < points.size(); i++) {
            longitude[i] = points.get(i).get(0).asDouble();
            latitude[i] = points.get(i).get(1).asDouble();
        }
        return Ring.ofDegrees(longitude, latitude);
    }
}
