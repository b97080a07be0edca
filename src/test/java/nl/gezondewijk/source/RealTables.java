package nl.gezondewijk.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nl.gezondewijk.audit.Actor;
import org.springframework.context.ApplicationContext;

/** Loads pieces of the real tables into a running program, for tests of other modules; skipped where the tables are not there. */
public final class RealTables {
    private final ApplicationContext program;

    public RealTables(ApplicationContext program) {
        this.program = program;
    }

    /** Kerncijfers 2020 of some gemeenten and of the country. */
    public void kerncijfers(String... gemeenten) {
        try (var cbs = Shared.stub()) {
            run(new Request.Table("84799NED", Optional.of(URI.create(cbs.url())), List.of(gemeenten)));
        }
    }

    /** Health in 2012, 2016 and 2020 of some gemeenten and of the country. */
    public void health(Path folder, String... gemeenten) {
        var whole = Shared.file("data/rivm/50090NED_UntypedDataSet_2012_2016_2020.csv.gz");
        var digits = List.of(gemeenten).stream().map(code -> code.substring(2)).toList();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(whole)), StandardCharsets.UTF_8))) {
            var piece = lines.lines()
                    .filter(line -> line.startsWith("ID,") || line.contains(",NL01 ") || isOf(line, digits))
                    .collect(Collectors.joining("\n", "", "\n"));
            var file = Files.writeString(folder.resolve("50090NED.csv"), piece);
            run(new Request.File(file, "rivm-health", "50090NED.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All postcode areas of 2020. */
    public void postcodes() {
        var file = Shared.file("data/pc4/cbs_pc4_2020_v1.xlsx");
        run(new Request.File(file, "cbs-pc4", String.valueOf(file.getFileName())));
    }

    private static boolean isOf(String line, List<String> gemeenten) {
        var code = line.split(",", 5)[3];
        return gemeenten.stream().anyMatch(digits -> code.startsWith(digits, 2));
    }

    private void run(Request request) {
        int id = program.getBean(Loads.class).request(request, Actor.TERMINAL, "test");
        var load = program.getBean(RunLoad.class).run(id, (rows, share) -> {});
        if (load.state() != Load.State.PUBLISHED) {
            throw new AssertionError(request + " is " + load.state() + ": "
                    + program.getBean(LoadFindings.class).list(id, 10));
        }
    }
}
