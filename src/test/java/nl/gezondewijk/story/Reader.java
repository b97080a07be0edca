package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.account.Hired;

/** Somebody with a browser: opens pages, and minds what the console says and what axe finds on them. */
final class Reader implements AutoCloseable {
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private final BrowserContext context;
    private final String site;
    private final List<String> said = new ArrayList<>();
    final Page page;

    private Reader(BrowserContext context, int port) {
        this.context = context;
        this.site = "http://localhost:" + port;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                said.add(message.text());
            }
        });
        page.onPageError(said::add);
    }

    static Reader withDesk(int port) {
        return new Reader(BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000)), port);
    }

    static Reader withPhone(int port) {
        return new Reader(BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(360, 740)), port);
    }

    static Reader withoutScript(int port) {
        return new Reader(BROWSER.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)), port);
    }

    Reader open(String path) {
        page.navigate(site + path);
        return this;
    }

    Reader signIn(Hired who) {
        open("/inloggen");
        page.fill("input[name=email]", who.email());
        page.fill("input[name=password]", who.password());
        page.click("main button[type=submit]");
        page.waitForLoadState();
        return this;
    }

    String path() {
        settled();
        return page.url().substring(site.length());
    }

    String text() {
        settled();
        return page.locator("main").innerText();
    }

    /** All of a page has come, and what its script fetches as well: a click goes on before that. */
    private void settled() {
        page.waitForLoadState();
        page.locator(".htmx-request")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Nothing on this page keeps people out, and the strict rules of the site were kept. */
    Reader finds_nothing_in_the_way() {
        settled();
        var found = new AxeBuilder(page)
                .setLegacyMode(true) // there are no frames of other sites to look into, so no second page is needed
                .options(violationsOnly())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getViolations())
                .as(path())
                .extracting(
                        one -> one.getId() + ": " + one.getNodes().getFirst().getHtml())
                .isEmpty();
        return hears_no_complaint();
    }

    /** What is in order need not be listed node by node; on a long page that takes half of the time. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    Reader hears_no_complaint() {
        assertThat(said).as("console on " + path()).isEmpty();
        return this;
    }

    Reader need_not_scroll_sideways() {
        settled();
        var wider =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).as("sideways scroll on " + path()).isFalse();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
