package nl.gezondewijk.network;

import nl.gezondewijk.audit.PersonErased;

/**
 * Who somebody is and how to reach them; sealed wherever it rests.
 *
 * @param function what they do where they work; may be empty, as may all but the name
 * @param reach when one reaches them best
 */
public record Contact(String name, String function, String email, String phone, String reach) {
    /** What was sealed with a key that was given up. */
    static final Contact LOST = new Contact(PersonErased.NAME, "", "", "", "");

    static final int LONGEST = 120;

    public Contact {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a person has a name of 1 to 120 characters, not " + name.length());
        }
    }
}
