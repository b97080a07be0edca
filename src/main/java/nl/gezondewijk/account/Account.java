package nl.gezondewijk.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Someone who may sign in, and as what.
 *
 * @param erased whether nothing of the person is known any more
 * @param organisation where they work, as its people call it; empty for who works nowhere
 */
record Account(
        Id id,
        Email email,
        String name,
        String organisation,
        Audience role,
        boolean hasPassword,
        Optional<Instant> signedInAt,
        Optional<Instant> endedAt,
        boolean erased) {

    /** What the trail calls an account. */
    static final String KIND = "account";

    Account {
        if (role == Audience.EVERYONE) {
            throw new IllegalArgumentException("nobody needs an account to be everyone");
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("a name has 1 to 100 characters: '" + name + "'");
        }
        if (!isOrganisation(organisation)) {
            throw new IllegalArgumentException("an organisation has at most 100 characters: '" + organisation + "'");
        }
    }

    record Id(UUID value) {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        /** The account behind what a person does; other actors have none. */
        static Id of(Actor actor) {
            return find(actor).orElseThrow(() -> new Unknown(actor.reference()));
        }

        static Optional<Id> find(Actor actor) {
            var parts = actor.reference().split(":", 2);
            return parts[0].equals(KIND) ? Optional.of(new Id(UUID.fromString(parts[1]))) : Optional.empty();
        }

        String reference() {
            return KIND + ":" + value;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    static Account made(Email email, String name, String organisation, Audience role) {
        return new Account(
                Id.random(), email, name, organisation, role, false, Optional.empty(), Optional.empty(), false);
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 100 && text.chars().noneMatch(Character::isISOControl);
    }

    static boolean isOrganisation(String text) {
        return text.isEmpty() || isName(text);
    }

    boolean ended() {
        return endedAt.isPresent();
    }

    Actor actor() {
        return new Actor(id.reference(), name);
    }

    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class Unknown extends RuntimeException {
        Unknown(String which) {
            super("no account " + which);
        }
    }
}
