package nl.gezondewijk.signal;

import static nl.gezondewijk.signal.Personal.ADDRESS;
import static nl.gezondewijk.signal.Personal.BSN;
import static nl.gezondewijk.signal.Personal.EMAIL;
import static nl.gezondewijk.signal.Personal.NAME;
import static nl.gezondewijk.signal.Personal.PHONE;
import static nl.gezondewijk.signal.Personal.POSTCODE;
import static nl.gezondewijk.signal.Personal.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTests {

    @Test
    void what_points_at_somebody_is_seen() {
        assertThat(in("Haar nummer is 123456782")).contains(BSN);
        assertThat(in("bsn 1234.56.782")).contains(BSN);
        assertThat(in("mail jan@voorbeeld.nl")).contains(EMAIL);
        for (var number : List.of(
                "06 12345678",
                "06-12 34 56 78",
                "+31 6 12345678",
                "0031612345678",
                "020-1234567",
                "06.12.34.56.78",
                "06 12\n34 56 78")) {
            assertThat(in("Bel " + number)).as(number).contains(PHONE);
        }
        assertThat(in("De bewoner van Dorpsstraat 12 is alleen")).contains(ADDRESS);
        assertThat(in("Fatima B. uit de Rozenstraat nr 12")).contains(ADDRESS, NAME);
        assertThat(in("Haar nummer is 123-456-782")).contains(BSN);
        assertThat(in("Haar nummer is 123\n456782")).contains(BSN);
        assertThat(in("mijn buurvrouw fatima bakker slaat haar kind")).contains(TITLE);
        assertThat(in("woont in 1234 AB")).contains(POSTCODE);
        assertThat(in("het gaat slecht met mevrouw Jansen")).contains(TITLE);
        assertThat(in("buurman De Vries en dhr. van der Berg")).contains(TITLE);
        assertThat(in("Gisteren zag ik Fatima el Amrani alleen zitten")).contains(NAME);
        assertThat(in("Jan-Willem is fijn, en Willem van den Berg ook")).contains(NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op het plein kunnen ouderen nergens zitten",
                "De Wagelaar is 's avonds donker. Het Park is kapot.",
                "Er komen 12 mensen per week, vorig jaar 123456789 stappen",
                "Bij Station Noord ligt veel glas",
                "Sinds 2019 zijn er 3 winkels dicht, tussen 9.00 en 17.30 uur",
                "In postcode 1234 is geen bankje"
            })
    void what_is_about_the_neighbourhood_is_not(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void the_name_of_a_place_that_can_be_chosen_is_nobodys() {
        assertThat(in("Rond Oude Haven is het donker")).contains(NAME);
        assertThat(Personal.in("Rond Oude Haven is het donker", List.of("Oude Haven")))
                .isEmpty();
    }

    @Test
    void a_long_text_is_looked_through_at_once() {
        in("Jan " + "de ".repeat(100_000));
        var long_ = ("a".repeat(80) + " van ").repeat(200)
                + "1 2 3 4 5 6 7 8 9 0 ".repeat(200)
                + "@".repeat(500)
                + "a".repeat(100_000);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                java.time.Duration.ofSeconds(2), () -> in(long_))))
                .isNull();
    }

    private static java.util.Set<Personal> in(String text) {
        return Personal.in(text, List.of());
    }
}
