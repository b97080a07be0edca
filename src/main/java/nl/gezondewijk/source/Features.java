package nl.gezondewijk.source;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Outline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Gathers the borders in GeoJSON or TopoJSON, area by area, from one file or from the pages of a service. */
final class Features {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(60)
                    .maxNameLength(500)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    /** Where publishers put the code of the area itself; a buurt tells those of its wijk and gemeente as well. */
    private static final List<String> CODES = List.of(
            "statcode",
            "cbscode",
            "bucode",
            "buurtcode",
            "wkcode",
            "wijkcode",
            "gmcode",
            "gemeentecode",
            "code",
            "postcode");

    private static final Pattern CODE =
            Pattern.compile("NL0\\d|PV\\d{2}|GG\\d{4}|GM\\d{4}|WK\\d{4}\\w{2}|BU\\d{4}\\w{4}|PC\\d{4}");

    /** CBS draws the sea and large lakes apart, under the codes of the gemeenten beside them. */
    private static final Set<String> WATER = Set.of("JA", "B");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final Map<String, Outline> outlines = new LinkedHashMap<>();
    private final Findings findings;
    private @Nullable Integer year;
    private OptionalLong matched = OptionalLong.empty();

    Features(Findings findings) {
        this.findings = findings;
    }

    /** Reads one page, or a whole file; gives the address of the next page where there is one. */
    Optional<String> read(InputStream in, Runnable eachFeature) {
        try (var at = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (at.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(at, "expected an object");
            }
            var topology = new Topology();
            Optional<String> next = Optional.empty();
            boolean found = false;
            while (at.nextToken() != JsonToken.END_OBJECT) {
                var name = at.currentName();
                var token = at.nextToken();
                if (name.equals("features") && token == JsonToken.START_ARRAY) {
                    found = true;
                    features(at, eachFeature);
                } else if (name.equals("links") && token == JsonToken.START_ARRAY) {
                    next = next(at);
                } else if (name.equals("numberMatched") && token == JsonToken.VALUE_NUMBER_INT) {
                    matched = OptionalLong.of(at.getLongValue());
                } else if (token.isStructStart() && topology.read(name, at)) {
                    found |= name.equals("objects");
                } else {
                    at.skipChildren();
                }
            }
            if (!found) {
                throw new Refused(Rule.NOT_THE_TABLE, "GeoJSON, TopoJSON");
            }
            topology.each((properties, type, coordinates) -> {
                take(properties, type, coordinates);
                eachFeature.run();
            });
            return next;
        }
    }

    /** Takes in another page of the same areas. */
    void addAll(Features page) {
        findings.addAll(page.findings);
        page.outlines.values().forEach(this::add);
        if (page.year != null) {
            year(page.outlines.keySet().stream().findFirst().orElse(""), page.year);
        }
    }

    Collection<Outline> outlines() {
        return outlines.values();
    }

    /** How many there are in all pages together, where the service says so. */
    OptionalLong matched() {
        return matched;
    }

    /** The year that the areas tell, else the last one in a name. */
    Optional<Integer> year(String name) {
        return Optional.ofNullable(year)
                .or(() -> YEAR.matcher(name)
                        .results()
                        .map(found -> Integer.valueOf(found.group()))
                        .reduce((a, b) -> b));
    }

    private void features(JsonParser at, Runnable eachFeature) {
        while (at.nextToken() != JsonToken.END_ARRAY) {
            feature(at);
            eachFeature.run();
        }
    }

    private void feature(JsonParser at) {
        Map<String, String> properties = Map.of();
        var type = "";
        Object coordinates = List.of();
        if (at.currentToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(at, "expected a feature, not " + at.currentToken());
        }
        while (at.nextToken() != JsonToken.END_OBJECT) {
            var name = at.currentName();
            var token = at.nextToken();
            if (name.equals("properties")) {
                properties = Nested.properties(at);
            } else if (name.equals("geometry") && token == JsonToken.START_OBJECT) {
                while (at.nextToken() != JsonToken.END_OBJECT) {
                    var part = at.currentName();
                    var value = at.nextToken();
                    if (part.equals("type") && value == JsonToken.VALUE_STRING) {
                        type = at.getString();
                    } else if (part.equals("coordinates") && value == JsonToken.START_ARRAY) {
                        coordinates = Nested.array(at);
                    } else {
                        at.skipChildren();
                    }
                }
            } else {
                at.skipChildren();
            }
        }
        take(properties, type, coordinates);
    }

    private static Optional<String> next(JsonParser at) {
        Optional<String> next = Optional.empty();
        while (at.nextToken() != JsonToken.END_ARRAY) {
            var link = Nested.properties(at);
            if ("next".equals(link.get("rel")) && link.containsKey("href")) {
                next = Optional.ofNullable(link.get("href"));
            }
        }
        return next;
    }

    private void take(Map<String, String> properties, String type, Object coordinates) {
        if (WATER.contains(properties.getOrDefault("water", properties.getOrDefault("h2o", "")))) {
            return;
        }
        var code = code(properties);
        if (code.isEmpty()) {
            var told = CODES.stream().filter(properties::containsKey).findFirst();
            findings.add(
                    "area " + (outlines.size() + 1),
                    told.orElse(""),
                    told.map(properties::get).orElse(""),
                    Rule.UNKNOWN_CODE);
            return;
        }
        year(code.get(), properties);
        new Rings(code.get(), findings).outline(type, coordinates).ifPresent(this::add);
    }

    private void add(Outline outline) {
        if (outlines.putIfAbsent(outline.code(), outline) != null) {
            findings.add(outline.code(), "", "", Rule.DOUBLED_AREA);
        }
    }

    private static Optional<String> code(Map<String, String> properties) {
        return CODES.stream()
                .filter(properties::containsKey)
                .map(name -> coded(name, String.valueOf(properties.get(name)).strip()))
                .filter(code -> CODE.matcher(code).matches())
                .findFirst();
    }

    /** Postcode areas have no letters in front of their digits. */
    private static String coded(String name, String value) {
        return name.startsWith("postcode") && value.matches("\\d{4}") ? "PC" + value : value;
    }

    private void year(String code, Map<String, String> properties) {
        var told = properties.getOrDefault("jrstatcode", properties.getOrDefault("jaar", ""));
        if (told.matches("(?:19|20)\\d{2}.*")) {
            year(code, Integer.parseInt(told.substring(0, 4)));
        }
    }

    private void year(String code, int own) {
        if (year != null && year != own) {
            findings.add(code, "jaar", String.valueOf(own), Rule.OTHER_YEAR);
        }
        year = year == null ? Integer.valueOf(own) : year;
    }
}
