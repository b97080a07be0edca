package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who never saw the project looks up a neighbourhood of the demonstration and reads on from there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadAProfileStory {
    @LocalServerPort
    int port;

    @Test
    void from_a_name_to_a_profile_to_a_figure_to_the_map() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/");
            var name = firstExample(reader);
            reader.page.fill("#zoek", name);
            reader.page.waitForSelector("#hits a");
            reader.page.click("#hits a:has-text('" + name + "')");
            assertThat(reader.path()).startsWith("/wijkprofiel/");
            assertThat(reader.text()).contains(name, "Wat valt op", "Gezondheid");
            reader.finds_nothing_in_the_way();

            reader.page.click(".gw-figures th a");
            assertThat(reader.text()).contains("Door de jaren", "Hoe is dit gemaakt?");
            reader.finds_nothing_in_the_way();

            reader.page.click("text=Bekijk op de kaart");
            assertThat(reader.path()).contains("/kaart");
            assertThat(reader.page.locator("svg.gw-map path").count()).isGreaterThan(3);
            reader.finds_nothing_in_the_way();
        }
    }

    @Test
    void the_same_without_javascript() {
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/");
            var name = firstExample(reader);
            reader.page.fill("#zoek", name);
            reader.page.click("button:has-text('Zoek')");
            if (reader.path().startsWith("/zoeken")) {
                reader.page.click("#hits a");
            }
            assertThat(reader.path()).startsWith("/wijkprofiel/");
            reader.page.click(".gw-figures th a");
            assertThat(reader.text()).contains("Hoe is dit gemaakt?");
        }
    }

    @Test
    void what_would_keep_somebody_out_is_found() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/inloggen").page.evaluate("document.querySelector('h1').style.color = '#ddd'");
            assertThatThrownBy(reader::finds_nothing_in_the_way).hasMessageContaining("color-contrast");
            reader.open("/inloggen").page.evaluate("document.documentElement.removeAttribute('lang')");
            assertThatThrownBy(reader::finds_nothing_in_the_way).hasMessageContaining("html-has-lang");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_page_keeps_anybody_out(String language) {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/");
            var profile = reader.page.locator(".gw-hero a.nl-link").first().getAttribute("href");
            for (var path : List.of(
                    "/",
                    "/zoeken?q=xyzzy",
                    "/onderwerpen",
                    "/uitleg",
                    "/vergelijken",
                    "/inloggen",
                    profile,
                    profile + "/aandeel-65plus",
                    profile + "/eenzaam",
                    profile + "/kaart",
                    "/wijkprofiel/NL00",
                    "/bestaat-niet")) {
                reader.open(path + (path.contains("?") ? "&" : "?") + "taal=" + language);
                if (path.equals("/bestaat-niet")) {
                    continue; // its status is an error in the console by its nature
                }
                reader.finds_nothing_in_the_way();
                assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @Test
    void a_phone_is_wide_enough() {
        try (var reader = Reader.withPhone(port)) {
            reader.open("/").need_not_scroll_sideways();
            var profile = reader.page.locator(".gw-hero a.nl-link").first().getAttribute("href");
            for (var path :
                    List.of(profile, profile + "/aandeel-65plus", profile + "/kaart", "/onderwerpen", "/vergelijken")) {
                reader.open(path).need_not_scroll_sideways();
            }
        }
    }

    @Test
    void on_a_phone_chapters_are_folded_until_somebody_wants_them() {
        try (var reader = Reader.withPhone(port)) {
            reader.open("/wijkprofiel/WK999901");
            assertThat(openChapters(reader)).isEqualTo(1);
            reader.finds_nothing_in_the_way();
            reader.page.click("nav.gw-toc a[href='#determinants']");
            assertThat(openChapters(reader)).isEqualTo(2);
            reader.page.click("a.gw-chapters");
            assertThat(openChapters(reader)).isEqualTo(chapters(reader));
        }
    }

    @Test
    void a_link_to_a_topic_opens_its_chapter_also_without_javascript() {
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/wijkprofiel/WK999901");
            assertThat(openChapters(reader)).isEqualTo(1);
            reader.open("/wijkprofiel/WK999901#mental-functions");
            assertThat(openChapters(reader)).isEqualTo(2);
            reader.page.click("a.gw-chapters");
            reader.page.waitForURL("**?alles=ja");
            assertThat(openChapters(reader)).isEqualTo(chapters(reader));
        }
    }

    @Test
    void on_paper_and_at_a_desk_nothing_is_folded() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/wijkprofiel/WK999901");
            assertThat(openChapters(reader)).isEqualTo(chapters(reader));
        }
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/wijkprofiel/WK999901");
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.page.locator("#mental-functions h3").isVisible()).isTrue();
        }
    }

    private static int openChapters(Reader reader) {
        return reader.page.locator("details.gw-chapter[open]").count();
    }

    private static int chapters(Reader reader) {
        return reader.page.locator("details.gw-chapter").count();
    }

    private static String firstExample(Reader reader) {
        return reader.page.locator(".gw-hero a.nl-link").first().innerText();
    }
}
