package nl.gezondewijk.page;

import java.util.List;

/** The frame around one page: its title, the way that leads to it, and the sources of the figures on it. */
public record Page(String title, List<Crumb> crumbs, List<String> sources) {

    /** A step on the way from the country to here. */
    public record Crumb(String name, String url) {}

    public static Page titled(String title) {
        return new Page(title, List.of(), List.of());
    }

    public Page under(List<Crumb> way) {
        return new Page(title, List.copyOf(way), sources);
    }

    public Page with(List<String> used) {
        return new Page(title, crumbs, List.copyOf(used));
    }
}
