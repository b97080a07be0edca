package nl.gezondewijk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets with a column for each age. */
class AgeColumnsTests {

    @Test
    void a_block_of_what_was_counted_and_one_of_people_make_a_figure_by_age() {
        var sheet = csv("""
                Opnamen naar leeftijd, 2023

                Buurtcode;Jaar;aantal 0-4;aantal 5-64;aantal 65+;totaal aantal;inwoners per 1 januari 0 tot 5 jaar;inwoners per 1 januari 5 t/m 64;inwoners per 1 januari 65 jaar of ouder
                BU00141001;2023;3;80;61;144;1.200;4.000;950
                BU00141002;2023;<5;;50;55;800;3.000;450
                """);
        var proposal = Proposal.of(sheet);
        assertThat(proposal.layout().columns().subList(2, 9))
                .extracting(
                        Layout.Use::role, Layout.Use::label, use -> use.age().orElseThrow())
                .containsExactly(
                        tuple(Role.COUNTED, "", "0-4"),
                        tuple(Role.COUNTED, "", "5-64"),
                        tuple(Role.COUNTED, "", "65+"),
                        tuple(Role.COUNTED, "", "totaal"),
                        tuple(Role.ASKED, "", "0-4"),
                        tuple(Role.ASKED, "", "5-64"),
                        tuple(Role.ASKED, "", "65+"));
        assertThat(proposal.columns().get(2).why()).isEqualTo(Proposal.Why.AGES_IN_HEADINGS);
        assertThat(proposal.sums()).as("a total over ages is no answer").isEmpty();
        assertThat(said(proposal.layout(), sheet))
                .containsExactly(
                        "4 2023 0-4 {ASKED=1200.0, COUNTED=3.0}",
                        "4 2023 5-64 {ASKED=4000.0, COUNTED=80.0}",
                        "4 2023 65+ {ASKED=950.0, COUNTED=61.0}",
                        "4 2023 totaal {COUNTED=144.0}",
                        "5 2023 0-4 {ASKED=800.0, COUNTED=WITHHELD}",
                        "5 2023 5-64 {ASKED=3000.0}",
                        "5 2023 65+ {ASKED=450.0, COUNTED=50.0}",
                        "5 2023 totaal {COUNTED=55.0}");
    }

    @Test
    void headings_that_were_merged_above_the_ages_name_the_block() {
        var sheet = Made.sheet(
                Made.xlsx(book -> {
                    var one = book.newWorksheet("2023");
                    one.value(0, 0, "Sterfte en bevolking");
                    one.value(2, 2, "Sterfte");
                    one.range(2, 2, 2, 6).merge();
                    one.value(2, 7, "Inwoners");
                    one.range(2, 7, 2, 11).merge();
                    one.value(3, 0, "Gebied");
                    one.value(3, 1, "Naam");
                    var ages = List.of("1-4", "5-14", "15-79", "80+");
                    for (int block = 0; block < 2; block++) {
                        one.value(3, 2 + 5 * block, 0);
                        for (int age = 0; age < 4; age++) {
                            one.value(3, 3 + 5 * block + age, ages.get(age));
                        }
                        for (int column = 0; column < 5; column++) {
                            one.value(4, 2 + 5 * block + column, block == 0 ? column : 1000 * column + 500);
                            one.value(5, 2 + 5 * block + column, block == 0 ? 2 * column : 1000 * column + 700);
                        }
                    }
                    one.value(4, 0, "WK001410");
                    one.value(5, 0, "WK001411");
                    one.value(4, 1, "Noord");
                    one.value(5, 1, "Zuid");
                }),
                "x.xlsx");
        var proposal = Proposal.of(sheet);
        assertThat(proposal.columns())
                .extracting(Proposal.Guess::name)
                .contains("Sterfte 0", "Sterfte 1-4", "Inwoners 80+");
        assertThat(said(proposal.layout(), sheet))
                .hasSize(10)
                .startsWith(
                        "5 2023 Sterfte 0 {ASKED=500.0, COUNTED=0.0}", "5 2023 Sterfte 1-4 {ASKED=1500.0, COUNTED=1.0}")
                .endsWith("6 2023 Sterfte 80+ {ASKED=4700.0, COUNTED=8.0}");
    }

    @Test
    void of_a_text_file_with_two_rows_of_headings_the_first_says_what_is_counted() {
        var sheet = csv("""
                Zorg naar leeftijd;;;;;;;;
                ;;Aantal;;;;Inwoners;;
                Gebied;Jaar;jonger dan 18;18 t/m 64;65-plus;Totaal;< 18;18-64;65+
                WK001410;2023;12;110;64;186;1.810;5.220;1.430
                WK001411;2023;9;<10;40;60;1.200;4.020;990
                Totaal;;21;;104;246;3.010;9.240;2.420
                """);
        assertThat(said(Proposal.of(sheet).layout(), sheet))
                .containsExactly(
                        "4 2023 0-17 {ASKED=1810.0, COUNTED=12.0}",
                        "4 2023 18-64 {ASKED=5220.0, COUNTED=110.0}",
                        "4 2023 65+ {ASKED=1430.0, COUNTED=64.0}",
                        "4 2023 Totaal {COUNTED=186.0}",
                        "5 2023 0-17 {ASKED=1200.0, COUNTED=9.0}",
                        "5 2023 18-64 {ASKED=4020.0, COUNTED=WITHHELD}",
                        "5 2023 65+ {ASKED=990.0, COUNTED=40.0}",
                        "5 2023 Totaal {COUNTED=60.0}");
    }

    @Test
    void blocks_without_a_name_are_told_apart_by_the_ages_that_come_again_and_by_their_size() {
        var sheet = csv("""
                Wijkcode;0;1-4;5-79;80+;0;1-4;5-79;80+
                WK001410;100;400;4000;300;1;2;30;40
                WK001411;90;300;3000;200;0;0;20;30
                """);
        assertThat(said(Proposal.of(sheet).layout(), sheet))
                .startsWith("2 0 {ASKED=100.0, COUNTED=1.0}")
                .endsWith("3 80+ {ASKED=200.0, COUNTED=30.0}");
    }

    @Test
    void years_and_kinds_of_people_each_have_their_own_blocks() {
        var sheet = csv("""
                gm;aantal_mannen_00_39_2022;aantal_mannen_40_64_2022;aantal_mannen_65_oo_2022;inw_mannen_00_39_2022;inw_mannen_40_64_2022;inw_mannen_65_oo_2022;\
                aantal_mannen_00_39_2023;aantal_mannen_40_64_2023;aantal_mannen_65_oo_2023;inw_mannen_00_39_2023;inw_mannen_40_64_2023;inw_mannen_65_oo_2023
                GM0014;1;2;3;100;200;300;4;5;6;101;201;301
                """);
        assertThat(said(Proposal.of(sheet).layout(), sheet))
                .containsExactly(
                        "2 2022 mannen 0-39 {ASKED=100.0, COUNTED=1.0}",
                        "2 2022 mannen 40-64 {ASKED=200.0, COUNTED=2.0}",
                        "2 2022 mannen 65+ {ASKED=300.0, COUNTED=3.0}",
                        "2 2023 mannen 0-39 {ASKED=101.0, COUNTED=4.0}",
                        "2 2023 mannen 40-64 {ASKED=201.0, COUNTED=5.0}",
                        "2 2023 mannen 65+ {ASKED=301.0, COUNTED=6.0}");
    }

    @Test
    void several_counts_share_the_people_of_an_age() {
        var sheet = csv("""
                Buurtcode;Jaar;opnamen 0-39;opnamen 40-64;opnamen 65+;sterfte 0-39;sterfte 40-64;sterfte 65+;inwoners 0-39;inwoners 40-64;inwoners 65+
                BU00141001;2023;1;2;3;4;5;6;100;200;300
                """);
        assertThat(said(Proposal.of(sheet).layout(), sheet))
                .containsExactly(
                        "2 2023 opnamen 0-39 {ASKED=100.0, COUNTED=1.0}",
                        "2 2023 opnamen 40-64 {ASKED=200.0, COUNTED=2.0}",
                        "2 2023 opnamen 65+ {ASKED=300.0, COUNTED=3.0}",
                        "2 2023 sterfte 0-39 {ASKED=100.0, COUNTED=4.0}",
                        "2 2023 sterfte 40-64 {ASKED=200.0, COUNTED=5.0}",
                        "2 2023 sterfte 65+ {ASKED=300.0, COUNTED=6.0}");
    }

    @Test
    void men_and_women_in_rows_of_their_own_are_figures_of_their_own() {
        var sheet = csv("""
                Buurtcode;Geslacht;aantal 0-39;aantal 40-64;aantal 65+;inwoners 0-39;inwoners 40-64;inwoners 65+
                BU00141001;man;1;2;3;100;200;300
                BU00141001;vrouw;4;5;6;110;210;310
                BU00141002;man;1;2;3;100;200;300
                BU00141002;vrouw;4;5;6;110;210;310
                """);
        assertThat(said(Proposal.of(sheet).layout(), sheet))
                .startsWith("2 man 0-39 {ASKED=100.0, COUNTED=1.0}")
                .contains("3 vrouw 65+ {ASKED=310.0, COUNTED=6.0}");
    }

    @Test
    void next_years_sheet_is_read_the_same() {
        var layout =
                Layout.fromJson(Proposal.of(csv("""
                        Buurtcode;aantal 0-39 2022;aantal 40+ 2022;aantal 65+;inwoners 0-39 2022;inwoners 40-64 2022;inwoners 65+ 2022
                        BU00141001;1;2;3;100;200;300
                        """.replace("40+", "40-64").replace("aantal 65+", "aantal 65+ 2022")))
                        .layout()
                        .toJson());
        var next = csv("""
                inwoners 0-39 2023;inwoners 40-64 2023;inwoners 65+ 2023;aantal 0-39 2023;aantal 40-64 2023;aantal 65+ 2023;Buurtcode
                110;210;310;7;8;9;BU00141001
                """);
        assertThat(said(layout.fitting(next).orElseThrow(), next))
                .containsExactly(
                        "2 2023 0-39 {ASKED=110.0, COUNTED=7.0}",
                        "2 2023 40-64 {ASKED=210.0, COUNTED=8.0}",
                        "2 2023 65+ {ASKED=310.0, COUNTED=9.0}");
    }

    @Test
    void a_layout_that_was_kept_before_there_were_columns_by_age_is_read_still() {
        var kept = """
                {"sheet":"x.csv","columns":[{"name":"Aantal","role":"COUNTED","label":"","period":null,"down":false}],
                "marks":{},"commas":true,"period":null}
                """;
        assertThat(Layout.fromJson(kept).columns().getFirst().age()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buurtcode;a_00_14;a_15_24;a_25_44;a_45_64;a_65_oo\nBU00141001;10;20;30;40;50\n",
                "Buurtcode;cijfer 0;cijfer 1;cijfer 2;cijfer 3;cijfer 4;van 0;van 1;van 2;van 3;van 4\nBU00141001;1;2;3;4;5;60;60;60;60;60\n",
                "Buurtcode;aantal 65+;inwoners 65+;inwoners 18+\nBU00141001;10;20;30\n",
                "Buurtcode;vraag 1;vraag 2;vraag 3;vraag 4;vraag 5;inwoners\nBU00141001;10;20;30;5;5;600\n"
            })
    void one_count_or_some_ages_only_are_figures_each(String text) {
        var columns = Proposal.of(csv(text)).layout().columns();
        assertThat(columns).allMatch(use -> use.age().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "aantal 0-4, 0-4, aantal",
        "0 tot 5 jaar inwoners, 0-4, inwoners",
        "Inwoners 95 jaar of ouder 2023, 95+, Inwoners",
        "a_00_14, 0-14, a",
        "a_65_oo, 65+, a",
        "aantal < 5 jaar, 0-4, aantal",
        "0-4 (K), 0-4, ''",
        "per 1 januari 2023 0-4, 0-4, per 1 januari",
        "Sterfte (85 plus), 85+, Sterfte"
    })
    void reads_the_ages_in_a_heading(String heading, String band, String rest) {
        var found = AgeInHeading.list(heading).getLast();
        assertThat(found.group()).hasToString(band);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buurtcode", "aantal 2023", "schooljaar 2022/23", "alle praktijken", "5-sep"})
    void other_headings_have_no_ages(String heading) {
        assertThat(AgeInHeading.list(heading)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Sheet csv(String text) {
        return Made.sheet(Made.text(text), "cijfers.csv");
    }

    private static List<String> said(Layout layout, Sheet sheet) {
        return layout.preview(sheet, 100).stream().map(AgeColumnsTests::text).toList();
    }

    private static String text(Said said) {
        return List.of(String.valueOf(said.row()), said.period(), said.label(), said.age(), numbers(said.numbers()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String numbers(Map<Role, Said.Amount> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Role::name)))
                .map(one -> one.getKey() + "="
                        + switch (one.getValue()) {
                            case Said.Amount.Number number -> String.valueOf(number.value());
                            case Said.Amount.None none -> none.mark().name();
                        })
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
