package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Regions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CBS's table 85067NED in the service's own shape, with three gemeenten in it. */
class RegionTableTests {
    private static final String PROPERTIES = """
            {"value": [
             {"ID": 0, "Position": 0, "ParentID": null, "Type": "GeoDimension", "Key": "RegioS", "Title": "Regio's", "MapYear": 2022},
             {"ID": 1, "Position": null, "ParentID": null, "Type": "TopicGroup", "Key": "", "Title": "Codes en namen van gemeenten"},
             {"ID": 2, "Position": 1, "ParentID": 1, "Type": "Topic", "Key": "Code_1", "Title": "Code"},
             {"ID": 3, "Position": 2, "ParentID": 1, "Type": "Topic", "Key": "Naam_2", "Title": "Naam"},
             {"ID": 4, "Position": 3, "ParentID": 1, "Type": "Topic", "Key": "SorteringNaam_3", "Title": "Sortering naam"},
             {"ID": 5, "Position": null, "ParentID": null, "Type": "TopicGroup", "Key": "", "Title": "Lokaliseringen van gemeenten"},
             {"ID": 6, "Position": null, "ParentID": 5, "Type": "TopicGroup", "Key": "", "Title": "COROP-gebieden"},
             {"ID": 7, "Position": 4, "ParentID": 6, "Type": "Topic", "Key": "Code_6", "Title": "Code"},
             {"ID": 8, "Position": 5, "ParentID": 6, "Type": "Topic", "Key": "Naam_7", "Title": "Naam"},
             {"ID": 9, "Position": null, "ParentID": 5, "Type": "TopicGroup", "Key": "", "Title": "GGD-regio's"},
             {"ID": 10, "Position": 6, "ParentID": 9, "Type": "Topic", "Key": "Code_14", "Title": "Code"},
             {"ID": 11, "Position": 7, "ParentID": 9, "Type": "Topic", "Key": "Naam_15", "Title": "Naam"},
             {"ID": 12, "Position": null, "ParentID": 5, "Type": "TopicGroup", "Key": "", "Title": "Provincies"},
             {"ID": 13, "Position": 8, "ParentID": 12, "Type": "Topic", "Key": "Code_28", "Title": "Code"},
             {"ID": 14, "Position": 9, "ParentID": 12, "Type": "Topic", "Key": "Naam_29", "Title": "Naam"}]}
            """;
    private static final String ROWS = """
            {"value": [
             {"ID": 0, "RegioS": "GM0014", "Code_1": "GM0014    ", "Naam_2": "Groningen       ", "SorteringNaam_3": "Groningen",
              "Code_6": "CR03  ", "Naam_7": "Overig Groningen", "Code_14": "GG0111  ", "Naam_15": "GGD Groningen    ",
              "Code_28": "PV20  ", "Naam_29": "Groningen    "},
             {"ID": 1, "RegioS": "GM0518", "Code_1": "GM0518    ", "Naam_2": "'s-Gravenhage   ", "SorteringNaam_3": "Gravenhage 's-",
              "Code_6": "CR26  ", "Naam_7": "Agglomeratie 's-Gravenhage", "Code_14": "GG7014  ", "Naam_15": "GGD Haaglanden   ",
              "Code_28": "PV28  ", "Naam_29": "Zuid-Holland "},
             {"ID": 2, "RegioS": "GM1979", "Code_1": "GM1979    ", "Naam_2": "Eemsdelta       ", "SorteringNaam_3": "Eemsdelta",
              "Code_6": "CR02  ", "Naam_7": "Delfzijl en omgeving", "Code_14": "GG0111  ", "Naam_15": "GGD Groningen    ",
              "Code_28": "PV20  ", "Naam_29": "Groningen    "}]}
            """;
    private static final String INFOS = """
            {"value": [{"ID": 0, "Title": "Gebieden in Nederland 2022", "Identifier": "85067NED", "Period": "2022",
                        "Modified": "2022-01-24T02:00:00"}]}
            """;

    private final Workshop workshop = Workshop.fresh();
    private final Map<String, String> answers =
            new ConcurrentHashMap<>(Map.of("DataProperties", PROPERTIES, "TypedDataSet", ROWS, "TableInfos", INFOS));
    private final HttpServer server = server();

    @AfterEach
    void close() {
        server.stop(0);
        workshop.close();
    }

    @Test
    void regions_get_their_names_and_gemeenten() {
        load(Load.State.PUBLISHED);
        var areas = workshop.get(Areas.class);
        var regions = workshop.get(Regions.class);

        assertThat(regions.listAround("GM0014", 2022))
                .extracting(Area::code, Area::name, Area::kind, Area::year)
                .containsExactly(
                        tuple("PV20", "Groningen", Area.Kind.PROVINCIE, 2022),
                        tuple("GG0111", "GGD Groningen", Area.Kind.GGD_REGIO, 2022));
        assertThat(regions.listCodes("GG0111", 2022)).containsExactly("GM0014", "GM1979");
        assertThat(areas.find("GM0518")).map(Area::name).contains("'s-Gravenhage");
    }

    @Test
    void the_numbers_of_the_columns_may_move() {
        answers.replaceAll((name, text) ->
                text.replace("_14\"", "_38\"").replace("_15\"", "_39\"").replace("GGD-regio's", "GGD-regio’s"));
        load(Load.State.PUBLISHED);

        assertThat(workshop.get(Regions.class).listCodes("GG7014", 2022)).containsExactly("GM0518");
    }

    @Test
    void without_the_groups_nothing_is_learned() {
        answers.compute(
                "DataProperties", (name, text) -> String.valueOf(text).replace("GGD-regio's", "Veiligheidsregio's"));
        var load = load(Load.State.FAILED);

        assertThat(workshop.findings(load))
                .extracting(Finding::column, Finding::rule)
                .contains(tuple("GGD-regio's", Rule.MISSING_COLUMN));
        assertThat(workshop.get(Areas.class).isEmpty()).isTrue();
    }

    @Test
    void a_wrong_code_or_a_name_that_differs_is_told_with_its_gemeente() {
        answers.compute(
                "TypedDataSet",
                (name, text) ->
                        String.valueOf(text).replace("PV28", "28").replaceFirst("GGD Groningen ", "GGD Drenthe "));
        var load = load(Load.State.FAILED);

        assertThat(workshop.findings(load))
                .extracting(Finding::place, Finding::column, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("GM0518", "Code_28", Rule.UNKNOWN_CODE), tuple("GM1979", "Naam_15", Rule.NOT_A_NAME));
        assertThat(workshop.get(Areas.class).isEmpty()).isTrue();
    }

    @Test
    void a_gemeente_twice_or_none_at_all_is_refused() {
        answers.compute("TypedDataSet", (name, text) -> String.valueOf(text).replace("GM1979", "GM0014"));
        assertThat(workshop.rules(load(Load.State.FAILED))).contains(Rule.DOUBLED_AREA);

        answers.put("TypedDataSet", "{\"value\": []}");
        assertThat(workshop.rules(load(Load.State.FAILED))).contains(Rule.EMPTY);
    }

    private Load load(Load.State state) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ODataFeed/odata");
        var load = workshop.run(new Request.Table("85067NED", Optional.of(base), List.of()));
        assertThat(load.state()).as(() -> workshop.findings(load).toString()).isEqualTo(state);
        return load;
    }

    private HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var entity = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
                var text = answers.getOrDefault(entity, "").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(text.length == 0 ? 404 : 200, text.length);
                exchange.getResponseBody().write(text);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
