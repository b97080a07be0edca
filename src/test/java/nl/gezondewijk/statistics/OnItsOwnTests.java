package nl.gezondewijk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody takes this package, and the libraries that it says it needs, into a program of their own. */
class OnItsOwnTests {
    private static final List<String> THERE = List.of("nl.gezondewijk.statistics.", "org.apache.commons.", "org.ejml.");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Java, and what starts with one of those names. */
    private static final class Alone extends ClassLoader {
        Alone() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (THERE.stream().noneMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            var file = name.replace('.', '/') + ".class";
            try (var bytes = OnItsOwnTests.class.getClassLoader().getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                var code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void every_class_finds_all_that_it_speaks_of() throws IOException, ClassNotFoundException {
        var alone = new Alone();
        try (var files = Files.walk(SOURCES.resolve("nl/gezondewijk/statistics"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var name =
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
                if (!name.endsWith("package-info")) {
                    var type = Class.forName(name, true, alone);
                    assertThat(type.getClassLoader()).isSameAs(alone);
                    assertThat(type.getDeclaredMethods()).isNotNull();
                }
            }
        }
    }

    @Test
    void a_share_gets_its_interval_there() throws ReflectiveOperationException {
        var alone = new Alone();
        var share = alone.loadClass("nl.gezondewijk.statistics.Proportion")
                .getConstructor(long.class, long.class)
                .newInstance(81L, 263L);
        var levels = alone.loadClass("nl.gezondewijk.statistics.Confidence").getEnumConstants();
        var interval =
                share.getClass().getMethod("interval", levels[0].getClass()).invoke(share, levels[0]);
        assertThat(interval.toString())
                .isEqualTo(
                        new Proportion(81, 263).interval(Confidence.values()[0]).toString());
    }
}
