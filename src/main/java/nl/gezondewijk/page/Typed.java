package nl.gezondewijk.page;

/** What people typed, made fit to keep; nothing of it is cut off. */
public final class Typed {
    private Typed() {}

    /** One line: without line ends and other signs that do not show. */
    public static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, with one kind of line end. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }

    public static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
