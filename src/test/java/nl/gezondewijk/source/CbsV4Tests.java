package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Figure;
import org.junit.jupiter.api.Test;

/** Observations one by one, in any order, in the shape of the recorded answers. */
class CbsV4Tests {

    @Test
    void cells_that_come_one_by_one_become_rows_of_an_area() {
        try (var workshop = Workshop.fresh();
                var cbs = new SmallCbs()) {
            var root = cbs.root().replace("/odata/", "/odata/v1/CBS/");
            var title = "Kerncijfers wijken en buurten 2020";
            cbs.answers.put(
                    "CBS/99999NED/Properties",
                    "{\"@odata.context\":\"x\",\"Identifier\":\"99999NED\",\"Title\":\"" + title
                            + "\",\"Version\":\"202006190200\",\"ObservationCount\":9,\"Related\":[{\"Url\":\"x\"}]}");
            cbs.answers.put(
                    "CBS/99999NED/Dimensions",
                    SmallCbs.value(List.of("{\"Identifier\":\"WijkenEnBuurten\",\"MapYear\":\"2020\"}")));
            cbs.answers.put(
                    "CBS/99999NED/MeasureGroups",
                    SmallCbs.value(List.of("{\"Id\":\"M1\",\"Title\":\"Bevolking\",\"ParentId\":null}")));
            cbs.answers.put(
                    "CBS/99999NED/MeasureCodes",
                    SmallCbs.value(List.of(
                            "{\"Identifier\":\"T001036\",\"Title\":\"Aantal inwoners\",\"MeasureGroupId\":\"M1\"}",
                            "{\"Identifier\":\"M2\",\"Title\":\"Koopwoningen\",\"MeasureGroupId\":null}")));
            cbs.answers.put(
                    "CBS/99999NED/WijkenEnBuurtenCodes",
                    SmallCbs.value(List.of(
                            "{\"Identifier\":\"NL00\",\"Title\":\"Nederland\"}",
                            "{\"Identifier\":\"GM9901\",\"Title\":\"Voorbeeld\"}")));
            var cells = new ArrayList<>(List.of(
                    observation("T001036", "GM9901", "5.0", "None"),
                    observation("T001036", "NL00", "100", "None"),
                    observation("M2", "NL00", "57.5", "None"),
                    observation("M2", "GM9901", "null", "Secret")));
            cbs.answers.put(
                    "CBS/99999NED/Observations", SmallCbs.value(cells.subList(0, 2), root + "/Observations?$skip=2"));
            cbs.answers.put("CBS/99999NED/Observations?$skip=2", SmallCbs.value(cells.subList(2, 4)));

            var load = workshop.run(new Request.Table("99999NED", Optional.of(URI.create(root)), List.of()));

            assertThat(workshop.findings(load)).isEmpty();
            assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(workshop.value("inwoners", "GM9901", 2020)).isEqualTo(5);
            assertThat(workshop.value("koopwoningen", "NL00", 2020)).isEqualTo(57.5);
            assertThat(workshop.figure("koopwoningen", "GM9901", 2020))
                    .isEqualTo(new Figure.None(Figure.Reason.WITHHELD));
        }
    }

    private static String observation(String measure, String area, String value, String attribute) {
        return "{\"Id\":1,\"Measure\":\"%s\",\"WijkenEnBuurten\":\"%s\",\"Value\":%s,\"StringValue\":null,\"ValueAttribute\":\"%s\"}"
                .formatted(measure, area, value, attribute);
    }
}
