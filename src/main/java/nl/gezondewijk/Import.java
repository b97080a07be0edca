package nl.gezondewijk;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.source.Load;
import nl.gezondewijk.source.LoadFindings;
import nl.gezondewijk.source.Loads;
import nl.gezondewijk.source.Request;
import nl.gezondewijk.source.RunLoad;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads figures and borders from the command line, with a bar that shows how far it is. */
@Command(
        name = "import",
        description = "Loads figures or borders from a publisher or a file.",
        subcommands = {Import.Cbs.class, Import.OfYear.class, Import.OfFile.class, CommandLine.HelpCommand.class})
final class Import {
    private Import() {}

    @Command(name = "cbs", description = "Loads a table of CBS or RIVM.")
    static final class Cbs implements Callable<Integer> {
        @Option(names = "--table", required = true, description = "Its identifier, such as 84799NED.")
        String table = "";

        @Option(names = "--base-url", description = "Where to fetch it, when not at its publisher's own address.")
        @Nullable
        URI base;

        @Option(names = "--gemeente", arity = "1..*", description = "Codes of gemeenten, such as GM0014; none is all.")
        List<String> gemeenten = List.of();

        @Override
        public Integer call() {
            var request = new Request.Table(table, Optional.ofNullable(base), gemeenten);
            return Commands.inside(program -> load(program, request));
        }
    }

    @Command(name = "borders", description = "Loads the borders of a year from PDOK.")
    static final class OfYear implements Callable<Integer> {
        @Option(names = "--year", required = true, description = "The year of the areas, such as 2024.")
        int year;

        @Option(names = "--kind", arity = "1..*", description = "gemeenten, wijken or buurten; none is all.")
        List<String> kinds = List.of();

        @Option(
                names = "--base-url",
                description = "Where to fetch them, when not at PDOK: what comes before /collections.")
        @Nullable
        URI base;

        @Override
        public Integer call() {
            var request = new Request.Borders(year, kinds, Optional.ofNullable(base));
            return Commands.inside(program -> load(program, request));
        }
    }

    @Command(name = "file", description = "Loads a file.")
    static final class OfFile implements Callable<Integer> {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("");

        @Option(
                names = "--as",
                required = true,
                paramLabel = "FORMAT",
                description = "What it is: rivm-health, cbs-pc4, cbs-ses-woa, postcodes or boundaries.")
        String format = "";

        @Override
        public Integer call() {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new IllegalArgumentException("there is no file " + file + " that can be read");
            }
            var request = new Request.File(
                    file.toAbsolutePath(), format, file.getFileName().toString());
            return Commands.inside(program -> load(program, request));
        }
    }

    private static int load(ConfigurableApplicationContext program, Request request) {
        var run = program.getBean(RunLoad.class);
        if (request instanceof Request.File file && !run.formats().contains(file.format())) {
            throw new IllegalArgumentException(
                    "there is no format '" + file.format() + "'; choose one of " + String.join(", ", run.formats()));
        }
        var loads = program.getBean(Loads.class);
        int id = loads.request(request, Actor.TERMINAL, Trail.MACHINE);
        var bar = new Bar(
                new PrintWriter(System.err, true),
                System.console() != null && System.console().isTerminal());
        var load = run.run(id, bar::show);
        bar.end();
        return told(load, program.getBean(LoadFindings.class), program.getBean(MessageSource.class));
    }

    private static int told(Load load, LoadFindings findings, MessageSource words) {
        var counts = findings.counts(load.id());
        long found = counts.values().stream().mapToLong(Long::longValue).sum();
        if (load.state() == Load.State.PUBLISHED) {
            System.out.printf("%s is published: %,d rows, %,d findings.%n", load.subject(), load.rows(), found);
            return CommandLine.ExitCode.OK;
        }
        var why = load.said().isEmpty() ? "" : ": " + words.getMessage(load.said(), null, Languages.ENGLISH);
        var first = findings.list(load.id(), 1_000).stream()
                .filter(finding -> finding.rule().isError())
                .findFirst()
                .map(finding -> " ("
                        + String.join(" ", List.of(finding.place(), finding.column(), finding.value()))
                                .replaceAll("\\s+", " ")
                                .strip()
                        + ")")
                .orElse("");
        long errors = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isError())
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
        System.err.printf(
                "%s is not published%s%s; %,d %s in the way.%n",
                load.subject(), why, first, errors, errors == 1 ? "finding stands" : "findings stand");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
