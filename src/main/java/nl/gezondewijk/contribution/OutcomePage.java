package nl.gezondewijk.contribution;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sharing.SharingViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a sheet that is over: its figures and who reads them, or that it was thrown away. */
@Component
class OutcomePage {
    private final SharingViews sharing;

    OutcomePage(SharingViews sharing) {
        this.sharing = sharing;
    }

    /** @param wrong what is wrong with what was filled in on it; empty where nothing is */
    String show(Contribution contribution, Actor reader, String wrong, Here here, Model model) {
        model.addAttribute("page", Tray.page(contribution.title(), here));
        model.addAttribute(
                "view",
                new OutcomeView(
                        contribution.id(),
                        contribution.supplier(),
                        contribution.state() == Contribution.State.WITHDRAWN ? contribution.said() : "",
                        contribution.state() == Contribution.State.DISCARDED,
                        contribution.isOwnedBy(reader),
                        contribution.terms().flatMap(Terms::published),
                        contribution.shared().map(shared -> sharing.of(shared, reader, here)),
                        wrong));
        return "contribution/outcome";
    }
}
