package nl.gezondewijk.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Closes texts so that only this installation opens them (AES-256 in GCM, which also shows every change). */
@Component
public class Seal {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final String PROBE = "gezondewijk";
    private static final int NONCE = 16;

    private final JdbcClient db;
    private final Supplier<AesBytesEncryptor> cipher;
    private final boolean lost;

    /**
     * @param given the key in base64; empty to keep one in the folder
     * @param lost whether what was sealed with an earlier key may be given up
     */
    Seal(
            JdbcClient db,
            @Value("${gezondewijk.key:}") String given,
            @Value("${gezondewijk.data}") Path folder,
            @Value("${gezondewijk.key-lost:false}") boolean lost) {
        this.db = db;
        this.lost = lost;
        this.cipher = SingletonSupplier.of(() -> fitting(
                new AesBytesEncryptor(Key.in(given, folder), KeyGenerators.secureRandom(NONCE), CipherAlgorithm.GCM)));
    }

    /** Before anybody comes: a key that does not fit would lose what people trusted us with. */
    @EventListener(ApplicationStartedEvent.class)
    void mustFit() {
        if (probe().flatMap(this::open).isEmpty()) {
            LOG.info("Nothing was sealed yet");
        }
    }

    public byte[] close(String text) {
        return cipher.get().encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what was sealed with a key that was given up. */
    public Optional<String> open(byte[] sealed) {
        return open(cipher.get(), sealed);
    }

    private AesBytesEncryptor fitting(AesBytesEncryptor fresh) {
        keep(fresh, false);
        if (probe().flatMap(kept -> open(fresh, kept)).filter(PROBE::equals).isPresent()) {
            return fresh;
        }
        if (!lost) {
            throw new DoesNotFit();
        }
        LOG.warn("The earlier key was given up; what was sealed with it stays closed");
        keep(fresh, true);
        return fresh;
    }

    /** Of two nodes that start at once the first one's stands. */
    private void keep(AesBytesEncryptor fresh, boolean instead) {
        db.sql("INSERT INTO seal.probe (sealed) VALUES (:sealed) ON CONFLICT (one) "
                        + (instead ? "DO UPDATE SET sealed = excluded.sealed" : "DO NOTHING"))
                .param("sealed", fresh.encrypt(PROBE.getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    private Optional<byte[]> probe() {
        return db.sql("SELECT sealed FROM seal.probe").query(byte[].class).optional();
    }

    private static Optional<String> open(AesBytesEncryptor with, byte[] sealed) {
        try {
            return Optional.of(new String(with.decrypt(sealed), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException e) {
            if (e.getCause() instanceof GeneralSecurityException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The key is another one than the database was sealed with. */
    static final class DoesNotFit extends RuntimeException {
        DoesNotFit() {
            super("this database was sealed with another key: put the file '" + Key.FILE
                    + "' of its data folder back, or give that key as GEZONDEWIJK_KEY; when it is lost for good, start once with"
                    + " GEZONDEWIJK_KEY_LOST=true, and what was sealed (app codes, addresses) must be given anew");
        }
    }
}
