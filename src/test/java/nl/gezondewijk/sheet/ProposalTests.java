package nl.gezondewijk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTests {

    @Test
    void a_wide_sheet_has_a_figure_for_each_pair_of_columns() {
        var sheet = csv("""
                Huisartsenpraktijk De Linde
                Peildatum 31-12-2023

                Buurtcode;Buurtnaam;Ingeschreven;Diabetes aantal;COPD aantal
                BU00141001;Paddepoel-Zuid;1200;80;<10
                BU00141002;Paddepoel-Noord;950;61;22
                Totaal;;2150;141;22
                Bron: eigen registratie
                """);
        var proposal = Proposal.of(sheet);
        assertThat(roles(proposal))
                .containsExactly(Role.AREA_CODE, Role.BUURT_NAME, Role.ASKED, Role.COUNTED, Role.COUNTED);
        assertThat(proposal.layout().columns())
                .extracting(Layout.Use::label)
                .containsExactly("", "", "", "Diabetes", "COPD");
        assertThat(proposal.layout().marks()).containsEntry("<10", Mark.WITHHELD);
        assertThat(said(proposal.layout(), sheet))
                .containsExactly(
                        "5 BU00141001 Diabetes {ASKED=1200.0, COUNTED=80.0}",
                        "5 BU00141001 COPD {ASKED=1200.0, COUNTED=WITHHELD}",
                        "6 BU00141002 Diabetes {ASKED=950.0, COUNTED=61.0}",
                        "6 BU00141002 COPD {ASKED=950.0, COUNTED=22.0}");
    }

    @Test
    void all_households_beside_a_count_are_what_it_is_a_part_of() {
        var sheet = csv("""
                Buurtcode;Jaar;Huishoudens met schulden;Aantal huishoudens
                BU00141001;2023;80;1200
                BU00141002;2023;61;950
                """);
        var proposal = Proposal.of(sheet);
        assertThat(roles(proposal)).containsExactly(Role.AREA_CODE, Role.PERIOD, Role.COUNTED, Role.ASKED);
        assertThat(said(proposal.layout(), sheet))
                .first()
                .isEqualTo("2 BU00141001 2023 Huishoudens met schulden {COUNTED=80.0, ASKED=1200.0}");
        assertThat(roles(Proposal.of(csv("""
                        Buurtcode;Aantal huishoudens
                        BU00141001;1200
                        BU00141002;950
                        """)))).containsExactly(Role.AREA_CODE, Role.COUNTED);
    }

    @Test
    void a_sheet_by_age_is_seen_and_read_the_same_way_next_year() {
        var sheet = csv("""
                Buurtcode;Jaar;Leeftijd;Opnamen;Ingeschreven
                BU00141001;2023;0-4;3;1200
                BU00141001;2023;5 tot 65 jaar;80;4000
                BU00141001;2023;65+;61;950
                BU00141001;2023;Totaal;144;6150
                """);
        var proposal = Proposal.of(sheet);
        assertThat(roles(proposal)).containsExactly(Role.AREA_CODE, Role.PERIOD, Role.AGE, Role.COUNTED, Role.ASKED);
        assertThat(proposal.columns().get(2).why()).isEqualTo(Proposal.Why.AGES);
        assertThat(proposal.layout().marks()).doesNotContainKey("0-4");
        var next = csv("""
                Leeftijd;Buurtcode;Jaar;Opnamen;Ingeschreven
                0-4;BU00141001;2024;4;1210
                65+;BU00141001;2024;66;960
                """);
        var again = Layout.fromJson(proposal.layout().toJson()).fitting(next).orElseThrow();
        assertThat(again.preview(next, 2))
                .extracting(nl.gezondewijk.sheet.Said::age)
                .containsExactly("0-4", "65+");
        assertThat(proposal.layout().preview(sheet, 9))
                .extracting(nl.gezondewijk.sheet.Said::age)
                .containsExactly("0-4", "5 tot 65 jaar", "65+", "Totaal");
    }

    @Test
    void a_long_sheet_has_a_column_that_names_the_figure() {
        var sheet = csv("""
                Gemeente;Wijk;Jaar;Indicator;Teller;Noemer
                S-GRAVENHAGE;Centrum;2022;Wmo hulp bij huishouden;120;4.500
                S-GRAVENHAGE;Centrum;2022;Wmo vervoer;80;4.500
                S-GRAVENHAGE;Scheveningen;2022;Wmo hulp bij huishouden;1.230;40.100
                S-GRAVENHAGE;Scheveningen;2022;Wmo vervoer;640;40.100
                """);
        var proposal = Proposal.of(sheet);
        assertThat(roles(proposal))
                .containsExactly(Role.GEMEENTE_NAME, Role.WIJK_NAME, Role.PERIOD, Role.LABEL, Role.COUNTED, Role.ASKED);
        assertThat(said(proposal.layout(), sheet))
                .first()
                .isEqualTo("2 Centrum (S-GRAVENHAGE) 2022 Wmo hulp bij huishouden {COUNTED=120.0, ASKED=4500.0}");
        assertThat(said(proposal.layout(), sheet)).element(2).asString().contains("COUNTED=1230.0, ASKED=40100.0");
    }

    @Test
    void two_rows_of_headings_are_joined_also_where_cells_were_merged() {
        var sheet = Made.sheet(
                Made.xlsx(book -> {
                    var one = book.newWorksheet("Blad1");
                    one.value(0, 0, "Wijkcode");
                    one.value(0, 1, "2022");
                    one.value(0, 3, "2023");
                    one.range(0, 1, 0, 2).merge();
                    one.value(1, 1, "aantal diabetes");
                    one.value(1, 2, "noemer diabetes");
                    one.value(1, 3, "aantal diabetes");
                    one.value(1, 4, "noemer diabetes");
                    one.range(0, 3, 0, 4).merge();
                    one.value(2, 0, "WK001410");
                    for (int i = 1; i < 5; i++) {
                        one.value(2, i, i % 2 == 0 ? 900 : 50);
                        one.value(3, i, i % 2 == 0 ? 901 : 51);
                    }
                    one.value(3, 0, "WK001411");
                }),
                "x.xlsx");
        var proposal = Proposal.of(sheet);
        assertThat(proposal.columns())
                .extracting(Proposal.Guess::name)
                .containsExactly(
                        "Wijkcode",
                        "2022 aantal diabetes",
                        "2022 noemer diabetes",
                        "2023 aantal diabetes",
                        "2023 noemer diabetes");
        assertThat(said(proposal.layout(), sheet))
                .first()
                .isEqualTo("3 WK001410 2022 diabetes {COUNTED=50.0, ASKED=900.0}");
        assertThat(said(proposal.layout(), sheet))
                .element(1)
                .isEqualTo("3 WK001410 2023 diabetes {COUNTED=50.0, ASKED=900.0}");
    }

    @Test
    void years_as_headings_are_the_years_of_their_columns() {
        var sheet = csv("Gemeentecode,2019,2020,2021\nGM0014,12.5,13.5,14.5\nGM0015,12,13.5,14.25\n");
        var proposal = Proposal.of(sheet);
        assertThat(proposal.layout().columns())
                .extracting(Layout.Use::period)
                .containsExactly(Optional.empty(), Optional.of("2019"), Optional.of("2020"), Optional.of("2021"));
        assertThat(proposal.layout().commas()).isFalse();
    }

    @Test
    void days_that_became_numbers_are_years_where_the_heading_says_so_and_counts_elsewhere() {
        var sheet = csv("Gemeentecode;Peildatum;Aantal\nGM0014;45291;45291\nGM0015;45291;45300\n");
        assertThat(roles(Proposal.of(sheet))).containsExactly(Role.AREA_CODE, Role.PERIOD, Role.COUNTED);
        assertThat(Proposal.of(sheet).columns().get(1).why()).isEqualTo(Proposal.Why.DAY_NUMBERS);
        assertThat(said(Proposal.of(sheet).layout(), sheet)).first().asString().contains("GM0014 2023", "45291.0");
    }

    @Test
    void an_area_that_stands_once_for_many_rows_goes_on_downwards() {
        var sheet = csv("""
                Wijk;Leeftijd;Aantal
                Centrum;0-17;50
                ;18-64;150
                ;65+;70
                Noord;0-17;40
                ;18-64;120
                ;65+;90
                """);
        var layout = Proposal.of(sheet).layout();
        assertThat(said(layout, sheet)).element(2).isEqualTo("4 Centrum 65+ {COUNTED=70.0}");
        assertThat(said(layout, sheet)).element(5).isEqualTo("7 Noord 65+ {COUNTED=90.0}");
    }

    @Test
    void a_survey_has_percentages_and_respondents() {
        var sheet = csv("""
                buurtcode;% eenzaam;respondenten;deff
                BU00141001;42,5;80;1,2
                BU00141002;38,0;95;1,1
                """);
        assertThat(roles(Proposal.of(sheet)))
                .containsExactly(Role.AREA_CODE, Role.PERCENTAGE, Role.ASKED, Role.DESIGN_EFFECT);
    }

    @Test
    void columns_that_add_up_to_another_are_pointed_out() {
        var sheet = csv("""
                buurtcode;totaal;goed;matig;slecht
                BU00141001;100;60;30;10
                BU00141002;90;50;25;15
                BU00141003;80;41;29;10
                BU00141004;70;30;30;10
                """);
        assertThat(Proposal.of(sheet).sums())
                .containsExactly(new Proposal.Sum("totaal", List.of("goed", "matig", "slecht")));
    }

    @ParameterizedTest
    @CsvSource({
        "GM0014, AREA_CODE",
        "WK001410, AREA_CODE",
        "BU0363AF08, AREA_CODE",
        "9741, POSTCODE",
        "9741 AB, POSTCODE",
    })
    void areas_are_known_by_what_stands_there(String area, Role role) {
        var sheet = csv("postcode of gebied;aantal\n" + area + ";5\n" + area + ";7\n");
        assertThat(roles(Proposal.of(sheet)).getFirst()).isEqualTo(role);
    }

    @Test
    void next_years_sheet_is_read_the_same_when_its_columns_moved() {
        var layout = Layout.fromJson(Proposal.of(csv("Buurtcode;Aantal diabetes;Noemer diabetes\nBU00141001;80;1200\n"))
                .layout()
                .toJson());
        var next = csv("noemer  Diabetes;Opmerking;aantal_diabetes;BUURTCODE\n1300;geen;85;BU00141001\n");
        assertThat(said(layout, next)).containsExactly("2 BU00141001 diabetes {COUNTED=85.0, ASKED=1300.0}");
        assertThat(layout.fitting(next)).isPresent();
        assertThat(layout.fitting(csv("Buurtcode;Iets\nBU00141001;3\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023                    | 2024                   | 2024 GM0014
            aantal 2023             | aantal 2024            | 2024 GM0014
            Diabetes_aantal_2022/23 | Diabetes aantal 2023/24 | 2023/24 GM0014 Diabetes
            """)
    void years_in_headings_are_those_of_next_years_sheet(String now, String next, String said) {
        var layout = Proposal.of(csv("Gemeentecode;" + now + "\nGM0014;12\nGM0015;13\n"))
                .layout();
        var sheet = csv("Gemeentecode;" + next + "\nGM0014;15\nGM0015;16\n");
        assertThat(layout.fitting(sheet).orElseThrow().preview(sheet, 1))
                .extracting(one -> (one.period() + " " + one.area() + " " + one.label()).strip())
                .containsExactly(said);
    }

    @Test
    void a_sheet_that_grows_by_a_year_is_read_with_that_year() {
        var layout = Proposal.of(csv("Gemeentecode;aantal 2022;aantal 2023\nGM0014;12;13\nGM0015;14;15\n"))
                .layout();
        var sheet = csv("Gemeentecode;aantal 2022;aantal 2023;aantal 2024\nGM0014;12;13;14\n");
        assertThat(layout.fitting(sheet).orElseThrow().preview(sheet, 1))
                .extracting(Said::period)
                .containsExactly("2022", "2023", "2024");
    }

    @Test
    void a_year_that_was_left_out_stays_so_and_a_year_told_otherwise_is_asked_again() {
        var layout = new Layout(
                "x.csv",
                List.of(
                        Layout.Use.of("Gemeentecode", Role.AREA_CODE),
                        Layout.Use.of("aantal 2022", Role.LEFT_OUT),
                        new Layout.Use(
                                "aantal 2023", Role.COUNTED, "", Optional.of("2022/23"), false, Optional.empty())),
                Map.of(),
                true,
                Optional.empty());
        var fitted = layout.fitting(csv("Gemeentecode;aantal 2022;aantal 2024\nGM0014;12;14\n"))
                .orElseThrow();
        assertThat(fitted.columns())
                .containsExactly(
                        Layout.Use.of("Gemeentecode", Role.AREA_CODE),
                        Layout.Use.of("aantal 2022", Role.LEFT_OUT),
                        Layout.Use.of("aantal 2024", Role.COUNTED));
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_with_its_row_and_column() {
        var sheet = csv("Buurtcode;Aantal\nBU00141001;80\nBU00141002;tachtig\n");
        var layout = new Layout(
                "x.csv",
                List.of(Layout.Use.of("Buurtcode", Role.AREA_CODE), Layout.Use.of("Aantal", Role.COUNTED)),
                Map.of(),
                true,
                Optional.of("2023"));
        var wrong = new ArrayList<Layout.Unread>();
        layout.read(sheet, said -> {}, wrong::add);
        assertThat(wrong).containsExactly(new Layout.Unread(3, "Aantal", "tachtig"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|COMMA|1234", "1.234|POINT|1.234", "1,5|COMMA|1.5", "1,5|POINT|1.5", "1.234,5|COMMA|1234.5",
                        "1,234.5|POINT|1234.5",
                "1 234|COMMA|1234", "€ 12,50|COMMA|12.5", "12%|COMMA|12", "-3|COMMA|-3", "−3,5|COMMA|-3.5",
                        "12.5|COMMA|12.5"
            })
    void numbers_are_read_as_the_sheet_writes_them(String text, Numeral numeral, double value) {
        assertThat(numeral.parse(Cell.of(text))).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-13", "1.2.3", "a1", "<5", "1;2", "--1", "1,2,3,4"})
    void what_is_no_number_is_none(String text) {
        assertThat(Numeral.COMMA.parse(Cell.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023", "2023/2024, 2023/24", "2020-2023, 2020-2023", "2020 t/m 2023, 2020-2023", "31-12-2023, 2023",
        "2023-12-31, 2023", "2023JJ00, 2023", "2023*, 2023", "1 januari 2023, 2023", "2023.0, 2023"
    })
    void a_year_is_known_as_people_write_it(String written, String plain) {
        assertThat(Period.of(written)).hasValue(plain);
    }

    private static Sheet csv(String text) {
        return Made.sheet(Made.text(text), "x.csv");
    }

    private static List<Role> roles(Proposal proposal) {
        return proposal.columns().stream().map(Proposal.Guess::role).toList();
    }

    private static List<String> said(Layout layout, Sheet sheet) {
        var all = new ArrayList<String>();
        layout.read(
                sheet,
                said -> all.add(said.row() + " " + said.area()
                        + (said.gemeente().isEmpty() ? "" : " (" + said.gemeente() + ")")
                        + (said.period().isEmpty() ? "" : " " + said.period())
                        + " " + said.label() + " "
                        + new java.util.LinkedHashMap<>(said.numbers().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(
                                        java.util.Comparator.comparing(role -> layout.columns().stream()
                                                .map(Layout.Use::role)
                                                .toList()
                                                .indexOf(role))))
                                .collect(java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> switch (one.getValue()) {
                                            case Said.Amount.Number number -> String.valueOf(number.value());
                                            case Said.Amount.None none ->
                                                none.mark().name();
                                        },
                                        (one, same) -> one,
                                        java.util.LinkedHashMap::new)))),
                wrong -> all.add("wrong " + wrong));
        return all;
    }
}
