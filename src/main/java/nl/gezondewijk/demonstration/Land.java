package nl.gezondewijk.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import nl.gezondewijk.area.Outline;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Where the buurten lie: each has the ground that is nearest to its middle, with borders that bend a little, in the North Sea.
 *
 * <p>Neighbours share their borders to the metre, and a wijk is its buurten taken together.
 */
final class Land {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double SEA_X = 60_000;
    private static final double SEA_Y = 560_000;
    private static final double OUTSKIRTS = 480;
    private static final double STEP = 110;
    private static final double JITTER = 70;
    private static final double SQUARE_METRES = 10_000;

    private final Town town;
    private final Map<String, Geometry> grounds = new LinkedHashMap<>();

    Land(Town town) {
        this.town = town;
        var middles = middles();
        var cells = cells(middles.values());
        middles.forEach((code, middle) -> grounds.put(code, bent(cell(cells, middle))));
        town.buurten().filter(buurt -> !grounds.containsKey(buurt.code())).forEach(this::later);
    }

    double hectares(String buurt) {
        return Math.round(ground(buurt).getArea() / SQUARE_METRES);
    }

    /** The borders of everything that there is in a year. */
    List<Outline> outlines(int year) {
        var outlines = new ArrayList<Outline>();
        var whole = new ArrayList<Geometry>();
        for (var wijk : town.wijken()) {
            var buurten = wijk.buurten(year).stream()
                    .peek(buurt -> outlines.add(outline(buurt.code(), ground(buurt.code()))))
                    .map(buurt -> ground(buurt.code()))
                    .toList();
            var ground = together(buurten);
            outlines.add(outline(wijk.code(), ground));
            whole.add(ground);
        }
        outlines.add(outline(Town.CODE, together(whole)));
        return outlines;
    }

    /** In a ring within the wijk, each a little off its place. */
    private Map<String, Coordinate> middles() {
        var middles = new LinkedHashMap<String, Coordinate>();
        for (var wijk : town.wijken()) {
            var buurten = wijk.buurten(town.years().getFirst());
            for (int i = 0; i < buurten.size(); i++) {
                var dice = town.dice(buurten.get(i), 0);
                double angle = 2 * Math.PI * (i + 0.5) / buurten.size();
                middles.put(
                        buurten.get(i).code(),
                        new Coordinate(
                                wijk.at().get(0) + wijk.reaches() * Math.cos(angle) + JITTER * dice.lasting("x"),
                                wijk.at().get(1) + wijk.reaches() * Math.sin(angle) + JITTER * dice.lasting("y")));
            }
        }
        return middles;
    }

    /** One that came later has the ground of its parts, or of the one with its name. */
    private void later(Town.Buurt buurt) {
        var before = town.buurten()
                .filter(other -> grounds.containsKey(other.code())
                        && (buurt.parts().contains(other.code()) || other.name().equals(buurt.name())))
                .map(other -> ground(other.code()))
                .toList();
        grounds.put(buurt.code(), together(before));
    }

    private Geometry ground(String buurt) {
        return Objects.requireNonNull(grounds.get(buurt), buurt);
    }

    /** The sea around has middles of its own; so the town ends where its borders meet, and nothing is to be cut off. */
    @SuppressWarnings("unchecked") // JTS is older than generics
    private static Geometry cells(Collection<Coordinate> middles) {
        var town = GEOMETRIES.createMultiPointFromCoords(middles.toArray(Coordinate[]::new));
        var coast = town.convexHull().buffer(2 * OUTSKIRTS);
        var all = new ArrayList<>(middles);
        all.addAll(List.of(Densifier.densify(coast, OUTSKIRTS).getCoordinates()));
        var voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(all);
        return GEOMETRIES.buildGeometry(voronoi.getSubdivision().getVoronoiCellPolygons(GEOMETRIES));
    }

    private static Geometry cell(Geometry cells, Coordinate middle) {
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            if (middle.equals(cells.getGeometryN(i).getUserData())) {
                return cells.getGeometryN(i);
            }
        }
        throw new IllegalStateException("no ground lies around " + middle);
    }

    private static Geometry together(Collection<Geometry> grounds) {
        return CoverageUnion.union(GEOMETRIES.buildGeometry(grounds));
    }

    /** Every point moves by where it lies, so neighbours go on sharing theirs; on a copy, for they share the objects too. */
    private static Geometry bent(Geometry straight) {
        var bent = Densifier.densify(straight.copy(), STEP);
        bent.apply(new Bend());
        return bent;
    }

    private static final class Bend implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence line, int i) {
            double x = line.getX(i);
            double y = line.getY(i);
            line.setOrdinate(i, 0, Math.round(SEA_X + x + 55 * Math.sin(y / 170) + 25 * Math.sin(y / 61)));
            line.setOrdinate(i, 1, Math.round(SEA_Y + y + 55 * Math.sin(x / 190) + 25 * Math.sin(x / 53)));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    private static Outline outline(String code, Geometry ground) {
        var polygons = new ArrayList<List<double[]>>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            var polygon = (Polygon) ground.getGeometryN(i);
            var rings = new ArrayList<double[]>();
            rings.add(ring(polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(ring(polygon.getInteriorRingN(hole)));
            }
            polygons.add(rings);
        }
        return new Outline(code, polygons);
    }

    private static double[] ring(LinearRing line) {
        return Arrays.stream(line.getCoordinates())
                .flatMapToDouble(point -> DoubleStream.of(point.x, point.y))
                .toArray();
    }
}
