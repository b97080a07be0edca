package nl.gezondewijk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that were handed in on the page; each is gone when its load is over. */
@Component
class Uploads {
    private final Path folder;

    Uploads(@Value("${gezondewijk.data}") Path data) {
        this.folder = data.resolve("uploads").toAbsolutePath().normalize();
    }

    Path keep(MultipartFile handedIn) {
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "load", ".part");
            handedIn.transferTo(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that someone named on the command line is theirs, and stays. */
    void clean(Load load) {
        if (load.state().isOver()
                && load.request() instanceof Request.File file
                && file.path().normalize().startsWith(folder)) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
