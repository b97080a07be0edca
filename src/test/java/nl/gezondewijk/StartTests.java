package nl.gezondewijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that fails ends in one sentence, exit code 1 and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    @Test
    void on_a_folder_that_another_program_works_on(@TempDir Path folder, CapturedOutput said) throws Exception {
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(Commands.run("serve", "--server.port=0", "--gezondewijk.data=" + folder))
                    .isOne();
        }
        onlyOneSentence(said, "Another program already works on " + folder + "; stop that one first");
    }

    @Test
    void on_a_file_instead_of_a_folder(@TempDir Path folder, CapturedOutput said) throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(Commands.run("serve", "--server.port=0", "--gezondewijk.data=" + file))
                .isOne();
        onlyOneSentence(said, "The folder " + file + " cannot be used: it is not a folder");
    }

    @Test
    void without_the_database_that_is_configured(CapturedOutput said) {
        assertThat(Commands.run("serve", "--server.port=0", "--DATABASE_URL=postgresql://a:it's@localhost:1/x"))
                .isOne();
        onlyOneSentence(said, "The database localhost:1/x cannot be used: nothing answers there");
    }

    @Test
    void on_a_port_in_use(CapturedOutput said) throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(Commands.run("serve", "--server.port=" + taken.getLocalPort()))
                    .isOne();
            onlyOneSentence(said, "Port " + taken.getLocalPort() + " is in use by another program");
        }
    }

    @Test
    void on_a_port_that_is_no_number(CapturedOutput said) {
        assertThat(Commands.run("serve", "--server.port=http")).isOne();
        onlyOneSentence(said, "PORT must be a number from 1 to 65535, not 'http'.");
    }

    private static void onlyOneSentence(CapturedOutput said, String sentence) {
        assertThat(said.getErr().strip()).startsWith(sentence).endsWith(".").doesNotContain("\n");
        assertThat(said.getOut())
                .doesNotContain("\tat ")
                .doesNotContain(" ERROR ")
                .doesNotContain(" WARN ");
    }
}
