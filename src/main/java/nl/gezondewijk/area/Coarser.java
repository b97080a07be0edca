package nl.gezondewijk.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Takes points out of borders in such a way that neighbours go on sharing theirs: no gaps and no overlaps arise on a map.
 *
 * <p>The tolerance is the side of a square: a corner goes when the triangle that it makes with its neighbours is smaller.
 */
final class Coarser {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Coarser() {}

    /** The rings of each, in the same order; what cannot be made coarser because it crosses itself stays as it is. */
    static List<List<double[]>> rings(List<Outline> outlines, double tolerance) {
        var before = outlines.stream().map(Coarser::geometry).toArray(Geometry[]::new);
        var after = simplified(before, tolerance).orElse(before);
        var rings = new ArrayList<List<double[]>>();
        for (int i = 0; i < before.length; i++) {
            rings.add(rings(after[i].isEmpty() ? before[i] : after[i]));
        }
        return rings;
    }

    private static Optional<Geometry[]> simplified(Geometry[] before, double tolerance) {
        try {
            return Optional.of(CoverageSimplifier.simplify(before, tolerance));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException crossing) {
            return Optional.empty();
        }
    }

    private static Geometry geometry(Outline outline) {
        var polygons = outline.polygons().stream().map(Coarser::polygon).toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : new MultiPolygon(polygons, GEOMETRIES);
    }

    private static Polygon polygon(List<double[]> rings) {
        var lines = rings.stream().map(Coarser::ring).toList();
        var holes = lines.subList(1, lines.size()).toArray(LinearRing[]::new);
        return new Polygon(lines.getFirst(), holes, GEOMETRIES);
    }

    private static LinearRing ring(double[] points) {
        return new LinearRing(new PackedCoordinateSequence.Double(points, 2, 0), GEOMETRIES);
    }

    private static List<double[]> rings(Geometry geometry) {
        var rings = new ArrayList<double[]>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            var polygon = (Polygon) geometry.getGeometryN(i);
            rings.add(points(polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(points(polygon.getInteriorRingN(hole)));
            }
        }
        return rings;
    }

    private static double[] points(LinearRing ring) {
        var line = ring.getCoordinateSequence();
        var points = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            points[2 * i] = line.getX(i);
            points[2 * i + 1] = line.getY(i);
        }
        return points;
    }
}
