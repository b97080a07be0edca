package nl.gezondewijk.chart;

/** What XML needs: every text escaped, every number finite and with at most one decimal. */
final class Xml {
    private Xml() {}

    static void number(StringBuilder out, double value) {
        if (!(Math.abs(value) < 1e9)) {
            throw new IllegalArgumentException("not a place on the paper: " + value);
        }
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append((char) ('0' + tenths % 10));
        }
    }

    static void words(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); ) {
            int letter = words.codePointAt(i);
            i += Character.charCount(letter);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(mayStandInXml(letter) ? letter : 0xFFFD);
            }
        }
    }

    private static boolean mayStandInXml(int letter) {
        return letter >= 0x20 && letter < 0xD800
                || letter >= 0xE000 && letter < 0xFFFE
                || letter >= 0x10000
                || letter == '\t'
                || letter == '\n';
    }
}
