package nl.gezondewijk.portrait;

/** A figure that the group wants to tell, and what it was chosen for. */
public record Choice(String indicator, Why why) {

    public enum Why {
        TEMPLATE,
        FINDING,
        TOPIC,
        SEARCH
    }
}
