package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.network.Alike.Sign;
import nl.gezondewijk.network.Alike.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same organisation ten ways is found to look like one; its neighbours are not. */
class AlikeTests {
    private static final Traits WELFARE = new Traits(
            "Stichting Welzijn Noord",
            "https://www.welzijnnoord.example",
            "050 123 45 67",
            List.of("an@welzijnnoord.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stichting Welzijn Noord",
                "St. Welzijn Noord",
                "WELZIJN NOORD",
                "Welzijn-Noord",
                "welzijnnoord",
                "Welzijn Noord (stichting)",
                "Welzijn Nord",
                "Wélzijn  Noord",
                "Welzijn in Noord",
                "SWN"
            })
    void the_same_organisation_ten_ways(String name) {
        assertThat(Alike.signs(WELFARE, named(name))).isNotEmpty().containsAnyOf(Sign.NAME, Sign.ABBREVIATION);
        assertThat(Alike.signs(named(name), WELFARE)).as("the other way round").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Welzijn Zuid", "Wonen Noord", "Sportclub Noord", "Kerk", "Noord"})
    void another_organisation_is_another(String name) {
        assertThat(Alike.signs(WELFARE, named(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GGD HvB, GGD Hart voor Brabant, ABBREVIATION",
        "Gem. Voorbeeldstad, Gemeente Voorbeeldstad, NAME",
        "Huisartsenpraktijk De Linde, HAP de Linde, NAME",
        "Obs De Regenboog, Basisschool De Regenboog, NAME",
        "Sport & Bewegen, Sport en Bewegen, NAME"
    })
    void what_people_shorten_is_known(String brief, String full, Sign why) {
        assertThat(Alike.signs(named(brief), named(full))).containsExactly(why);
    }

    @Test
    void another_name_at_the_same_site_number_or_mail_domain_may_be_one() {
        var team = new Traits(
                "Buurtteam", "http://welzijnnoord.example/team", "+31 50 1234567", List.of("jo@WelzijnNoord.example"));

        assertThat(Alike.signs(WELFARE, team)).containsExactlyInAnyOrder(Sign.WEBSITE, Sign.PHONE, Sign.MAIL);
    }

    @Test
    void mail_that_everybody_can_have_says_nothing() {
        var one = new Traits("Dorpsraad", "", "", List.of("a@gmail.com"));
        var other = new Traits("Wandelclub", "", "", List.of("b@gmail.com"));

        assertThat(Alike.signs(one, other)).isEmpty();
    }

    private static Traits named(String name) {
        return new Traits(name, "", "", List.of());
    }
}
