package nl.gezondewijk.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.gezondewijk.seal.Secret;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2 and compares them. */
@Component
class Passwords {
    /** Each hash takes 16 MB for 50 ms: a few at a time, or a flood of sign-ins would take all memory. */
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash(Secret.token());

    String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    /** Takes as long for who has no password: the time must not tell which addresses have an account. */
    boolean match(String password, Optional<String> hash) {
        boolean same = inTurn(() -> argon2.matches(password, hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
