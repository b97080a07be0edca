package nl.gezondewijk.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes one page with every chart in the real style sheet, to look at: {@code Gallery <folder with the built css>}. */
public final class Gallery {
    private final StringBuilder page = new StringBuilder();

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var target = folder.resolve("gallery.html");
        Files.writeString(target, new Gallery().write());
        System.out.println(target);
    }

    private String write() {
        page.append("""
                <!doctype html><html lang="nl" class="voorbeeld-theme gezonde-wijk-theme"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; font-src 'self' file:">
                <title>Gallery</title><link rel="stylesheet" href="vendor.css"><link rel="stylesheet" href="theme.css">
                <link rel="stylesheet" href="gezonde-wijk.css"></head><body><main class="gw-wrap gw-flow">
                """);
        spines();
        page.append("<div class=\"gw-charts gw-charts--2\">");
        wheel();
        figure(
                "Meer jongeren en ouderen",
                Samples.ages().svg(),
                legend(Swatch.bar(), "Noordwest", Swatch.reference(), "gemeente"));
        page.append("</div><div class=\"gw-charts gw-charts--2\">");
        figure("Geschatte jaren", Samples.modelledYears().svg(), legend(Swatch.year(Years.Kind.MODELLED), "geschat"));
        figure("Getelde jaren", Samples.measuredYears().svg(), legend(Swatch.year(Years.Kind.MEASURED), "geteld"));
        figure("Weinig jaren, met marge", fewYears().svg(), legend(Swatch.absentYear(), "geen cijfer dat jaar"));
        figure("Leeftijd in vijfjaarsgroepen", pyramid().svg(), "");
        page.append("</div>");
        for (var dots : List.of(Samples.dots(), Samples.manyDots(120, 48), Samples.manyDots(1500, 60.2))) {
            wide(dots);
        }
        rank();
        maps();
        return page.append("</main></body></html>").toString();
    }

    private void figure(String title, Svg svg, String under) {
        page.append("<figure class=\"gw-chart\"><figcaption class=\"gw-chart__title\">" + title + "</figcaption>");
        page.append(svg.markup()).append(under).append("</figure>");
    }

    private void wide(Dots dots) {
        page.append("<figure class=\"gw-chart gw-chart--wide gw-only-wide\">"
                + dots.svg().markup() + "</figure>");
        page.append("<figure class=\"gw-chart gw-only-narrow\">" + dots.narrow().markup() + "</figure>");
    }

    private static String legend(Object... swatchesAndWords) {
        var list = new StringBuilder("<ul class=\"gw-legend\">");
        for (int i = 0; i < swatchesAndWords.length; i += 2) {
            list.append("<li>" + ((Svg) swatchesAndWords[i]).markup() + swatchesAndWords[i + 1] + "</li>");
        }
        return list.append("</ul>").toString();
    }

    private void spines() {
        var peers = new SpineRow.Peers(4.2, 10, 19.7, 29);
        var rows = List.of(
                Samples.hardToMove(),
                Samples.spine(new SpineRow.Peers(74.5, 77.9, 82.8, 88.1), 79.9, 81.2, 74.5, Mark.UNFAVOURABLE, false),
                Samples.spine(peers, 14.7, 18, 16, Mark.SIMILAR, true),
                Samples.spine(peers, 14.7, 18, 6, Mark.FAVOURABLE, true),
                Samples.spine(peers, 14.7, 40, 22, Mark.NEITHER, false),
                Samples.spine(peers, 14.7, 2, 48, Mark.UNFAVOURABLE, true),
                new SpineRow(
                        "Met marge",
                        new SpineRow.Peers(4.9, 14.6, 44.9, 90.6),
                        46.5,
                        OptionalDouble.of(24.2),
                        new SpineRow.Own(77.6, Optional.of(new Margin(70, 85)), Mark.UNFAVOURABLE),
                        true),
                Samples.spine(new SpineRow.Peers(5, 5, 5, 5), 5, 5, 5, Mark.SIMILAR, false));
        page.append("<table class=\"utrecht-table gw-figures\" role=\"table\"><tbody>");
        for (var row : rows) {
            page.append(
                    "<tr><th scope=\"row\">Voelt zich eenzaam</th><td class=\"gw-col-diff\"><span class=\"gw-diff\">"
                            + row.own().mark().svg().markup() + "<b>"
                            + row.own().mark() + "</b></span></td><td class=\"gw-col-spine\">"
                            + row.svg().markup() + "</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private void wheel() {
        var key = new ArrayList<>();
        for (var level : Level.values()) {
            key.add(Swatch.wheel(level, "k-" + level));
            key.add(level.toString());
        }
        figure("Het wiel", Samples.wheel("wiel").svg(), legend(key.toArray()));
    }

    private static Years fewYears() {
        return new Years(
                Samples.caption("weinig"),
                new Years.Series(
                        "Buitengebied Heeswijk",
                        List.of(
                                Years.Point.measured(2015, 6.1, "6,1").within(new Margin(5.2, 7.1)),
                                Years.Point.absent(2017, "niet getoond: te weinig mensen"),
                                Years.Point.measured(2018, 5.8, "5,8").within(new Margin(5.1, 6.6)),
                                Years.Point.measured(2019, 5.6, "5,6").within(new Margin(4.9, 6.4)),
                                Years.Point.measured(2022, 5.2, "5,2").within(new Margin(4.4, 6.2)))),
                List.of(Samples.measured("Nederland", 2015, 6.0, 6.02, 6.1)),
                List.of(),
                Axis.free(Samples.DUTCH));
    }

    private static AgeBars pyramid() {
        var bands = new ArrayList<AgeBars.Band>();
        for (int i = 0; i < 18; i++) {
            bands.add(Samples.band(i * 5 + "–" + (i * 5 + 4), 7 - Math.abs(i - 7) * 0.6, 6 - Math.abs(i - 9) * 0.4));
        }
        bands.add(new AgeBars.Band("90 en ouder", OptionalDouble.empty(), "niet getoond", OptionalDouble.of(0.8)));
        return new AgeBars(Samples.caption("vijf"), bands, Axis.percent(Samples.DUTCH));
    }

    private void rank() {
        var rank = new RankBars(95, 46.5, Axis.free(Samples.DUTCH));
        page.append("<table class=\"utrecht-table gw-rank\"><thead><tr><th>Wijk</th><th class=\"gw-rank__pic\">"
                + rank.axisSvg().markup() + "</th></tr></thead><tbody>");
        double[] values = {90.6, 77.6, 46, 30, 4.9};
        var marks = List.of(Mark.UNFAVOURABLE, Mark.UNFAVOURABLE, Mark.SIMILAR, Mark.FAVOURABLE, Mark.NEITHER);
        for (int i = 0; i < values.length; i++) {
            var svg = rank.row(values[i], Optional.of(new Margin(values[i] - 4.3, values[i] + 4.5)), marks.get(i));
            page.append("<tr" + (i == 1 ? " class=\"gw-rank__own\"" : "")
                    + "><th scope=\"row\">Wijk</th><td class=\"gw-rank__pic\">" + svg.markup() + "</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private void maps() {
        var buurten = Borders.buurtenOfGroningen();
        for (var palette : Palette.values()) {
            var areas = buurten.stream()
                    .map(b -> new MapArea(
                            b.name(),
                            b.name() + ": 48%",
                            b.rings(),
                            Math.floorMod(b.name().hashCode(), 6),
                            b.within().equals("WK001403"),
                            palette == Palette.AROUND_REFERENCE ? Optional.of("#" + b.code()) : Optional.empty()))
                    .toList();
            var map = new ChoroplethMap(Samples.caption("kaart-" + palette), areas, palette, Optional.of("Noordwest"));
            var key = new ArrayList<>();
            for (int level = 1; level < 7; level++) {
                key.add(Swatch.map(palette, level % 6, palette + "-k" + level));
                key.add("klasse " + level % 6);
            }
            page.append("<figure class=\"gw-chart gw-chart--wide\">" + map.svg().markup() + legend(key.toArray())
                    + "</figure>");
        }
        page.append("<div class=\"gw-charts\">");
        for (var own : List.of("WK001403", "BU00140005")) {
            var all = own.startsWith("WK") ? Borders.wijkenOfGroningen() : buurten;
            locator(all, own);
        }
        locator(Borders.gemeenten(), "GM0014");
        page.append("</div>");
    }

    private void locator(List<Borders> all, String own) {
        var near = all.stream()
                .filter(b -> !b.code().equals(own))
                .map(Borders::rings)
                .toList();
        var here = all.stream()
                .filter(b -> b.code().equals(own))
                .findFirst()
                .orElseThrow()
                .rings();
        page.append("<figure class=\"gw-head__map\">"
                + new Locator("Waar ligt het", near, here).svg().markup() + "</figure>");
    }
}
