package nl.gezondewijk.approach;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;

/** A page of an approach, with the way back to it. */
public final class OnPage {
    private OnPage() {}

    /** @param between the pages between the approach and this one */
    public static Page under(Approach approach, String title, Here here, Page.Crumb... between) {
        var crumbs = new ArrayList<Page.Crumb>();
        crumbs.add(ApproachController.crumb(here));
        crumbs.add(new Page.Crumb(approach.name(), approach.url()));
        crumbs.addAll(List.of(between));
        return Page.titled(title).under(crumbs);
    }
}
