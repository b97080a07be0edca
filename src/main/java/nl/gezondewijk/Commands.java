package nl.gezondewijk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import nl.gezondewijk.account.WayBack;
import nl.gezondewijk.database.Backup;
import nl.gezondewijk.profile.ProfileFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be asked of the program on a command line; every failure is one sentence and an exit code that is not 0. */
@Command(
        name = "gezondewijk",
        description = "The open platform for the Gezonde Wijkaanpak.",
        subcommands = {
            Commands.Serve.class,
            Import.class,
            Count.class,
            Commands.OneProfile.class,
            Commands.Save.class,
            Commands.Restore.class,
            Commands.Invite.class,
            Commands.Version.class,
            CommandLine.HelpCommand.class
        },
        footer = {"", "Settings are environment variables; the README has the table."})
final class Commands implements Runnable {
    static final int KEEP_RUNNING = -1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    CommandSpec spec;

    static int run(String... arguments) {
        return helpful(new CommandLine(new Commands()))
                .setParameterExceptionHandler((wrong, parsed) -> {
                    var line = wrong.getCommandLine();
                    line.getErr()
                            .println(Fault.in(wrong).sentence() + " See: "
                                    + line.getCommandSpec().qualifiedName() + " --help");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    var fault = Fault.in(failure);
                    if (!fault.known()) {
                        LoggerFactory.getLogger(Commands.class).error("Unforeseen", failure);
                    }
                    line.getErr().println(fault.sentence());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }

    /** Every command tells what can be given to it. */
    private static CommandLine helpful(CommandLine line) {
        if (!(line.getCommand() instanceof CommandLine.HelpCommand)) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Shows what can be given.")
                            .build());
            line.getSubcommands().values().forEach(Commands::helpful);
        }
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** Runs a deed inside the program without its web server, also beside one that serves, and closes it after. */
    static int inside(ToIntFunction<ConfigurableApplicationContext> deed) {
        return inside(deed, "--gezondewijk.data.shared=true");
    }

    /** The same, for a deed that no other program may see halfway. */
    static int alone(ToIntFunction<ConfigurableApplicationContext> deed) {
        return inside(deed, "--gezondewijk.data.shared=false");
    }

    private static int inside(ToIntFunction<ConfigurableApplicationContext> deed, String sharing) {
        var program = program().web(WebApplicationType.NONE);
        // as arguments, for those are stronger than application.properties
        try (var context = program.run(
                sharing,
                "--spring.main.lazy-initialization=true",
                "--logging.level.root=warn",
                "--db-scheduler.enabled=false")) {
            return deed.applyAsInt(context);
        }
    }

    /** Says nothing itself when it cannot start: we do, in one sentence. */
    private static SpringApplicationBuilder program() {
        return new SpringApplicationBuilder(GezondeWijk.class)
                .properties(
                        "logging.level.org.springframework.boot.SpringApplication=off",
                        "logging.level.org.springframework.boot.diagnostics=off",
                        "logging.level.org.springframework.boot.autoconfigure.logging=off",
                        "logging.level.org.springframework.boot.web.server.servlet.context=error",
                        "logging.level.org.springframework.context.annotation=error");
    }

    @Command(name = "serve", description = "Serves the pages (the default).")
    static final class Serve implements Callable<Integer> {
        @CommandLine.Unmatched
        String[] rest = {};

        @Override
        public Integer call() {
            var served = program().listeners(new Port()).run(rest);
            System.out.printf(
                    "Gezonde Wijk is at http://localhost:%s (stop with Ctrl-C).%n",
                    served.getEnvironment().getProperty("local.server.port"));
            return KEEP_RUNNING;
        }
    }

    @Command(name = "profile", description = "Writes the profile of an area to a file.")
    static final class OneProfile implements Callable<Integer> {
        @Parameters(paramLabel = "CODE", description = "Of the area, such as WK001410.")
        String code = "";

        @Option(names = "--year", description = "The last year whose figures are wanted; else the newest.")
        @Nullable
        Integer year;

        @Option(names = "--out", required = true, paramLabel = "FILE.json", description = "Where to write it.")
        @SuppressWarnings("NullAway.Init")
        Path out;

        @Override
        public Integer call() {
            return inside(program -> {
                program.getBean(ProfileFile.class).write(code, Optional.ofNullable(year), out.toAbsolutePath());
                System.out.printf("The profile of %s is in %s.%n", code, out);
                return 0;
            });
        }
    }

    @Command(name = "backup", description = "Writes all data to a file, also while the program serves.")
    static final class Save implements Callable<Integer> {
        @Parameters(paramLabel = "FILE.zip", description = "A file that is not there yet.")
        @SuppressWarnings("NullAway.Init")
        Path file;

        @Override
        public Integer call() {
            return inside(program -> {
                var saved = program.getBean(Backup.class).save(file);
                System.out.printf("Saved %d rows of %d tables in %s.%n", saved.rows(), saved.tables(), file);
                return 0;
            });
        }
    }

    @Command(name = "restore", description = "Puts a backup back, in place of all data; not while the program serves.")
    static final class Restore implements Callable<Integer> {
        @Parameters(paramLabel = "FILE.zip", description = "A file that 'backup' wrote.")
        @SuppressWarnings("NullAway.Init")
        Path file;

        @Override
        public Integer call() {
            return alone(program -> {
                var restored = program.getBean(Backup.class).restore(file);
                System.out.printf("Restored %d rows of %d tables from %s.%n", restored.rows(), restored.tables(), file);
                return 0;
            });
        }
    }

    @Command(name = "invite", description = "Gives a link to choose a new password, and unlocks the account.")
    static final class Invite implements Callable<Integer> {
        @Parameters(paramLabel = "EMAIL", description = "Of an account that there is.")
        String email = "";

        @Override
        public Integer call() {
            return inside(program -> {
                var path = program.getBean(WayBack.class)
                        .link(email)
                        .orElseThrow(
                                () -> new IllegalArgumentException("there is no account with the address " + email));
                System.out.printf("Choose a new password on the site at %s (works once).%n", path);
                return 0;
            });
        }
    }

    @Command(name = "version", description = "Prints the version.")
    static final class Version implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init")
        CommandSpec spec;

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            var version = GezondeWijk.class.getPackage().getImplementationVersion();
            out.println("gezondewijk " + (version == null ? "(not packaged)" : version));
            out.flush();
        }
    }
}
