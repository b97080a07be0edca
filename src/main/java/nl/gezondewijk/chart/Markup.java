package nl.gezondewijk.chart;

/** Writes the elements of a drawing, one after another. */
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

    /** An ornament that keeps its size among words, unless the style sheet says otherwise. */
    Markup sample(String cssClass, double width, double height) {
        svg(cssClass, width, height).with("width", width).with("height", height);
        return raw(" aria-hidden=\"true\"").inside();
    }

    Markup open(String tag) {
        out.append('<').append(tag);
        return this;
    }

    Markup with(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Xml.words(out, value);
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
        Xml.words(out, words);
        return this;
    }

    Markup number(double value) {
        Xml.number(out, value);
        return this;
    }

    Svg done(String alternative) {
        close("svg");
        return new Svg(out.toString(), alternative);
    }
}
