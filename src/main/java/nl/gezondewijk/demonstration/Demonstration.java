package nl.gezondewijk.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.indicator.DatasetPublished;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Banner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented gemeente: whether it is there, and how it comes and goes. */
@Component
class Demonstration {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String REAL_NAME = "Nederland";

    private final PublishTown publishTown;
    private final Areas areas;
    private final Releases releases;
    private final JdbcClient db;
    private final Clock clock;
    private volatile Seen seen = new Seen(false, Instant.MIN);

    private record Seen(boolean present, Instant at) {}

    Demonstration(PublishTown publishTown, Areas areas, Releases releases, JdbcClient db, Clock clock, Banner banner) {
        this.publishTown = publishTown;
        this.areas = areas;
        this.releases = releases;
        this.db = db;
        this.clock = clock;
        banner.ask(() -> isPresent() ? Optional.of("demonstration.banner") : Optional.empty());
    }

    /** Remembered for a while: every page asks, and another program on the same database may load real figures. */
    public boolean isPresent() {
        var now = clock.instant();
        var known = seen;
        if (known.at.isBefore(now.minus(FRESH))) {
            known = new Seen(areas.find(town().gemeente().code()).isPresent(), now);
            seen = known;
        }
        return known.present;
    }

    /** Makes it where there is nothing at all; of two programs that start at once, one does. */
    @Transactional
    public boolean begin() {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('demonstration'))")
                .query()
                .listOfRows();
        boolean begins = areas.isEmpty() && releases.listAll().isEmpty();
        if (begins) {
            publishTown.publish();
        }
        seen = new Seen(false, Instant.MIN);
        return begins;
    }

    /** Real figures and invented ones never stand side by side: the first real table takes all of this away with it. */
    @EventListener
    @Transactional
    public void on(DatasetPublished published) {
        if (!published.dataset().startsWith(PublishTown.DATASET)
                && areas.find(town().gemeente().code()).isPresent()) {
            remove(published.areaYear());
            seen = new Seen(false, Instant.MIN);
        }
    }

    private void remove(int realYear) {
        releases.forget(releases.listAll().stream()
                .filter(release -> release.dataset().startsWith(PublishTown.DATASET))
                .map(Release::id)
                .toList());
        var country = town().country();
        var real = new Area.Id(country.code(), realYear);
        if (areas.find(real).filter(area -> area.name().equals(country.name())).isPresent()) {
            areas.learn(realYear, List.of(Learned.named(country.code(), REAL_NAME)));
        }
        areas.forget(town().gemeente().code());
        areas.forgetNamed(country.code(), country.name());
    }

    private Town town() {
        return publishTown.town();
    }
}
