package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.List;
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

    /** Which parts are not the same in another. */
    List<String> differences(Contact other) {
        var differences = new ArrayList<String>();
        differs("name", name, other.name, differences);
        differs("function", function, other.function, differences);
        differs("email", email, other.email, differences);
        differs("phone", phone, other.phone, differences);
        differs("reach", reach, other.reach, differences);
        return differences;
    }

    private static void differs(String part, String one, String other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(part);
        }
    }
}
