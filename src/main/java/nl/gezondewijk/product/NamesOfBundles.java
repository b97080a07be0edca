package nl.gezondewijk.product;

import java.util.stream.Collectors;
import nl.gezondewijk.audit.Names;
import org.springframework.stereotype.Component;

/** Tells the trail what bundles are called. */
@Component
class NamesOfBundles {
    NamesOfBundles(Names names, Bundles bundles) {
        names.ask(
                Bundle.KIND,
                ids -> ids.stream()
                        .flatMap(id -> bundles.find(Integer.parseInt(id)).stream())
                        .collect(Collectors.toMap(
                                bundle -> String.valueOf(bundle.id()),
                                bundle -> bundle.order().around())));
    }
}
