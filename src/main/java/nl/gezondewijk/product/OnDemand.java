package nl.gezondewijk.product;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.gezondewijk.document.Press;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.page.Asker;
import org.springframework.stereotype.Component;

/**
 * Makes a product for a reader who waits. Readers who ask for the same, in the same words, the same style and of the same figures, share it;
 * which figures somebody may read is part of their edition.
 */
@Component
public class OnDemand {
    private final Press press;
    private final Figures figures;
    private final HouseStyles styles;

    OnDemand(Press press, Figures figures, HouseStyles styles) {
        this.press = press;
        this.figures = figures;
        this.styles = styles;
    }

    /** @param about all else that it depends on */
    public byte[] make(String kind, Object about, Locale language, Supplier<byte[]> work) {
        return press.make(
                Asker.current(),
                List.of(
                        kind,
                        about,
                        language,
                        ProductsController.site(),
                        figures.edition().key(),
                        styles.revision()),
                work);
    }
}
