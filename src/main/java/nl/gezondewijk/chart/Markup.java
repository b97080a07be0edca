package nl.gezondewijk.chart;

/** Writes SVG: every text escaped, every number finite and with at most one decimal. */
final class Markup {
    private final StringBuilder out;

    Markup(int size) {
        out = new StringBuilder(size);
    }

    /** Opens a picture of which title and sentence are read out. */
    Markup picture(String cssClass, double width, double height, Caption caption) {
        return picture(cssClass, width, height, caption, "img");
    }

    Markup picture(String cssClass, double width, double height, Caption caption, String role) {
        svg(cssClass, width, height);
        with("role", role);
        with("aria-labelledby", caption.part("t") + (caption.sentence().isBlank() ? "" : " " + caption.part("d")));
        inside();
        open("title")
                .with("id", caption.part("t"))
                .inside()
                .text(caption.title())
                .close("title");
        if (!caption.sentence().isBlank()) {
            open("desc")
                    .with("id", caption.part("d"))
                    .inside()
                    .text(caption.sentence())
                    .close("desc");
        }
        return this;
    }

    Markup svg(String cssClass, double width, double height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (!cssClass.isEmpty()) {
            with("class", cssClass);
        }
        out.append(" viewBox=\"0 0 ");
        number(width).raw(" ").number(height).raw("\" font-family=\"'Source Sans 3', sans-serif\"");
        return this;
    }

    /** A picture beside words that say the same: skipped when read out. */
    Markup ornament(String cssClass, double width, double height) {
        return svg(cssClass, width, height).raw(" aria-hidden=\"true\"").inside();
    }

    Markup open(String tag) {
        out.append('<').append(tag);
        return this;
    }

    Markup with(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup with(String name, double value) {
        out.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    Markup ink(Ink ink) {
        out.append(ink.attributes);
        return this;
    }

    Markup inside() {
        out.append('>');
        return this;
    }

    Markup end() {
        out.append("/>");
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup group(Ink ink) {
        return open("g").ink(ink).inside();
    }

    Markup title(String words) {
        return open("title").inside().text(words).close("title");
    }

    Markup words(Ink ink, String anchor, double x, double y, String words) {
        return open("text")
                .ink(ink)
                .with("text-anchor", anchor)
                .with("x", x)
                .with("y", y)
                .inside()
                .text(words)
                .close("text");
    }

    Markup rect(double x, double y, double width, double height) {
        return open("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    Markup circle(double x, double y, double radius) {
        return open("circle").with("cx", x).with("cy", y).with("r", radius);
    }

    /** A path between two points, left open for its ink. */
    Markup line(double x1, double y1, double x2, double y2) {
        return open("path")
                .raw(" d=\"M")
                .number(x1)
                .raw(" ")
                .number(y1)
                .raw("L")
                .number(x2)
                .raw(" ")
                .number(y2)
                .raw("\"");
    }

    /** Only for what we wrote ourselves: commands of a path, names of attributes. */
    Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    Markup raw(StringBuilder ours) {
        out.append(ours);
        return this;
    }

    Markup text(String words) {
        escape(words);
        return this;
    }

    Markup number(double value) {
        write(out, value);
        return this;
    }

    static void write(StringBuilder out, double value) {
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

    private void escape(String words) {
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

    Svg done(String alternative) {
        close("svg");
        return new Svg(out.toString(), alternative);
    }
}
