package nl.gezondewijk.datarequest;

/**
 * Who is asked.
 *
 * @param contact name of a person there; may be empty
 * @param email where the link goes; may be empty
 */
record Partner(String organisation, String contact, String email) {

    Partner {
        if (organisation.isBlank()) {
            throw new IllegalArgumentException("a partner has the name of its organisation");
        }
    }
}
