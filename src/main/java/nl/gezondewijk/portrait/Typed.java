package nl.gezondewijk.portrait;

/** What people typed, made fit to keep; nothing of it is cut off. */
final class Typed {
    private Typed() {}

    /** One line: without line ends and other signs that do not show. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, with one kind of line end. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }

    static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
