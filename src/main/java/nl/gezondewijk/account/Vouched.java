package nl.gezondewijk.account;

import java.util.Optional;

/**
 * What the organisation's provider says of who signed in there.
 *
 * @param email an address that the provider says is this person's, and of which it can know; empty where it does not
 * @param twofold whether two factors were asked for
 */
record Vouched(Identity identity, Optional<Email> email, boolean twofold) {}
