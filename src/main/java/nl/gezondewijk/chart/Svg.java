package nl.gezondewijk.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A finished drawing, printed as it is by a template; {@code alternative} says in words what it shows, empty where it adds nothing. */
public record Svg(String markup, String alternative) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
