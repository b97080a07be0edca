package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.chart.ThemeWeb;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.PortraitView.WebView;

/** Draws how the themes of a portrait hang together, and says it in rows. */
final class WebViews {
    private final Language here;
    private final Portrait portrait;
    private final PortraitViews views;

    WebViews(Language here, Portrait portrait, PortraitViews views) {
        this.here = here;
        this.portrait = portrait;
        this.views = views;
    }

    /** Empty while nothing is joined. */
    Optional<WebView> view() {
        if (portrait.links().isEmpty()) {
            return Optional.empty();
        }
        var rows = rows();
        var sentence = String.join(" ", rows.stream().map(this::said).toList());
        var caption = new Caption("samenhang", here.say("portrait.web.title"), sentence);
        return Optional.of(new WebView(
                new ThemeWeb(caption, nodes(), arrows()).svg(), Swatch.arrow(false), Swatch.arrow(true), rows));
    }

    private String said(WebView.Row row) {
        return row.cause() + " " + row.kind() + " " + row.effect() + ".";
    }

    private List<WebView.Row> rows() {
        var rows = new ArrayList<WebView.Row>();
        for (var link : portrait.links()) {
            rows.add(new WebView.Row(
                    link.id(),
                    rows.size() + 1,
                    name(link.cause()),
                    here.say("portrait.link." + link.kind()),
                    name(link.effect()),
                    link.because()));
        }
        return rows;
    }

    private String name(int theme) {
        return portrait.theme(theme).orElseThrow().name();
    }

    private List<ThemeWeb.Node> nodes() {
        return portrait.themes().stream()
                .map(theme -> new ThemeWeb.Node(theme.name(), views.isLived(theme)))
                .toList();
    }

    private List<ThemeWeb.Arrow> arrows() {
        var ids = portrait.themes().stream().map(Theme::id).toList();
        return portrait.links().stream()
                .map(link -> new ThemeWeb.Arrow(
                        ids.indexOf(link.cause()), ids.indexOf(link.effect()), link.kind() == Link.Kind.HELPS))
                .toList();
    }
}
