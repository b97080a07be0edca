package nl.gezondewijk.product;

/** A text as far as there is room, cut between two words. */
final class Shortened {
    private Shortened() {}

    static String to(int letters, String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= letters) {
            return line;
        }
        int space = line.lastIndexOf(' ', letters - 2);
        return line.substring(0, space < letters / 2 ? letters - 2 : space) + " …";
    }
}
