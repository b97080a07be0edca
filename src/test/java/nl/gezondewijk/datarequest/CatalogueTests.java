package nl.gezondewijk.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondewijk.theme.Themes;
import nl.gezondewijk.theme.Topic;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private final Themes themes = new Themes();
    private final Catalogue catalogue = new Catalogue(themes);

    @Test
    void every_topic_has_somebody_who_can_be_asked() {
        assertThat(themes.list())
                .extracting(Topic::key)
                .allSatisfy(
                        topic -> assertThat(catalogue.list(topic, "")).as(topic).anyMatch(supply -> !supply.isOver()));
    }

    @Test
    void what_is_no_more_leads_to_what_took_its_place() {
        assertThat(catalogue.find("ciz-awbz").orElseThrow().successor()).hasValue("wlz");
        assertThat(catalogue.find("scp-statusscore").orElseThrow().successor()).hasValue("ses-woa");
        assertThat(catalogue.list("", "").stream().filter(Supply::isOver))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(supply -> assertThat(catalogue
                                .find(supply.successor().orElseThrow())
                                .orElseThrow()
                                .isOver())
                        .isFalse());
    }

    @Test
    void it_is_searched_by_words_in_either_language() {
        assertThat(catalogue.list("", "AWBZ")).extracting(Supply::key).contains("wlz", "ciz-awbz");
        assertThat(catalogue.list("", "pharmacy medicines"))
                .extracting(Supply::key)
                .containsExactly("apotheken");
        assertThat(catalogue.list("population-forecast", "abf"))
                .extracting(Supply::key)
                .containsExactly("primos");
        assertThat(catalogue.list("", "bestaatnietdit")).isEmpty();
    }
}
