package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.DutchGrid;
import nl.gezondewijk.area.Outline;

/** Checks the rings of one area and brings them to the Dutch grid. */
final class Rings {
    private final String code;
    private final Findings findings;

    Rings(String code, Findings findings) {
        this.code = code;
        this.findings = findings;
    }

    /** Empty when something was wrong; the findings say what. */
    Optional<Outline> outline(String type, Object coordinates) {
        long before = findings.errors();
        var polygons = new ArrayList<List<double[]>>();
        switch (type) {
            case "Polygon" -> polygons.add(polygon(coordinates));
            case "MultiPolygon" -> list(coordinates).forEach(part -> polygons.add(polygon(part)));
            default -> findings.add(code, "geometry", type, Rule.NOT_THE_TABLE);
        }
        if (findings.errors() == before && polygons.stream().allMatch(List::isEmpty)) {
            findings.add(code, "geometry", "", Rule.EMPTY);
        }
        polygons.removeIf(List::isEmpty);
        return findings.errors() == before ? Optional.of(new Outline(code, polygons)) : Optional.empty();
    }

    private List<double[]> polygon(Object rings) {
        var polygon = new ArrayList<double[]>();
        for (var ring : list(rings)) {
            ring(list(ring)).ifPresent(polygon::add);
        }
        return polygon;
    }

    private Optional<double[]> ring(List<?> points) {
        var ring = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            if (!(points.get(i) instanceof double[] point) || point.length < 2) {
                findings.add(code, "coordinates", "", Rule.DAMAGED);
                return Optional.empty();
            }
            if (!place(point[0], point[1], ring, 2 * i)) {
                findings.add(code, "coordinates", point[0] + " " + point[1], Rule.ELSEWHERE);
                return Optional.empty();
            }
        }
        return closed(ring);
    }

    private Optional<double[]> closed(double[] ring) {
        if (ring.length < 8) {
            findings.add(code, "coordinates", String.valueOf(ring.length / 2), Rule.TOO_FEW_POINTS);
            return Optional.empty();
        }
        if (ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
            findings.add(code, "coordinates", ring[0] + " " + ring[1], Rule.OPEN_RING);
            return Optional.empty();
        }
        return Optional.of(ring);
    }

    /** Degrees and metres cannot be mistaken for each other in this country. */
    private static boolean place(double x, double y, double[] ring, int at) {
        if (DutchGrid.isOnGlobe(x, y)) {
            System.arraycopy(DutchGrid.fromGlobe(x, y), 0, ring, at, 2);
            return true;
        }
        ring[at] = DutchGrid.rounded(x);
        ring[at + 1] = DutchGrid.rounded(y);
        return DutchGrid.isOnGrid(x, y);
    }

    private List<?> list(Object part) {
        if (part instanceof List<?> list) {
            return list;
        }
        findings.add(code, "coordinates", "", Rule.DAMAGED);
        return List.of();
    }
}
