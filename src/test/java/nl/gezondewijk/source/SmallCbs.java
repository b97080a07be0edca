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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A publisher on loopback with an invented table of eight areas, in pages of three; each test bends it its own way. */
final class SmallCbs implements AutoCloseable {
    static final String TABLE = "99999NED";
    static final List<String> AREAS =
            List.of("NL00", "GM9901", "WK990100", "BU99010000", "BU99010001", "WK990101", "BU99010100", "BU99010101");
    private static final int PAGE = 3;

    private final HttpServer server;
    final Map<String, String> answers = new ConcurrentHashMap<>();
    final List<String> asked = java.util.Collections.synchronizedList(new ArrayList<>());
    final Map<String, List<Integer>> statuses = new ConcurrentHashMap<>();
    volatile Runnable beforeAnswer = () -> {};

    SmallCbs() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        about("2026-01-01T00:00:00", "Kerncijfers wijken en buurten 2020", "2020");
        columns("AantalInwoners", "Koopwoningen");
        answers.put(
                "WijkenEnBuurten",
                value(AREAS.stream()
                        .map(code -> "{\"Key\":\"%-10s\",\"Title\":\"Gebied %s\"}".formatted(code, code))
                        .toList()));
        rows(area -> "\"%s_2\":%d,\"%s_3\":%d".formatted("AantalInwoners", 1_000, "Koopwoningen", 60));
    }

    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/odata/" + TABLE;
    }

    Request.Table request(String... gemeenten) {
        return new Request.Table(TABLE, Optional.of(URI.create(root())), List.of(gemeenten));
    }

    void about(String modified, String title, String period) {
        answers.put(
                "TableInfos",
                value(List.of("{\"Identifier\":\"%s\",\"Title\":\"%s\",\"Modified\":\"%s\",\"Period\":\"%s\"}"
                        .formatted(TABLE, title, modified, period))));
    }

    /** Topics with these base names; the position is that of the published table. */
    void columns(String... bases) {
        var all = new ArrayList<String>();
        all.add("{\"ID\":0,\"Type\":\"GeoDetail\",\"Key\":\"WijkenEnBuurten\",\"MapYear\":2020}");
        all.add(
                "{\"ID\":1,\"ParentID\":null,\"Type\":\"Topic\",\"Key\":\"IndelingswijzigingWijkenEnBuurten_1\",\"Datatype\":\"String\"}");
        for (int i = 0; i < bases.length; i++) {
            all.add("{\"ID\":%d,\"ParentID\":null,\"Type\":\"Topic\",\"Key\":\"%s_%d\",\"Datatype\":\"Long\"}"
                    .formatted(i + 2, bases[i], i + 2));
        }
        answers.put("DataProperties", value(all));
    }

    interface Cells {
        String of(String area);
    }

    void rows(Cells cells) {
        var rows = IntStream.range(0, AREAS.size())
                .mapToObj(i -> row(i, AREAS.get(i), cells.of(AREAS.get(i))))
                .toList();
        pages(rows);
    }

    static String row(int id, String area, String cells) {
        return "{\"ID\":%d,\"WijkenEnBuurten\":\"%-10s\",\"IndelingswijzigingWijkenEnBuurten_1\":\"1\",%s}"
                .formatted(id, area, cells);
    }

    void pages(List<String> rows) {
        for (int from = 0; from < rows.size(); from += PAGE) {
            int to = Math.min(rows.size(), from + PAGE);
            var next = to < rows.size() ? root() + "/TypedDataSet?$skip=" + to : "";
            answers.put(page(from), value(rows.subList(from, to), next));
        }
    }

    static String page(int from) {
        return from == 0 ? "TypedDataSet" : "TypedDataSet?$skip=" + from;
    }

    static String value(List<String> objects) {
        return value(objects, "");
    }

    static String value(List<String> objects, String next) {
        return "{\"odata.metadata\":\"x\",\"value\":[" + String.join(",", objects) + "]"
                + (next.isEmpty() ? "" : ",\"odata.nextLink\":\"" + next + "\"") + "}";
    }

    /** The next answers of an entity have these statuses; after them it is well again. */
    void fails(String entity, Integer... with) {
        statuses.put(entity, new ArrayList<>(List.of(with)));
    }

    List<String> askedRows() {
        return asked.stream().filter(one -> one.startsWith("TypedDataSet")).collect(Collectors.toList());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var entity = exchange.getRequestURI().toString().replaceFirst("^/odata/[^/]+/?", "");
        asked.add(entity);
        beforeAnswer.run();
        var status = statuses.getOrDefault(entity, List.of());
        int code = status.isEmpty() ? 200 : status.removeFirst();
        var found = answers.get(entity.replaceFirst("\\?\\$filter.*", ""));
        var body = String.valueOf(found).getBytes(StandardCharsets.UTF_8);
        if (code == 429) {
            exchange.getResponseHeaders().add("Retry-After", "0");
        }
        if (code == 302) {
            exchange.getResponseHeaders().add("Location", "http://192.0.2.1/elsewhere");
        }
        boolean cut = code == 206;
        exchange.sendResponseHeaders(cut ? 200 : found == null ? 404 : code, body.length);
        exchange.getResponseBody().write(body, 0, cut ? body.length / 2 : body.length);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
