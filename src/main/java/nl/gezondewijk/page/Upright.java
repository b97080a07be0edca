package nl.gezondewijk.page;

/** Text from outside without the signs that turn letters round: with one, {@code lijst[fdp.exe} reads as another file than it is. */
public final class Upright {
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private Upright() {}

    public static String of(String text) {
        return text.replaceAll(TURNING, "");
    }
}
