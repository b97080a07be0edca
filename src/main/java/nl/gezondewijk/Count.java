package nl.gezondewijk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gezondewijk.counting.Choice;
import nl.gezondewijk.counting.Counted;
import nl.gezondewijk.counting.Counting;
import nl.gezondewijk.counting.Question;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts lines about persons for each area, on this machine: starts no server and no database, and says nothing of any line. */
@Command(
        name = "count",
        description = {
            "Counts lines about persons for each area, on this machine, and withholds small counts.",
            "Nothing is sent and no line is shown. The file that it writes can be handed in."
        })
final class Count implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV, XLSX or ODS with a line for each person; the first row names the columns.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Of a workbook; else its first sheet.")
    @Nullable
    String sheet;

    @Option(names = "--area", paramLabel = "COLUMN", description = "Tells the area: a postcode, a code or a name.")
    @Nullable
    String area;

    @Option(
            names = "--by",
            paramLabel = "COLUMN[=ANSWER,...[!ANSWER,...]]",
            description =
                    "Counts its answers; or only some, and after ! those that do not take part. Can be given again.")
    List<String> by = List.of();

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "Only lines with this value. Can be given again.")
    List<String> where = List.of();

    @Option(
            names = "--ages",
            split = ",",
            paramLabel = "AGE",
            description = "Where groups of ages begin, for a column of ages (default: 18,65).")
    List<Integer> ages = Choice.USUAL_AGES;

    @Option(names = "--fewest", paramLabel = "N", description = "Persons from which a count is told (default: 10).")
    int fewest = Choice.USUAL_FEWEST;

    @Option(names = "--year", paramLabel = "YEAR", description = "That the counts are about; becomes a column.")
    @Nullable
    Integer year;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where to write the counts; else they are printed.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        var counted = Counting.count(opened(), choice());
        var csv = counted.toCsv();
        if (out == null) {
            spec.commandLine().getOut().print(csv);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(out, "\uFEFF" + csv, StandardCharsets.UTF_8);
        }
        report(counted, spec.commandLine().getErr());
        return 0;
    }

    private Choice choice() {
        return new Choice(
                Optional.ofNullable(area),
                by.stream().map(Question::parse).toList(),
                filters(),
                ages,
                fewest,
                Optional.ofNullable(year));
    }

    private Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var one : where) {
            int is = one.indexOf('=');
            if (is < 1) {
                throw wrong("--where is like --where geslacht=v");
            }
            filters.computeIfAbsent(one.substring(0, is).strip(), first -> new ArrayList<>())
                    .add(one.substring(is + 1).strip());
        }
        return filters;
    }

    private Sheet opened() throws IOException {
        if (!Files.isReadable(file)) {
            throw wrong("there is no file " + file + " that can be read");
        }
        return switch (Sheets.open(Files.readAllBytes(file), String.valueOf(file.getFileName()))) {
            case Sheets.Opened.Refused refused ->
                throw wrong(
                        "the file cannot be read (" + refused.why() + "); save it as CSV or XLSX without a password");
            case Sheets.Opened.Readable readable -> chosen(readable.visible());
        };
    }

    private Sheet chosen(List<Sheet> sheets) {
        return sheet == null
                ? sheets.getFirst()
                : sheets.stream()
                        .filter(one -> one.name().equals(sheet))
                        .findFirst()
                        .orElseThrow(() -> wrong("there is no sheet of that name; there are: "
                                + String.join(
                                        ", ", sheets.stream().map(Sheet::name).toList())));
    }

    private static void report(Counted counted, PrintWriter err) {
        err.printf(
                "%d areas; %d counts told, %d withheld because they are small or would give a small one away.%n",
                counted.areas(), counted.told(), counted.withheld());
        if (counted.withoutArea() > 0) {
            err.printf("%d lines tell no area and are not counted.%n", counted.withoutArea());
        }
        err.flush();
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
