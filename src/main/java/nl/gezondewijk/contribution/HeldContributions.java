package nl.gezondewijk.contribution;

import java.util.List;
import nl.gezondewijk.sharing.Holdings;
import nl.gezondewijk.sharing.Shared;
import org.springframework.stereotype.Component;

/** The sheets that became figures, for when their owner has left. */
@Component
class HeldContributions implements Holdings {
    private final Contributions contributions;
    private final SheetOwners owners;
    private final TakeBack takeBack;

    HeldContributions(Contributions contributions, SheetOwners owners, TakeBack takeBack) {
        this.contributions = contributions;
        this.owners = owners;
        this.takeBack = takeBack;
    }

    @Override
    public List<Held> listPublished() {
        return contributions.listPublished().stream()
                .flatMap(one -> one.shared().stream().map(shared -> held(one, shared)))
                .toList();
    }

    private Held held(Contribution one, Shared shared) {
        return new Held(
                shared, one.title(), one.supplier(), (how, by, origin) -> takeBack.takeBack(one, how, by, origin));
    }

    @Override
    public boolean handOver(Shared shared, String to) {
        return owners.handOver(shared.release(), shared.owner(), to);
    }
}
