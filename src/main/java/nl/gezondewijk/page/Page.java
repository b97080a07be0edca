package nl.gezondewijk.page;

import java.util.List;

/**
 * The frame around one page.
 *
 * @param crumbs the way that leads to it
 * @param sources of the figures on it
 * @param notices what a reader must know of those before all else
 */
public record Page(String title, List<Crumb> crumbs, List<String> sources, List<String> notices) {

    /** A step on the way from the country to here. */
    public record Crumb(String name, String url) {}

    public static Page titled(String title) {
        return new Page(title, List.of(), List.of(), List.of());
    }

    public Page under(List<Crumb> way) {
        return new Page(title, List.copyOf(way), sources, notices);
    }

    public Page with(List<String> used) {
        return new Page(title, crumbs, List.copyOf(used), notices);
    }

    public Page noticing(List<String> said) {
        return new Page(title, crumbs, sources, List.copyOf(said));
    }
}
