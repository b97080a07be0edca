package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.page.OpenTo.Audience;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A facilitator takes slides on one topic to a meeting; a data manager takes workbooks of every wijk home. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CarryAlongStory {
    private static final double PATIENT = 120_000;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void from_the_profile_to_slides_on_one_topic() throws IOException {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/wijkprofiel/WK999901");
            reader.page
                    .locator("details.gw-drop summary", new Page.LocatorOptions().setHasText("Downloaden"))
                    .click();
            reader.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dia's, werkmap en meer"))
                    .click();
            reader.finds_nothing_in_the_way();
            reader.page.getByLabel("Meedoen").check();
            var file = reader.page.waitForDownload(
                    new Page.WaitForDownloadOptions().setTimeout(PATIENT),
                    () -> reader.page
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dia's ophalen"))
                            .click(new Locator.ClickOptions().setNoWaitAfter(true)));

            assertThat(file.suggestedFilename()).isEqualTo("WK999901.pptx");
            try (var slides = new XMLSlideShow(Files.newInputStream(file.path()))) {
                assertThat(slides.getSlides()).hasSizeBetween(6, 30);
            }
        }
    }

    @Test
    void on_a_phone_in_english_all_that_can_be_taken_along_fits() {
        try (var reader = Reader.withPhone(port)) {
            reader.open("/wijkprofiel/GM9999/producten?taal=en").need_not_scroll_sideways();
            assertThat(reader.text()).contains("Slides for a meeting", "Workbook to reckon with");
            reader.finds_nothing_in_the_way();
        }
    }

    @Test
    void every_wijk_of_a_gemeente_in_one_file() throws IOException {
        try (var reader = Reader.withDesk(port)) {
            var account = Hired.as(Audience.DATA_MANAGER, program);
            reader.open("/inloggen");
            reader.page.fill("#email", account.email());
            reader.page.fill("#password", account.password());
            reader.page.click("main button[type=submit]");
            reader.open("/pakketten");
            reader.page.selectOption("#gebied", "GM9999");
            reader.page.click("main button[type=submit]");
            var ready = reader.page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Haal het pakket op (ZIP)"));
            ready.waitFor(new Locator.WaitForOptions().setTimeout(PATIENT));
            reader.finds_nothing_in_the_way();
            var file = reader.page.waitForDownload(ready::click);

            try (var zip = new ZipFile(file.path().toFile())) {
                assertThat(zip.stream()).anyMatch(entry -> entry.getName().startsWith("WK999901 "));
            }
        }
    }
}
