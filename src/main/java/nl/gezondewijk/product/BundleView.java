package nl.gezondewijk.product;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Moments;

/** A bundle as a page shows it. */
record BundleView(
        int id,
        String name,
        String what,
        String state,
        boolean running,
        boolean ready,
        boolean failed,
        String progress,
        int percentage,
        String left,
        String size,
        String until,
        String when) {

    static BundleView of(Bundle bundle, String around, Here here, Instant now) {
        var numbers = here.numbers();
        return new BundleView(
                bundle.id(),
                here.say("product.bundle.of", around),
                bundle.order().kinds().stream()
                        .sorted()
                        .map(kind -> here.say("product.bundle.kind." + kind))
                        .collect(Collectors.joining(", ")),
                here.say("product.bundle.state." + bundle.state()),
                !bundle.state().isOver(),
                bundle.state() == Bundle.State.READY,
                bundle.state() == Bundle.State.FAILED,
                here.say("product.bundle.progress", numbers.whole(bundle.done()), numbers.whole(bundle.total())),
                bundle.percentage(),
                bundle.left(now).map(left -> left(left, here)).orElse(""),
                here.say("product.bundle.size", numbers.fixed(bundle.size() / 1e6, 1)),
                here.say("product.bundle.until", here.date(bundle.asked().plus(Bundle.KEPT))),
                new Moments(here.locale()).dayAndTime(bundle.asked()));
    }

    /** Rounded up to what one can promise. */
    private static String left(Duration left, Here here) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 60
                ? here.say("product.bundle.left.seconds", (seconds + 9) / 10 * 10)
                : here.say("product.bundle.left.minutes", (seconds + 59) / 60);
    }
}
