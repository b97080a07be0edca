package nl.gezondewijk.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Places for things and the lines between them: what hangs together lies together, and nothing lies on top of anything
 * (Fruchterman and Reingold 1991). It begins from a circle and draws no lots, so that the same things lie in the same places.
 */
final class Springs {
    private static final int ROUNDS = 400;
    private static final double GRAVITY = 0.4;

    private Springs() {}

    /** In a square of 1 by 1. */
    static double[][] placed(int count, List<int[]> lines) {
        var places = new double[count][];
        Arrays.setAll(places, i -> new double[] {
            0.5 + 0.4 * Math.sin(2 * Math.PI * i / count), 0.5 - 0.4 * Math.cos(2 * Math.PI * i / count)
        });
        double apart = 0.9 / Math.sqrt(Math.max(1, count));
        for (int round = 0; round < ROUNDS; round++) {
            double most = 0.1 * (1 - (double) round / ROUNDS);
            move(places, forces(places, lines, apart), most);
        }
        return spread(places);
    }

    private static double[][] forces(double[][] places, List<int[]> lines, double apart) {
        var forces = new double[places.length][2];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(places[i], places[j]);
                push(forces, places, i, j, apart * apart / distance);
            }
            forces[i][0] += GRAVITY * (0.5 - places[i][0]);
            forces[i][1] += GRAVITY * (0.5 - places[i][1]);
        }
        for (var line : lines) {
            double distance = distance(places[line[0]], places[line[1]]);
            push(forces, places, line[0], line[1], -distance * distance / apart);
        }
        return forces;
    }

    /** Away from each other; towards each other where it is less than nothing. */
    private static void push(double[][] forces, double[][] places, int i, int j, double force) {
        double distance = distance(places[i], places[j]);
        for (int axis = 0; axis < 2; axis++) {
            double part = (places[i][axis] - places[j][axis]) / distance * force;
            forces[i][axis] += part;
            forces[j][axis] -= part;
        }
    }

    private static void move(double[][] places, double[][] forces, double most) {
        for (int i = 0; i < places.length; i++) {
            double size = Math.max(1e-9, Math.hypot(forces[i][0], forces[i][1]));
            double step = Math.min(size, most) / size;
            places[i][0] += forces[i][0] * step;
            places[i][1] += forces[i][1] * step;
        }
    }

    /** Over the whole square. */
    private static double[][] spread(double[][] places) {
        for (int axis = 0; axis < 2; axis++) {
            int one = axis;
            double least =
                    Arrays.stream(places).mapToDouble(place -> place[one]).min().orElse(0);
            double most =
                    Arrays.stream(places).mapToDouble(place -> place[one]).max().orElse(1);
            for (var place : places) {
                place[axis] = most - least < 1e-6 ? 0.5 : (place[axis] - least) / (most - least);
            }
        }
        return places;
    }

    private static double distance(double[] one, double[] other) {
        return Math.max(0.01, Math.hypot(one[0] - other[0], one[1] - other[1]));
    }
}
