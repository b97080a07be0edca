package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An administrator reads in the trail what happened, and not whom a network that is not theirs knows. */
@SpringBootTest
@AutoConfigureMockMvc
class NamesOfPeopleTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Test
    void the_trail_names_people_only_to_who_takes_part_in_the_group() {
        var stage = new NetworkStage(mvc, program);
        var number = stage.person("Sanne Verzegeld", "", "").replaceFirst(".*/", "");
        var administrator = Hired.as("Ada Beheer", Audience.ADMINISTRATOR, program);
        var reader = new Visitor(mvc);
        reader.signIn(administrator.email(), administrator.password());

        assertThat(reader.get("/logboek"))
                .hasStatusOk()
                .bodyText()
                .contains(Person.KIND + ":" + number)
                .doesNotContain("Sanne Verzegeld");

        program.getBean(Approaches.class)
                .join(stage.approach, administrator.actor().reference(), Part.MEMBER, Actor.PROGRAM, "machine");
        assertThat(reader.get("/logboek")).bodyText().contains("Sanne Verzegeld");
    }
}
