package nl.gezondewijk.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A finished drawing, printed as it is by a template; {@code alternative} says in words what it shows, empty where it adds nothing. */
public record Svg(String markup, String alternative) implements Content {

    /** The same for a document that reads its words from the attribute {@code alt}. */
    public Svg onPaper() {
        return onPaper(alternative);
    }

    /** The same, with the words that a mark stands for. */
    public Svg onPaper(String words) {
        var out = new StringBuilder(markup.length() + words.length() + 10).append("<svg alt=\"");
        Xml.words(out, words);
        return new Svg(
                out.append('"').append(markup, "<svg".length(), markup.length()).toString(), words);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
