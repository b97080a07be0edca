package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Figure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SesScoresTests {
    private static final String TABLE = """
            "Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"Particuliere huishoudens (Aantal)";"Opleidingsniveau/Laag/Waarde (%)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)";"Spreiding/Spreiding totaal/Waarde (Getal)"
            "2019";"Boomdorp";"GM9901    ";"   57400";"    20.8";"  -0.100";"   1.010"
            "2019";"Kernwijk";"WK990100  ";"    2900";"    12.9";"   0.022";"   0.892"
            "2019";"Aan de Dijk";"BU99010001";"       0";"       .";"       .";"       ."
            """;
    private static Workshop workshop;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        workshop = Workshop.fresh();
    }

    @AfterAll
    static void shut() {
        workshop.close();
    }

    @BeforeEach
    void begin() {
        workshop.db().sql("TRUNCATE indicator.release CASCADE").update();
        workshop.db()
                .sql("TRUNCATE indicator.staged, area.area, source.load CASCADE")
                .update();
    }

    private Load load(String text) throws IOException {
        var file = Files.writeString(folder.resolve("SES_WOA.csv"), text);
        return workshop.run(new Request.File(file, "cbs-ses-woa", "SES_WOA.csv"));
    }

    @Test
    void scores_are_read_by_the_path_of_their_column() throws IOException {
        assertThat(workshop.findings(load("\uFEFF" + TABLE))).isEmpty();
        assertThat(workshop.value("ses-woa", "GM9901", 2019)).isEqualTo(-0.100);
        assertThat(workshop.value("ses-woa-spreiding", "GM9901", 2019)).isEqualTo(1.010);
        assertThat(workshop.value("ses-woa", "WK990100", 2019)).isEqualTo(0.022);
    }

    @Test
    void a_lone_point_is_missing_and_never_zero() throws IOException {
        load(TABLE);
        assertThat(workshop.figure("ses-woa", "BU99010001", 2019)).isEqualTo(new Figure.None(Figure.Reason.MISSING));
    }

    @Test
    void areas_get_the_names_that_stand_beside_their_codes() throws IOException {
        load(TABLE);
        assertThat(workshop.get(Areas.class).find(new Area.Id("BU99010001", 2019)))
                .map(Area::name)
                .contains("Aan de Dijk");
    }

    @Test
    void an_area_that_stands_in_it_twice_stops_it() throws IOException {
        var doubled = load(TABLE + TABLE.lines().skip(1).limit(1).findFirst().orElseThrow() + "\n");
        assertThat(doubled.state()).isEqualTo(Load.State.FAILED);
        assertThat(workshop.rules(doubled)).contains(Rule.DOUBLED_AREA);
    }

    @Test
    void another_table_is_refused() throws IOException {
        assertThat(load("\"Perioden\";\"Gemeente\";\"Bomen (Aantal)\"\n\"2019\";\"Boomdorp\";\"4\"\n")
                        .state())
                .isEqualTo(Load.State.FAILED);
    }

    @Test
    void the_real_file_of_amsterdam_is_read_whole() {
        var real = Path.of(
                Optional.ofNullable(System.getenv("GEZONDEWIJK_SHARED")).orElse("../shared"),
                "data/ses-woa/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv");
        assumeTrue(Files.exists(real), "skipped: the real table is not beside the project: " + real);

        var load = workshop.run(new Request.File(real, "cbs-ses-woa", "SES_WOA.csv"));

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(workshop.findings(load)).isEmpty();
        assertThat(workshop.value("ses-woa", "GM0363", 2019)).isEqualTo(-0.100);
        assertThat(workshop.value("ses-woa", "BU03630000", 2019)).isEqualTo(0.045);
        assertThat(workshop.figure("ses-woa", "BU03639801", 2019)).isEqualTo(new Figure.None(Figure.Reason.MISSING));
    }
}
