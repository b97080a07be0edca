package nl.gezondewijk.product;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes away what was kept for a week. */
@Component
class ForgetBundles {
    private final Bundles bundles;
    private final BundleFiles files;
    private final Clock clock;

    ForgetBundles(Bundles bundles, BundleFiles files, Clock clock) {
        this.bundles = bundles;
        this.files = files;
        this.clock = clock;
    }

    void old() {
        for (var bundle : bundles.listAskedBefore(clock.instant().minus(Bundle.KEPT))) {
            files.remove(bundle.id());
            bundles.forget(bundle.id());
        }
    }
}
