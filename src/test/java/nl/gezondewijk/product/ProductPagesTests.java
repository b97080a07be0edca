package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import nl.gezondewijk.document.Dress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@SpringBootTest(properties = Told.APART)
@AutoConfigureMockMvc
class ProductPagesTests {
    private static final String AREA = "/wijkprofiel/" + Told.WIJK;

    @Autowired
    private MockMvc web;

    @Autowired
    private HouseStyles styles;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void ours() {
        db.sql("DELETE FROM product.house_style").update();
    }

    @Test
    void all_that_can_be_taken_along_stands_on_one_page_and_the_profile_leads_there() throws Exception {
        assertThat(text(get(AREA))).contains("/wijkprofiel/WK999901/producten");
        assertThat(text(get(AREA + "/producten?tegen=nederland")))
                .contains("Meenemen: Wagelaar", "Dia's voor een bijeenkomst", "Werkmap om mee te rekenen")
                .contains(AREA + "/presentatie.pptx?tegen=nederland", AREA + "/werkmap.xlsx?tegen=nederland")
                .contains("name=\"tegen\" value=\"nederland\"")
                .doesNotContain("Dia''s");
        assertThat(text(get(AREA + "/producten?taal=en"))).contains("To take along: Wagelaar", "Slides for a meeting");
    }

    @Test
    void slides_and_workbook_come_as_files() throws Exception {
        var slides = answer(get(AREA + "/presentatie.pptx"));
        assertThat(slides.getContentType()).contains("presentationml.presentation");
        assertThat(slides.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"WK999901.pptx\"");
        try (var show = new XMLSlideShow(new ByteArrayInputStream(slides.getContentAsByteArray()))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(10);
        }
        assertThat(answer(get(AREA + "/werkmap.xlsx")).getContentType()).contains("spreadsheetml.sheet");
    }

    @Test
    void of_an_area_that_is_not_there_there_is_nothing() throws Exception {
        assertThat(answer(get("/wijkprofiel/WK000000/producten")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/wijkprofiel/WK000000/presentatie.pptx")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_gives_a_name_a_colour_a_logo_and_a_template() throws Exception {
        var kept = answer(multipart("/huisstijl")
                .file(file("logo", "logo.png", logo()))
                .file(file("sjabloon", "gemeente.potx", Dress.ownTemplate()))
                .param("organisatie", "GGD Voorbeeld")
                .param("kleur", "#7a1fa2")
                .with(administrator())
                .with(csrf()));

        assertThat(kept.getRedirectedUrl()).isEqualTo("/huisstijl");
        assertThat(styles.get().colour()).contains("7A1FA2");
        assertThat(text(get("/huisstijl").with(administrator())))
                .contains("GGD Voorbeeld", "Het sjabloon is gemeente.potx", "/huisstijl/logo.png");
        assertThat(db.sql("SELECT action FROM audit.entry ORDER BY number DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("product.house-style-changed");
        assertThat(answer(get("/huisstijl/voorbeeld.pptx").with(administrator()))
                        .getContentAsByteArray())
                .startsWith('P', 'K');

        answer(post("/huisstijl/sjabloon/verwijderd").with(administrator()).with(csrf()));
        assertThat(styles.get().template()).isEmpty();
        assertThat(styles.get().logo()).isPresent();
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_the_rest_stays_filled_in() throws Exception {
        var answer = answer(multipart("/huisstijl")
                .file(file("logo", "logo.png", "geen plaatje".getBytes(StandardCharsets.UTF_8)))
                .file(file("sjabloon", "x.pptm", "geen sjabloon".getBytes(StandardCharsets.UTF_8)))
                .param("organisatie", "GGD Voorbeeld")
                .param("kleur", "#ffee00")
                .with(administrator())
                .with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Witte letters zijn op deze kleur slecht te lezen", "kunnen wij niet als logo gebruiken")
                .contains(
                        "Dit is geen sjabloon van PowerPoint", "value=\"GGD Voorbeeld\"", "3 dingen kloppen nog niet");
        assertThat(styles.get()).isEqualTo(HouseStyle.OURS);
    }

    @Test
    void the_house_style_is_the_administrators() throws Exception {
        assertThat(answer(get("/huisstijl").with(user("m").roles("DATA_MANAGER")))
                        .getStatus())
                .isEqualTo(403);
    }

    private static MockMultipartFile file(String field, String name, byte[] content) {
        return new MockMultipartFile(field, name, "application/octet-stream", content);
    }

    private static byte[] logo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private String text(RequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static UserRequestPostProcessor administrator() {
        return user("b.heer").roles("ADMINISTRATOR", "DATA_MANAGER");
    }
}
