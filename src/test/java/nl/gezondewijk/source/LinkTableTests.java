package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTableTests {
    private static final Workshop WORKSHOP = Workshop.fresh();

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        WORKSHOP.db().sql("DELETE FROM area.link_table").update();
    }

    @AfterAll
    static void close() {
        WORKSHOP.close();
    }

    private Load load(String text, String name) throws Exception {
        var file = Files.writeString(folder.resolve("links.csv"), text);
        return WORKSHOP.run(new Request.File(file, "links", name));
    }

    @Test
    void inhabitants_by_postcode_and_buurt_are_kept_for_their_year() throws Exception {
        var load = load(
                "Postcode;Buurt2023;Inwoners\n9741;BU00141001;310\n9741 AB;BU00141001;15\n9742;BU00141101;0\n",
                "koppel.csv");

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(WORKSHOP.db()
                        .sql("SELECT year, basis, postcode, area, weight FROM area.link")
                        .query((row, number) -> tuple(
                                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getDouble(5)))
                        .list())
                .containsExactly(tuple(2023, "PEOPLE", "PC9741", "BU00141001", 325.0));
    }

    @Test
    void the_year_may_stand_in_the_name_of_the_file_and_addresses_will_do() throws Exception {
        assertThat(load("pc4;wijk;adressen\n9741;WK001410;12,5\n", "koppeling 2022.csv")
                        .state())
                .isEqualTo(Load.State.PUBLISHED);
        assertThat(WORKSHOP.db()
                        .sql("SELECT year || basis || area_kind FROM area.link_table")
                        .query(String.class)
                        .list())
                .containsExactly("2022ADDRESSESWIJK");
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_kept() throws Exception {
        assertThat(WORKSHOP.rules(load(
                        "postcode;gebied2023;inwoners\n97;BU00141001;1\n9741;hier;1\n9741;BU00141001;veel\n", "x.csv")))
                .containsExactlyInAnyOrder(Rule.UNKNOWN_CODE, Rule.NOT_A_NUMBER, Rule.EMPTY);
        assertThat(WORKSHOP.rules(load("postcode;gebied2023;inwoners\n9741;BU00141001;1\n9741;WK001410;1\n", "x.csv")))
                .containsExactly(Rule.UNEVEN_AREAS);
        assertThat(WORKSHOP.rules(load("postcode;gebied;inwoners\n9741;BU00141001;1\n", "x.csv")))
                .containsExactly(Rule.OTHER_YEAR);
        assertThat(WORKSHOP.rules(load("postcode;inwoners\n9741;1\n", "x.csv"))).containsExactly(Rule.MISSING_COLUMN);
        assertThat(WORKSHOP.rules(load("%PDF-1.7\n", "x.csv"))).containsExactly(Rule.NOT_THE_TABLE);
        assertThat(WORKSHOP.db()
                        .sql("SELECT count(*) FROM area.link_table")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
