package nl.gezondewijk.product;

import java.util.Optional;
import nl.gezondewijk.document.Dress;

/**
 * How this installation's products look.
 *
 * @param organisation who gives them out; empty where nobody said
 * @param colour in place of our green, as RRGGBB
 * @param logo a PNG
 * @param template for slides
 */
record HouseStyle(String organisation, Optional<String> colour, Optional<byte[]> logo, Optional<Template> template) {
    static final HouseStyle OURS = new HouseStyle("", Optional.empty(), Optional.empty(), Optional.empty());

    /** A template and what its file was called. */
    record Template(String name, byte[] file) {}

    Dress dress() {
        return new Dress(template.map(Template::file), logo, colour);
    }
}
