package nl.gezondewijk.product;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.gezondewijk.document.FixedZip;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files of bundles, in the data folder. Each product is there whole or not at all, so that a bundle that was cut off goes on
 * with what is missing; the bundle itself is packed from there, a file at a time.
 */
@Component
class BundleFiles {
    private final Path folder;

    BundleFiles(@Value("${gezondewijk.data}") Path data) {
        this.folder = data.resolve("bundles").toAbsolutePath().normalize();
    }

    Path zip(int bundle) {
        return folder.resolve(bundle + ".zip");
    }

    private Path parts(int bundle) {
        return folder.resolve(String.valueOf(bundle));
    }

    boolean has(int bundle, String name) {
        return Files.exists(parts(bundle).resolve(name));
    }

    void keep(int bundle, String name, byte[] content) {
        try {
            Files.createDirectories(parts(bundle));
            var half = parts(bundle).resolve(name + "." + Thread.currentThread().threadId() + ".half");
            Files.write(half, content);
            Files.move(
                    half,
                    parts(bundle).resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Packs these products in this order, the words to read first before them.
     *
     * @return how large the file is
     */
    long pack(int bundle, String readme, List<String> names) {
        var half = folder.resolve(bundle + ".zip.half");
        try {
            Files.createDirectories(folder);
            try (var out = new FixedZip(new BufferedOutputStream(Files.newOutputStream(half)))) {
                out.add("LEESMIJ.txt", new ByteArrayInputStream(readme.getBytes(StandardCharsets.UTF_8)));
                for (var name : names) {
                    try (var product = Files.newInputStream(parts(bundle).resolve(name))) {
                        out.add(name, product);
                    }
                }
            }
            Files.move(half, zip(bundle), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            clear(bundle);
            return Files.size(zip(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the products away, not the bundle that was packed of them. */
    void clear(int bundle) {
        try {
            if (Files.isDirectory(parts(bundle))) {
                try (var files = Files.list(parts(bundle))) {
                    for (var file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(parts(bundle));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(int bundle) {
        clear(bundle);
        try {
            Files.deleteIfExists(zip(bundle));
            Files.deleteIfExists(folder.resolve(bundle + ".zip.half"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
