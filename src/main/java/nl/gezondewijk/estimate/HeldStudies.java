package nl.gezondewijk.estimate;

import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.sharing.Holdings;
import nl.gezondewijk.sharing.Retraction;
import nl.gezondewijk.sharing.Shared;
import org.springframework.stereotype.Component;

/** The studies whose figures were published, for when their owner has left. */
@Component
class HeldStudies implements Holdings {
    private final Studies studies;
    private final PublishEstimates publish;

    HeldStudies(Studies studies, PublishEstimates publish) {
        this.studies = studies;
        this.publish = publish;
    }

    @Override
    public List<Held> listPublished() {
        return studies.listPublished().stream()
                .flatMap(one -> one.shared().stream().map(shared -> new Held(shared, one.title(), "")))
                .toList();
    }

    @Override
    public boolean handOver(Shared shared, String to) {
        return studies.handOver(shared.release(), shared.owner(), to);
    }

    @Override
    public boolean takeBack(Shared shared, Retraction how, Actor by, String origin) {
        return studies.listPublished().stream()
                .filter(one -> one.shared().filter(shared::equals).isPresent())
                .findFirst()
                .filter(one -> publish.withdraw(one, how, by, origin))
                .isPresent();
    }
}
