package nl.gezondewijk.product;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a bundle is asked of.
 *
 * @param gebied code of a gemeente, or NL00
 */
record BundleForm(@Nullable String gebied, @Nullable List<String> soort) {

    static BundleForm empty() {
        return new BundleForm("", List.of(Bundle.Kind.WORKBOOK.name()));
    }

    boolean chosen(String kind) {
        return soort != null && soort.contains(kind);
    }

    /** Empty when something is wrong, which is then told. */
    Optional<Bundle.Order> order(Areas areas, Locale language, URI site, Errors wrong) {
        var kinds = EnumSet.noneOf(Bundle.Kind.class);
        for (var kind : Bundle.Kind.values()) {
            if (chosen(kind.name())) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            wrong.rejectValue("soort", "product.bundle.wrong.kind");
        }
        var code = gebied == null ? "" : gebied.strip().toUpperCase(Locale.ROOT);
        var around =
                areas.find(code).filter(area -> area.kind() == Area.Kind.GEMEENTE || area.kind() == Area.Kind.COUNTRY);
        if (around.isEmpty()) {
            wrong.rejectValue("gebied", "product.bundle.wrong.area");
        }
        return wrong.hasErrors()
                ? Optional.empty()
                : Optional.of(new Bundle.Order(around.orElseThrow().code(), Area.Kind.WIJK, kinds, language, site));
    }
}
