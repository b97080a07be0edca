package nl.gezondewijk.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills a template of any module outside a page: for paper, or for what is sent. */
@Component
public class FillTemplate {
    private final TemplateEngine engine;

    FillTemplate(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The template without its ending ({@code product/factsheet}), with a value for each of its parameters. */
    public String of(String name, Map<String, Object> parameters) {
        var filled = new StringOutput(32_768);
        engine.render(name + ".jte", parameters, filled);
        return filled.toString();
    }
}
