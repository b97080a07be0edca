package nl.gezondewijk.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** PDOK on loopback: areas side by side, in pages with an address of the next; each test bends it its own way. */
final class SmallPdok implements AutoCloseable {
    private static final Map<String, String> NAMES =
            Map.of("gemeenten", "gemeentecode", "wijken", "wijkcode", "buurten", "buurtcode");

    private final HttpServer server;
    final Map<String, List<String>> collections = new ConcurrentHashMap<>();
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile int year = 2024;
    volatile int pageSize = 2;
    volatile int stepsPerSide = 1;
    /** What an answer has instead of the address of the next page, by the number of that answer. */
    final Map<Integer, String> instead = new ConcurrentHashMap<>();
    /** Numbers of answers that break off half-way. */
    final List<Integer> cut = Collections.synchronizedList(new ArrayList<>());

    volatile Runnable beforeAnswer = () -> {};

    SmallPdok() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/cbs/wijken-en-buurten-" + year + "/ogc/v1";
    }

    Request.Borders request(String... of) {
        return new Request.Borders(year, List.of(of), Optional.of(URI.create(base())));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        int number = asked.size();
        beforeAnswer.run();
        var address = exchange.getRequestURI();
        var collection = address.getPath().replaceFirst(".*/collections/([^/]+)/items$", "$1");
        var codes = collections.get(collection);
        if (codes == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        int from = address.getQuery().contains("cursor=")
                ? Integer.parseInt(address.getQuery().replaceFirst(".*cursor=(\\d+).*", "$1"))
                : 0;
        int to = Math.min(codes.size(), from + pageSize);
        var features = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            features.add(feature(NAMES.get(collection), codes.get(i), i, codes.size()));
        }
        var next = to == codes.size()
                ? "\"links\":[{\"rel\":\"self\",\"href\":\"x\"}]"
                : "\"links\":[{\"rel\":\"self\",\"href\":\"x\"},{\"rel\":\"next\",\"href\":\"%s/collections/%s/items?cursor=%d&f=json\"}]"
                        .formatted(base(), collection, to);
        var body = "{\"type\":\"FeatureCollection\",%s,\"features\":[%s]}"
                .formatted(instead.getOrDefault(number, next), String.join(",", features))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, cut.contains(number) ? body.length / 2 : body.length);
        exchange.close();
    }

    private String feature(String name, String code, int index, int of) {
        return "{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":{\"%s\":\"%s\",\"water\":\"NEE\",\"jrstatcode\":\"%d%s\"},"
                        .formatted(code, name, code, year, code)
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                + ring(index, (int) Math.ceil(Math.sqrt(of))) + "]]}}";
    }

    /** A cell of a square in the middle of the country; neighbours have the same points on the line between them. */
    private String ring(int index, int side) {
        int column = index % side;
        int row = index / side;
        var points = new ArrayList<String>();
        for (int step = 0; step < stepsPerSide; step++) {
            points.add(point(column, row, step, 0, side));
        }
        for (int step = 0; step < stepsPerSide; step++) {
            points.add(point(column + 1, row, 0, step, side));
        }
        for (int step = stepsPerSide; step > 0; step--) {
            points.add(point(column, row + 1, step, 0, side));
        }
        for (int step = stepsPerSide; step > 0; step--) {
            points.add(point(column, row, 0, step, side));
        }
        points.add(points.getFirst());
        return String.join(",", points);
    }

    private String point(int column, int row, int right, int up, int side) {
        double cell = 1.0 / side;
        double off = (right + up) % stepsPerSide == 0 ? 0 : ((right + up) * 7 % 5 - 2) * cell / 50;
        double x = column + (double) right / stepsPerSide;
        double y = row + (double) up / stepsPerSide;
        return String.format(
                Locale.ROOT, "[%.7f,%.7f]", 5.2 + x * cell + (up > 0 ? off : 0), 52 + y * cell + (right > 0 ? off : 0));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
