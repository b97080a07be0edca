package nl.gezondewijk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.gezondewijk.sheet.PersonLines.Sign;
import nl.gezondewijk.sheet.PersonLines.Why;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PersonLinesTests {
    private static final Path DATA = Path.of(
                    Optional.ofNullable(System.getenv("GEZONDEWIJK_SHARED")).orElse("../shared"))
            .resolve("data");

    static Stream<Arguments> a_column_by_which_somebody_could_be_known() {
        return Stream.of(
                Arguments.of(Why.CITIZEN_NUMBER, "wat", List.of("111222333", "123456782", "999999990")),
                Arguments.of(Why.CITIZEN_NUMBER, "wat", List.of("1112.22.333", "1234 56 782", "11122233 3", "x")),
                Arguments.of(Why.CITIZEN_NUMBER, "wat", List.of("belde, BSN: 111222333", "niet thuis")),
                Arguments.of(Why.CITIZEN_NUMBER, "BSN-nummer", List.of("123456789")),
                Arguments.of(Why.NAME, "wat", List.of("Jansen, P.", "De Vries, A.B.", "P.J. van den Berg")),
                Arguments.of(Why.NAME, "Achternaam", List.of("Jansen", "Yılmaz")),
                Arguments.of(Why.NAME, "naam patiënt", List.of("Piet Jansen", "Fatima El Idrissi")),
                Arguments.of(Why.BIRTH_DATE, "geb.datum", List.of("1-2-1950", "3-4-1999")),
                Arguments.of(Why.BIRTH_DATE, "DateOfBirth", List.of("1950-02-01")),
                Arguments.of(
                        Why.BIRTH_DATE,
                        "datum",
                        List.of(
                                "01-02-1935",
                                "03-04-1948",
                                "05-06-1952",
                                "07-08-1963",
                                "09-10-1971",
                                "11-12-1984",
                                "13-01-1990",
                                "15-02-2001",
                                "17-03-2012")),
                Arguments.of(Why.ADDRESS, "wat", List.of("Dorpsstraat 12", "Kerklaan 3a", "Brink weg 7, 9741 AB")),
                Arguments.of(Why.ADDRESS, "wat", List.of("9741AB 12", "9741 AC, 3", "9742 XX 114 bis")),
                Arguments.of(Why.ADDRESS, "huisnummer", List.of("12", "3", "114")),
                Arguments.of(Why.EMAIL, "contact", List.of("a@b.nl", "c@d.nl", "piet.jansen@voorbeeld.nl")),
                Arguments.of(Why.TELEPHONE, "contact", List.of("06-12345678", "0612345679", "+31 6 12345670")),
                Arguments.of(Why.TELEPHONE, "Mobiel nr", List.of("612345678")),
                Arguments.of(Why.RECORD_NUMBER, "Patiënt-ID", List.of("A12", "A13")),
                Arguments.of(Why.RECORD_NUMBER, "clientnummer", List.of("1001", "1002", "1002")),
                Arguments.of(
                        Why.RECORD_NUMBER,
                        "Respondent",
                        IntStream.range(0, 40).mapToObj(String::valueOf).toList()));
    }

    @ParameterizedTest
    @MethodSource
    void a_column_by_which_somebody_could_be_known(Why why, String heading, List<String> values) {
        var text = new StringBuilder("Buurtcode;" + heading + ";Aantal\n");
        for (int i = 0; i < values.size(); i++) {
            text.append("BU%08d;%s;%d%n".formatted(141001 + i, values.get(i), 20 + i));
        }
        assertThat(signs(text.toString())).extracting(Sign::why).containsExactly(why);
    }

    @Test
    void what_is_told_of_it_is_the_column_and_never_what_stands_there() {
        var text = "Jan Jansen;Dorpsstraat 12;j@voorbeeld.nl\nPiet Klaassen;Kerklaan 3;p@voorbeeld.nl\n"
                + "An Smit;Brinklaan 4;a@voorbeeld.nl\nBo Mulder;Dorpslaan 9;b@voorbeeld.nl\n";
        assertThat(signs(text)).containsExactly(sign(Why.ADDRESS, "B"), sign(Why.EMAIL, "C"));
        assertThat(signs("Achternaam;buurt\nJansen;Centrum\nSmit;Noord\n"))
                .containsExactly(sign(Why.NAME, "A (Achternaam)"));
    }

    static Stream<String> a_line_for_each_person() {
        var random = new Random(7);
        var sexes = List.of("m", "v");
        var yes = List.of("ja", "nee");
        var codes = List.of("T90", "K86", "P76", "R95");
        return Stream.of(
                lines("postcode;diagnose", 60, () -> pc4(random) + ";" + pick(codes, random)),
                lines(
                        "pc6;leeftijd;geslacht",
                        60,
                        () -> pc4(random) + " AB;" + random.nextInt(95) + ";" + pick(sexes, random)),
                lines(
                        "wijk;geslacht;rookt",
                        60,
                        () -> "Wijk " + random.nextInt(4) + ";" + pick(sexes, random) + ";" + pick(yes, random)),
                lines(
                        "wijk;leeftijd;geslacht;zorgkosten",
                        400,
                        () -> "Wijk " + random.nextInt(4) + ";" + random.nextInt(90) + ";" + pick(sexes, random) + ";"
                                + random.nextInt(100_000) / 100.0),
                lines(
                        "school;klas;groep;geslacht;v1;v2;v3;v4",
                        90,
                        () -> "De Brug;" + (1 + random.nextInt(2)) + ";b;" + pick(sexes, random) + ";" + score(random)
                                + ";" + score(random) + ";" + score(random) + ";" + score(random)),
                lines(
                        "buurt;lft;eenzaam;rookt;beweegt;gewicht",
                        400,
                        () -> "BU0014100" + random.nextInt(9) + ";" + (18 + random.nextInt(70)) + ";"
                                + pick(yes, random) + ";" + pick(yes, random) + ";" + pick(yes, random) + ";"
                                + (50 + random.nextInt(60))));
    }

    @ParameterizedTest
    @MethodSource
    void a_line_for_each_person(String text) {
        assertThat(signs(text)).extracting(Sign::why).contains(Why.ROW_PER_PERSON);
    }

    @Test
    void a_line_for_each_person_is_told_by_the_columns_that_show_it() {
        var random = new Random(3);
        var text = lines(
                "pc4;Leeftijd;Geslacht",
                50,
                () -> pc4(random) + ";" + random.nextInt(95) + ";" + pick(List.of("man", "vrouw"), random));
        assertThat(signs(text)).containsExactly(sign(Why.ROW_PER_PERSON, "B (Leeftijd), C (Geslacht)"));
    }

    @Test
    void a_sheet_that_is_hidden_is_looked_at_too() {
        var content = Made.xlsx(book -> {
            book.newWorksheet("Cijfers").value(0, 0, "x");
            var hidden = book.newWorksheet("Bron");
            hidden.value(0, 0, "BSN");
            hidden.value(0, 1, "pc4");
            hidden.value(1, 0, 111222333);
            hidden.value(1, 1, 9741);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        assertThat(PersonLines.in(content, Made.opened(content, "x.xlsx")).signs())
                .containsExactly(new Sign(Why.CITIZEN_NUMBER, "Bron", "A (BSN)"));
    }

    @Test
    void a_pivot_table_takes_its_lines_along() throws IOException {
        var plain = Made.xlsx(book -> book.newWorksheet("Cijfers").value(0, 0, "x"));
        var content = withPart(plain, "xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords/>");
        assertThat(PersonLines.in(plain, Made.opened(plain, "x.xlsx")).found()).isFalse();
        assertThat(PersonLines.in(content, Made.opened(content, "x.xlsx")).signs())
                .containsExactly(new Sign(Why.PIVOT_TABLE, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buurtcode;Buurtnaam;Ingeschreven;Diabetes aantal;COPD aantal\nBU00141001;Paddepoel-Zuid;1200;80;<10\nBU00141002;St. Jans-Noord;950;61;22\nTotaal;;2150;141;22\nVragen;praktijk@voorbeeld.nl\n",
                "Gemeente;Wijk;Jaar;Indicator;Teller;Noemer\nA;Centrum;2022;Wmo hulp;120;4500\nA;Centrum;2022;Wmo vervoer;80;4500\nA;Zuid;2022;Wmo hulp;30;4100\nA;Zuid;2022;Wmo vervoer;64;4100\n",
                "Wijk;aantal patiënten;aantal patiëntnummers;naam school\nCentrum;80;80;De Brug\nNoord;70;70;St. Jan\n",
                "wijk;geboorten;patiënten;telefoontjes;adressen\nCentrum;12;80;1200;900\nNoord;31;70;1100;1000\n",
                "straat;aantal\nDorpsstraat;12\nKerklaan;31\n",
                "peildatum;wijk;aantal\n31-12-1980;A;5\n31-12-1990;A;6\n31-12-2000;A;7\n31-12-2010;A;8\n31-12-2020;A;9\n"
            })
    void an_honest_sheet_of_counts(String text) {
        assertThat(signs(text)).isEmpty();
    }

    @Test
    void honest_sheets_by_age_and_sex_or_by_practice_or_of_few_people() {
        var random = new Random(11);
        var byAge = new StringBuilder("Wijk;Leeftijd;Geslacht;Aantal\n");
        var unnamed = new StringBuilder("wijk;geslacht;diabetes;copd\n");
        var byPractice = new StringBuilder("wijk;agb;geslacht;diabetes\n");
        var small = new StringBuilder("pc4;heeft wijkteam;meldingen\n");
        for (int wijk = 0; wijk < 12; wijk++) {
            for (int age = 0; age < 100; age++) {
                for (var sex : List.of("man", "vrouw")) {
                    byAge.append(age == 0 && sex.equals("man") ? "Wijk " + wijk : "")
                            .append(";%d;%s;%d%n".formatted(age, sex, random.nextInt(40)));
                }
            }
            for (var sex : List.of("man", "vrouw")) {
                unnamed.append("Wijk %d;%s;%d;%d%n".formatted(wijk, sex, random.nextInt(9), random.nextInt(9)));
                for (int agb : new int[] {1012345, 1012346, 1012347}) {
                    byPractice.append("Wijk %d;%d;%s;%d%n".formatted(wijk, agb, sex, random.nextInt(90)));
                }
            }
            small.append("%d;%s;%d%n".formatted(9710 + wijk, wijk % 2 == 0 ? "ja" : "nee", random.nextInt(4)));
        }
        assertThat(Stream.of(byAge, unnamed, byPractice, small).map(text -> signs(text.toString())))
                .allSatisfy(signs -> assertThat(signs).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leefbaarometer/leefbaarometer3.0_wijk_Amstelveen_2014-2022.csv",
                "ses-woa/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv",
                "pc4/cbs_pc4_2020_v1.xlsx",
                "rivm/50090NED_UntypedDataSet_2012_2016_2020.csv.gz"
            })
    void a_real_file_of_figures(String file) throws IOException {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "no " + path);
        var content = unpacked(path);
        assertThat(PersonLines.in(content, Made.opened(content, file)).signs()).isEmpty();
    }

    @Test
    void the_real_key_figures() throws IOException {
        var path = DATA.resolve("cbs/84799NED-v3/TypedDataSet.json.gz");
        assumeTrue(Files.exists(path), "no " + path);
        var rows = JsonMapper.builder().build().readTree(unpacked(path));
        var list = rows.isArray() ? rows : rows.get("value");
        var text = new StringBuilder(String.join(";", list.get(0).propertyNames()) + "\n");
        for (var row : list) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asString()));
            text.append(String.join(";", cells)).append('\n');
        }
        assertThat(signs(text.toString())).isEmpty();
    }

    private static List<Sign> signs(String text) {
        return PersonLines.in(Made.sheet(Made.text(text), "x.csv")).signs();
    }

    private static Sign sign(Why why, String column) {
        return new Sign(why, "x.csv", column);
    }

    private static String lines(String heading, int count, java.util.function.Supplier<String> line) {
        return heading + "\n"
                + String.join("\n", Stream.generate(line).limit(count).toList()) + "\n";
    }

    private static String pc4(Random random) {
        return String.valueOf(9710 + random.nextInt(8));
    }

    private static int score(Random random) {
        return 1 + random.nextInt(5);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] withPart(byte[] zip, String name, String content) throws IOException {
        var parts = new java.util.LinkedHashMap<String, String>();
        try (var file = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setByteArray(zip)
                .get()) {
            for (var entry : java.util.Collections.list(file.getEntries())) {
                parts.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.put(name, content);
        return Made.zip(Map.copyOf(parts));
    }

    private static byte[] unpacked(Path path) throws IOException {
        try (InputStream in = path.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(path))
                : Files.newInputStream(path)) {
            return in.readAllBytes();
        }
    }
}
