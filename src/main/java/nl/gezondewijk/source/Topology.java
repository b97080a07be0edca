package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The parts of a TopoJSON file, where areas share the lines of their borders; they fit together once all has been read. */
final class Topology {
    private static final int MOST_POINTS = Nested.MOST / 2;

    private final List<Part> parts = new ArrayList<>();
    private List<?> arcs = List.of();
    private double[] scale = {1, 1};
    private double[] origin = {0, 0};
    private boolean quantized;
    private int points;

    /** An area whose rings are still numbers of lines. */
    private record Part(Map<String, String> properties, String type, Object arcs) {}

    interface Each {
        void feature(Map<String, String> properties, String type, Object coordinates);
    }

    /** The parser stands on the value of one of the properties of a topology; false for one that is not. */
    boolean read(String name, JsonParser at) {
        if (name.equals("arcs") != (at.currentToken() == JsonToken.START_ARRAY)) {
            return false;
        }
        switch (name) {
            case "arcs" -> arcs = Nested.array(at) instanceof List<?> all ? all : List.of();
            case "transform" -> transform(at);
            case "objects" -> objects(at);
            default -> {
                return false;
            }
        }
        return true;
    }

    void each(Each each) {
        var lines = arcs.stream().map(this::line).toList();
        parts.forEach(part -> each.feature(part.properties, part.type, joined(part.arcs, lines)));
    }

    private void transform(JsonParser at) {
        quantized = true;
        while (at.nextToken() != JsonToken.END_OBJECT) {
            var name = at.currentName();
            var token = at.nextToken();
            var numbers = token == JsonToken.START_ARRAY ? Nested.array(at) : null;
            if (numbers instanceof double[] pair && pair.length == 2) {
                scale = name.equals("scale") ? pair : scale;
                origin = name.equals("translate") ? pair : origin;
            }
        }
    }

    private void objects(JsonParser at) {
        while (at.nextToken() != JsonToken.END_OBJECT) {
            at.nextToken();
            object(at);
        }
    }

    private void object(JsonParser at) {
        Map<String, String> properties = Map.of();
        var type = "";
        @Nullable Object own = null;
        if (at.currentToken() != JsonToken.START_OBJECT) {
            throw damaged("object");
        }
        while (at.nextToken() != JsonToken.END_OBJECT) {
            var name = at.currentName();
            var token = at.nextToken();
            if (name.equals("geometries") && token == JsonToken.START_ARRAY) {
                while (at.nextToken() != JsonToken.END_ARRAY) {
                    object(at);
                }
            } else if (name.equals("properties")) {
                properties = Nested.properties(at);
            } else if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = at.getString();
            } else if (name.equals("arcs") && token == JsonToken.START_ARRAY) {
                own = Nested.array(at);
            } else {
                at.skipChildren();
            }
        }
        if (own != null) {
            parts.add(new Part(properties, type, own));
        }
    }

    /** A quantized line tells its first point and then the steps. */
    private List<double[]> line(Object arc) {
        if (!(arc instanceof List<?> points)) {
            throw damaged("arc");
        }
        var line = new ArrayList<double[]>();
        double x = 0;
        double y = 0;
        for (var one : points) {
            if (!(one instanceof double[] point) || point.length < 2) {
                throw damaged("arc");
            }
            x = quantized ? x + point[0] : point[0];
            y = quantized ? y + point[1] : point[1];
            line.add(new double[] {x * scale[0] + origin[0], y * scale[1] + origin[1]});
        }
        return line;
    }

    private Object joined(Object part, List<List<double[]>> lines) {
        return switch (part) {
            case double[] numbers -> ring(numbers, lines);
            case List<?> parts -> parts.stream().map(one -> joined(one, lines)).toList();
            default -> throw damaged("arcs");
        };
    }

    /** Line n, or for -1-n line n backwards; each begins where the one before ended. A small file may name a long line often. */
    private Object ring(double[] numbers, List<List<double[]>> lines) {
        var ring = new ArrayList<double[]>();
        for (double number : numbers) {
            int place = number < 0 ? -1 - (int) number : (int) number;
            if (number != Math.rint(number) || place < 0 || place >= lines.size()) {
                throw damaged("arc " + number);
            }
            points += lines.get(place).size();
            if (points > MOST_POINTS) {
                throw new Refused(Rule.TOO_LARGE, MOST_POINTS + " points");
            }
            var line = number < 0 ? lines.get(place).reversed() : lines.get(place);
            ring.addAll(ring.isEmpty() || line.isEmpty() ? line : line.subList(1, line.size()));
        }
        return ring;
    }

    private static Refused damaged(String where) {
        return new Refused(new Finding("", where, "TopoJSON", Rule.DAMAGED));
    }
}
