package nl.gezondewijk.estimate;

import java.util.List;
import nl.gezondewijk.sharing.Holdings;
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
                .flatMap(one -> one.shared().stream().map(shared -> held(one, shared)))
                .toList();
    }

    private Held held(Study one, Shared shared) {
        return new Held(shared, one.title(), "", (how, by, origin) -> publish.withdraw(one, how, by, origin));
    }

    @Override
    public boolean handOver(Shared shared, String to) {
        return studies.handOver(shared.release(), shared.owner(), to);
    }
}
