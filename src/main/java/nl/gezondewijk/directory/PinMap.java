package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.area.Border;

/**
 * Where what was found is, drawn on the buurten around it; to read beside a list, not to find the way.
 *
 * @param shapes of buurten, as SVG paths
 */
public record PinMap(int width, int height, List<String> shapes, List<Label> labels, List<Pin> pins) {
    private static final int WIDTH = 380;
    private static final int HEIGHT = 440;
    private static final double LEAST = 1_600;
    private static final double MARGIN = 1.5;
    /** Closer than this, pins would hide each other, and become one. */
    private static final double TOGETHER = 28;
    /** Of a name: how wide a letter is, and how high a line. */
    private static final int LETTER = 7;

    private static final int LINE = 18;

    /** Something with a number, that is somewhere. */
    public record Numbered(int number, Spot at) {}

    record Label(String text, int x, int y) {
        int width() {
            return LETTER * text.length();
        }

        boolean isWhole() {
            return x - width() / 2 > 0 && x + width() / 2 < WIDTH && y > LINE && y < HEIGHT - 4;
        }

        boolean isNear(int otherX, int otherY, int otherWidth) {
            return Math.abs(x - otherX) < (width() + otherWidth) / 2 && Math.abs(y - otherY) < LINE;
        }
    }

    /** @param numbers of the hits that are here */
    public record Pin(List<Integer> numbers, int x, int y) {
        String text() {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        int width() {
            return Math.max(26, 12 + 8 * text().length());
        }

        int top() {
            return y - 13;
        }

        int baseline() {
            return y + 5;
        }

        int left() {
            return x - width() / 2;
        }
    }

    public static PinMap of(List<Numbered> hits, Collection<Border> borders, Map<String, String> names) {
        var frame = Frame.around(hits.stream().map(Numbered::at).toList());
        var seen = borders.stream().filter(frame::shows).toList();
        var pins = pins(hits, frame);
        var labels = seen.stream()
                .map(border -> frame.label(names.getOrDefault(border.code(), ""), border.inside()))
                .filter(Label::isWhole)
                .toList();
        return new PinMap(WIDTH, HEIGHT, seen.stream().map(frame::path).toList(), readable(labels, pins), pins);
    }

    /** Those that no pin and no earlier name lies over. */
    private static List<Label> readable(List<Label> all, List<Pin> pins) {
        var kept = new ArrayList<Label>();
        for (var label : all) {
            boolean free = pins.stream().noneMatch(pin -> label.isNear(pin.x, pin.y + LINE / 2, pin.width()))
                    && kept.stream().noneMatch(one -> label.isNear(one.x, one.y, one.width()));
            if (free) {
                kept.add(label);
            }
        }
        return kept;
    }

    private static List<Pin> pins(List<Numbered> hits, Frame frame) {
        var pins = new ArrayList<Pin>();
        hits.forEach(hit -> {
            int x = (int) Math.round(frame.x(hit.at().x()));
            int y = (int) Math.round(frame.y(hit.at().y()));
            var near = pins.stream()
                    .filter(pin -> Math.hypot(pin.x - x, pin.y - y) < TOGETHER)
                    .findFirst();
            near.ifPresent(pins::remove);
            pins.add(near.map(pin -> new Pin(
                            Stream.concat(pin.numbers.stream(), Stream.of(hit.number()))
                                    .distinct()
                                    .toList(),
                            pin.x,
                            pin.y))
                    .orElseGet(() -> new Pin(List.of(hit.number()), x, y)));
        });
        return pins;
    }

    /** Which part of the country is drawn, and how large. */
    private record Frame(double west, double north, double scale) {

        static Frame around(Collection<Spot> spots) {
            var x = spots.stream().mapToDouble(Spot::x).summaryStatistics();
            var y = spots.stream().mapToDouble(Spot::y).summaryStatistics();
            double metres = Math.max(
                    LEAST, MARGIN * Math.max(x.getMax() - x.getMin(), (y.getMax() - y.getMin()) * WIDTH / HEIGHT));
            double scale = WIDTH / metres;
            return new Frame(
                    (x.getMin() + x.getMax()) / 2 - metres / 2,
                    (y.getMin() + y.getMax()) / 2 + HEIGHT / scale / 2,
                    scale);
        }

        double x(double metres) {
            return (metres - west) * scale;
        }

        double y(double metres) {
            return (north - metres) * scale;
        }

        boolean shows(Border border) {
            return border.rings().stream().anyMatch(ring -> {
                for (int i = 0; i < ring.length; i += 2) {
                    if (x(ring[i]) > 0 && x(ring[i]) < WIDTH && y(ring[i + 1]) > 0 && y(ring[i + 1]) < HEIGHT) {
                        return true;
                    }
                }
                return false;
            });
        }

        String path(Border border) {
            var path = new StringBuilder();
            for (var ring : border.rings()) {
                for (int i = 0; i < ring.length - 2; i += 2) {
                    path.append(i == 0 ? 'M' : 'L')
                            .append(tenth(x(ring[i])))
                            .append(' ')
                            .append(tenth(y(ring[i + 1])));
                }
                path.append('z');
            }
            return path.toString();
        }

        /** A page may hold some ten thousand of these: formatting them would cost more than finding what is on it. */
        private static double tenth(double pixels) {
            return Math.round(pixels * 10) / 10.0;
        }

        Label label(String text, double[] at) {
            return new Label(text, (int) Math.round(x(at[0])), (int) Math.round(y(at[1])));
        }
    }
}
