package nl.gezondewijk.document;

import nl.gezondewijk.document.Exhibit.Tone;

/** What recurs in a chart of DrawingML: its colours, its letters, words that are no mark-up. */
final class ChartXml {
    static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";
    static final int LABEL = 1600;
    static final int SMALL = 1400;

    private ChartXml() {}

    static String fill(Tone tone) {
        var colour =
                switch (tone) {
                    case OWN -> "accent1";
                    case REFERENCE -> "accent2";
                    case THIRD -> "accent3";
                };
        return "<a:solidFill><a:schemeClr val=\"%s\"/></a:solidFill>".formatted(colour);
    }

    static String text(int size) {
        return text(size, "tx1", false);
    }

    static String text(int size, String colour, boolean bold) {
        return ("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"%d\"><a:solidFill><a:schemeClr val=\"%s\"/>"
                        + "</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"nl-NL\"/></a:p></c:txPr>")
                .formatted(size, bold ? 1 : 0, colour);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
