package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.approach.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who knows whom: written down by who leads, read by them and by the people themselves, and gone with either. */
@SpringBootTest
@AutoConfigureMockMvc
class AcquaintanceTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Acquaintances acquaintances;

    private NetworkStage stage;
    private String page;
    private String sanne;
    private String yusuf;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
        page = stage.url + "/relaties/mensen";
        sanne = stage.person("Sanne Mulder", "", stage.party("Thuiszorg Noord", "care"));
        yusuf = stage.person("Yusuf Aydin", "", stage.party("Welzijn Noord", "welfare"));
    }

    @Test
    void it_is_drawn_and_read_in_a_table_by_who_leads() {
        note(sanne, "REFERS", yusuf);

        assertThat(stage.facilitator.get(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<svg", "2 mensen en 1 lijn daartussen", "verwijst naar", "Inwoners naar elkaar doorverwijzen");
        assertThat(stage.facilitator.get(sanne)).bodyText().contains("Wie kent wie?", "Yusuf Aydin");
        assertThat(stage.facilitator.get(page + "?taal=en")).bodyText().contains("refers to");
    }

    @Test
    void nobody_else_reads_it() {
        note(sanne, "REFERS", yusuf);

        for (var part : new Part[] {Part.MEMBER, Part.NOTE_TAKER, Part.PARTNER, Part.COMMISSIONER}) {
            var reader = stage.as(part);
            assertThat(reader.get(page)).hasStatus(403);
            assertThat(reader.post(page, "van", number(sanne), "naar", number(yusuf)))
                    .hasStatus(403);
        }
        assertThat(stage.as(Part.MEMBER).get(sanne)).hasStatusOk().bodyText().doesNotContain("Yusuf Aydin");
        assertThat(stage.as(Part.MEMBER).get(stage.url + "/relaties"))
                .bodyText()
                .doesNotContain("relaties/mensen");
    }

    @Test
    void the_people_themselves_see_it_by_their_link_and_may_have_it_taken_away() {
        note(sanne, "KNOWS", yusuf);
        note(yusuf, "REFERS", sanne);
        var link = stage.linkOf(sanne);

        assertThat(stage.stranger().get(link))
                .as("nobody told Yusuf yet that he stands here")
                .bodyText()
                .contains("U kent iemand van Welzijn Noord", "iemand van Welzijn Noord verwijst naar u")
                .doesNotContain("Yusuf");
        stage.linkOf(yusuf);
        assertThat(stage.stranger().get(link))
                .bodyText()
                .contains("U kent Yusuf Aydin", "Yusuf Aydin verwijst naar u", "Inwoners naar elkaar doorverwijzen");
        var first = acquaintances.list(stage.approach.id()).getFirst().id();
        stage.stranger().post(link + "/kennissen/" + first + "/verwijderd");
        assertThat(acquaintances.list(stage.approach.id()))
                .extracting(Acquaintance::kind)
                .containsExactly(Acquaintance.Kind.REFERS);
    }

    @Test
    void by_a_link_nobody_takes_away_what_is_about_others() {
        note(sanne, "KNOWS", yusuf);
        var other = stage.person("Ria van Dam", "", "");
        stage.stranger()
                .post(stage.linkOf(other) + "/kennissen/"
                        + acquaintances.list(stage.approach.id()).getFirst().id() + "/verwijderd");

        assertThat(acquaintances.list(stage.approach.id())).hasSize(1);
    }

    @Test
    void it_ends_with_either_of_the_two() {
        note(sanne, "KNOWS", yusuf);
        stage.facilitator.post(yusuf + "/beeindigd");

        assertThat(acquaintances.list(stage.approach.id())).isEmpty();
        assertThat(stage.facilitator.get(page)).bodyText().contains("Er is nog niets opgeschreven");
    }

    @Test
    void the_same_twice_is_one_line_with_what_it_is_for_now() {
        note(sanne, "KNOWS", yusuf);
        stage.facilitator.post(page, "van", number(sanne), "naar", number(yusuf), "soort", "KNOWS", "doel", "INVITE");

        assertThat(acquaintances.list(stage.approach.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.purpose()).isEqualTo(Keeping.Purpose.INVITE));
    }

    @Test
    void more_than_knowing_and_referring_is_not_written_down_of_people() {
        for (var kind : new String[] {"TOGETHER", "EXCHANGES", "HAAT", ""}) {
            note(sanne, kind, yusuf);
        }
        note(sanne, "KNOWS", sanne);
        assertThat(stage.facilitator.get(page)).bodyText().contains("Kies twee verschillende mensen");
        note(sanne, "KNOWS", new NetworkStage(mvc, program).person("Elders", "", ""));
        stage.facilitator.post(page, "van", number(sanne), "naar", number(yusuf), "soort", "KNOWS");

        assertThat(acquaintances.list(stage.approach.id())).isEmpty();
    }

    private void note(String from, String kind, String to) {
        stage.facilitator.post(page, "van", number(from), "naar", number(to), "soort", kind, "doel", "REFER");
    }

    private static String number(String address) {
        return address.replaceFirst(".*/", "");
    }
}
