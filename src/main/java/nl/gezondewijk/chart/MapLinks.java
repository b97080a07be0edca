package nl.gezondewijk.chart;

import java.util.List;

/**
 * The links of a map: a clear layer over everything, so that the edge of the area with the focus is not painted over by its neighbours.
 * Each shape is written once and used twice.
 */
record MapLinks(String id, List<MapLabels.Traced> areas) {

    void shapes(Markup markup) {
        markup.raw("<defs>");
        for (int i = 0; i < areas.size(); i++) {
            MapPath.write(markup.open("path").with("id", id + i), areas.get(i).rings())
                    .end();
        }
        markup.raw("</defs>");
    }

    /** The shape of an area, left open for its ink. */
    Markup use(Markup markup, int area) {
        return markup.open("use").with("href", "#" + id + area);
    }

    void write(Markup markup) {
        markup.group(Ink.MAP_LINKS);
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i).area();
            var tag = area.link().isPresent() ? "a" : "g";
            markup.open(tag);
            area.link().ifPresent(link -> markup.with("href", link));
            markup.inside().title(area.title());
            use(markup, i).end().close(tag);
        }
        markup.close("g");
    }
}
