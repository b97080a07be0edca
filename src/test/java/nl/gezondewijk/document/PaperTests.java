package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTests {
    /** What is printed here comes out of no template. */
    private final Paper paper = new Paper(null);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer outside;

    @BeforeEach
    void somebody_listens() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
    }

    @AfterEach
    void nobody_listens() {
        outside.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='%s/a.png' alt='a'/>",
                "<link rel='stylesheet' href='%s/a.css'/>",
                "<style>@import url('%s/a.css');</style>",
                "<style>p { background-image: url('%s/a.png') }</style>",
                "<style>@font-face { font-family: x; src: url('%s/a.ttf') } p { font-family: x }</style>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' alt='a' width='9' height='9'>"
                        + "<image xlink:href='%s/a.png' width='9' height='9'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' alt='a' width='9' height='9'>"
                        + "<use xlink:href='%s/a.svg#b'/></svg>",
                "<object data='%s/a.svg' type='image/svg+xml'></object>"
            })
    void nothing_is_fetched_while_a_page_is_printed(String markup) {
        print(markup.formatted("http://localhost:" + outside.getAddress().getPort()));

        assertThat(asked).hasValue(0);
    }

    @Test
    void no_file_of_the_machine_is_put_on_paper(@TempDir Path folder) throws IOException {
        var own = folder.resolve("a.css");
        Files.writeString(own, "p:before { content: 'geheim' }");

        for (var address : new String[] {own.toUri().toString(), "jar:" + own.toUri() + "!/x"}) {
            assertThat(words("<link rel='stylesheet' href='%s'/>".formatted(address)))
                    .as(address)
                    .isEqualTo("Tekst");
        }
    }

    @Test
    void a_style_sheet_of_ours_is_read() {
        try (var page = new Read(print("<link rel='stylesheet' href='paper.css'/>"))) {
            assertThat(page.fonts().map(font -> font.getName().toLowerCase(Locale.ROOT)))
                    .anyMatch(name -> name.contains("sourcesans3"));
        }
    }

    @Test
    void a_link_that_a_reader_may_follow_stays_a_link() throws IOException {
        try (var page =
                new Read(print("<title>x</title>", "<a href='https://gezondewijk.example/' title='x'>Tekst</a>"))) {
            var link = page.document.getPage(0).getAnnotations().getFirst().getCOSObject();
            assertThat(link.getCOSDictionary(COSName.A).getString(COSName.URI))
                    .isEqualTo("https://gezondewijk.example/");
        }
    }

    private String words(String markup) {
        try (var page = new Read(print(markup))) {
            return page.words();
        }
    }

    private Pdf print(String markup) {
        return markup.startsWith("<link") || markup.startsWith("<style")
                ? print(markup, "<p>Tekst</p>")
                : print("<title>x</title>", markup + "<p>Tekst</p>");
    }

    private Pdf print(String head, String body) {
        return paper.print(
                        "<html xmlns='http://www.w3.org/1999/xhtml' lang='nl'><head><title>x</title><meta name='description' content='x'/>"
                                + "<style>p { font-family: 'Source Sans 3' }</style>"
                                + head.replace("<title>x</title>", "")
                                + "</head><body style=\"font-family: 'Source Sans 3'\">"
                                + body + "</body></html>",
                        Instant.EPOCH,
                        2)
                .orElseThrow();
    }
}
