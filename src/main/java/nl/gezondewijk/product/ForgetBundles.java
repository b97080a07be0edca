package nl.gezondewijk.product;

import java.time.Clock;
import nl.gezondewijk.indicator.DatasetEmptied;
import nl.gezondewijk.indicator.DatasetWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes away what was kept for a week, and what may not be kept any longer. */
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
        bundles.listAskedBefore(clock.instant().minus(Bundle.KEPT)).forEach(this::forget);
    }

    /** Factsheets leave out what was taken back, and say so; those of before do not. */
    @EventListener
    public void on(DatasetWithdrawn withdrawn) {
        made();
    }

    @EventListener
    public void on(DatasetEmptied emptied) {
        made();
    }

    /** Any that is made may hold it; one that is being made begins anew by itself. */
    private void made() {
        bundles.listAskedBefore(clock.instant()).stream()
                .filter(bundle -> bundle.state() == Bundle.State.READY)
                .forEach(this::forget);
    }

    private void forget(Bundle bundle) {
        files.remove(bundle.id());
        bundles.forget(bundle.id());
    }
}
