package nl.gezondewijk.account;

/**
 * Somebody as the organisation's provider knows them; it never changes, also where name and address do.
 *
 * @param issuer which provider
 * @param subject what it calls this person, and nobody else ever
 */
record Identity(String issuer, String subject) {

    Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > 255) {
            throw new IllegalArgumentException("an identity has an issuer and a subject of 1 to 255 characters: '"
                    + issuer + "', '" + subject + "'");
        }
    }
}
