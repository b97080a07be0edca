package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Over a real line: what a link that works no more, or somebody who may not, sends along is not read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class OwnFilesTests {
    private static final String LARGE = "Content-Length: 94000000";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    PersonLinks links;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient db;

    private NetworkStage stage;
    private Person sanne;
    private String address;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        var page = stage.person("Sanne de Mulder", "", stage.party("Thuiszorg Noord", "care"));
        sanne = persons.find(Integer.parseInt(page.replaceFirst(".*/", ""))).orElseThrow();
        address = OwnDetailsController.PATH + "/" + links.make(sanne) + "/foto";
    }

    @Test
    void nothing_is_read_by_a_link_whose_time_is_over() throws Exception {
        db.sql("UPDATE network.link SET expires_at = now() - interval '1 day' WHERE person = :id")
                .param("id", sanne.id())
                .update();
        assertThat(answer(address, LARGE)).contains(" 410 ");
    }

    @Test
    void nothing_is_read_by_a_link_that_a_newer_one_took_the_place_of() throws Exception {
        links.make(sanne);
        assertThat(answer(address, "Content-Length: 2000")).contains(" 410 ");
    }

    @Test
    void nothing_is_read_by_a_link_of_somebody_who_left() throws Exception {
        persons.remove(sanne, OwnDetailsController.self(sanne), "machine");
        assertThat(answer(address, LARGE)).contains(" 410 ");
    }

    @Test
    void more_than_a_picture_is_not_read_and_neither_what_tells_no_length() throws Exception {
        assertThat(answer(address, LARGE)).contains(" 400 ");
        assertThat(answer(address, "Transfer-Encoding: chunked")).contains(" 400 ");
    }

    @Test
    void of_one_link_one_file_is_read_at_a_time() throws Exception {
        var first = open(address, "Content-Length: 2000000");
        try {
            String second = "";
            for (int i = 0; i < 100 && !second.contains(" 429 "); i++) {
                if (first.getInputStream().available() > 0) { // the second came before it, and it was the one sent away
                    first.close();
                    first = open(address, "Content-Length: 2000000");
                }
                second = answer(address, "Content-Length: 5");
            }
            assertThat(second).contains(" 429 ");
        } finally {
            first.close();
        }
    }

    @Test
    void a_large_file_of_a_resident_is_not_read() throws Exception {
        var cookie = "Cookie: sessie=" + stage.as(Part.RESIDENT).session();
        assertThat(answer(stage.url + "/inlezen", LARGE + "\r\n" + cookie)).contains(" 403 ");
    }

    @Test
    void a_large_file_of_a_data_manager_is_read() throws Exception {
        var cookie = "Cookie: sessie=" + stage.facilitator.session();
        try (var line = open("/bronnen/bestanden", LARGE + "\r\n" + cookie)) {
            line.setSoTimeout(3_000);
            assertThatThrownBy(() -> line.getInputStream().read())
                    .as("it waits for the rest")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** The first line that comes back while nearly all is still to be sent. */
    private String answer(String to, String headers) throws IOException {
        try (var line = open(to, headers)) {
            return new BufferedReader(new InputStreamReader(line.getInputStream())).readLine();
        }
    }

    private Socket open(String to, String headers) throws IOException {
        var line = new Socket("localhost", port);
        line.setSoTimeout(20_000);
        line.getOutputStream().write("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=x\r
                %s\r
                \r
                --x\r
                """.formatted(to, headers).getBytes(StandardCharsets.US_ASCII));
        return line;
    }
}
