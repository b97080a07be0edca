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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** The invented gemeente: whether it is there, and how it comes and goes. */
@Component
class Demonstration {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String REAL_NAME = "Nederland";
    private static final Seen NEVER = new Seen(false, Instant.MIN);

    private final PublishTown publishTown;
    private final Areas areas;
    private final Releases releases;
    private final YearsAhead yearsAhead;
    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile Seen seen = NEVER;

    private record Seen(boolean present, Instant at) {}

    /** The invented gemeente is gone, and with it all that was about it. */
    record Removed() {}

    Demonstration(
            PublishTown publishTown,
            Areas areas,
            Releases releases,
            YearsAhead yearsAhead,
            JdbcClient db,
            Clock clock,
            ApplicationEventPublisher events,
            Banner banner) {
        this.publishTown = publishTown;
        this.areas = areas;
        this.releases = releases;
        this.yearsAhead = yearsAhead;
        this.db = db;
        this.clock = clock;
        this.events = events;
        banner.ask(() -> isPresent() ? Optional.of("demonstration.banner") : Optional.empty());
    }

    /** Remembered for a while: every page asks, and another program on the same database may load real figures. */
    public boolean isPresent() {
        var now = clock.instant();
        var known = seen;
        if (known.at.isBefore(now.minus(FRESH))) {
            known = new Seen(areas.find(Town.CODE).isPresent(), now);
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
        if (!areas.isEmpty() || !listReal().isEmpty()) {
            return false;
        }
        publishTown.publish();
        yearsAhead.tell();
        seen = NEVER;
        boolean overtaken = !listReal().isEmpty();
        if (overtaken) { // a load that published while we were at it; publications wait for each other
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return !overtaken;
    }

    /** Real figures and invented ones never stand side by side: the first real table takes all of this away with it. */
    @EventListener
    @Transactional
    public void on(DatasetPublished published) {
        if (!published.own()
                && !isOurs(published.dataset())
                && areas.find(Town.CODE).isPresent()) {
            remove(published.areaYear());
            seen = NEVER;
        }
    }

    private static boolean isOurs(String dataset) {
        return dataset.startsWith(PublishTown.DATASET);
    }

    private List<Release> listReal() {
        return releases.listAll().stream().filter(Demonstration::isReal).toList();
    }

    /** What people handed in while there was nothing but the invented gemeente is about that. */
    private static boolean isReal(Release release) {
        return release.readers().owner().isEmpty() && !isOurs(release.dataset());
    }

    private void remove(int realYear) {
        yearsAhead.forget();
        releases.forget(releases.listAll().stream()
                .filter(release -> !isReal(release))
                .map(Release::id)
                .toList());
        var country = new Area.Id(Area.NETHERLANDS, realYear);
        if (areas.find(country).filter(area -> area.name().equals(Town.COUNTRY)).isPresent()) {
            areas.learn(realYear, List.of(Learned.named(Area.NETHERLANDS, REAL_NAME)));
        }
        areas.forget(Town.CODE);
        areas.forgetNamed(Area.NETHERLANDS, Town.COUNTRY);
        events.publishEvent(new Removed());
    }
}
