package nl.gezondewijk;

import java.io.PrintWriter;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked of the program on a command line; every failure is one sentence and an exit code that is not 0. */
@Command(
        name = "gezondewijk",
        description = "The open platform for the Gezonde Wijkaanpak.",
        subcommands = {Commands.Serve.class, Commands.Version.class, CommandLine.HelpCommand.class},
        footer = {"", "Settings are environment variables; the README has the table."})
final class Commands implements Runnable {
    static final int KEEP_RUNNING = -1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    CommandSpec spec;

    static int run(String... arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(Fault.sentence(failure));
                    return 1;
                })
                .execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** Runs a deed inside the program without its web server, and closes the program after it. */
    static int inside(ToIntFunction<ConfigurableApplicationContext> deed) {
        var program = new SpringApplicationBuilder(GezondeWijk.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.lazy-initialization=true",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false");
        try (var context = program.run()) {
            return deed.applyAsInt(context);
        }
    }

    @Command(name = "serve", description = "Serves the pages (the default).")
    static final class Serve implements java.util.concurrent.Callable<Integer> {
        @CommandLine.Unmatched
        String[] rest = {};

        @Override
        public Integer call() {
            SpringApplication.run(GezondeWijk.class, rest);
            return KEEP_RUNNING;
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
