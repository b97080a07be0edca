package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** An opened indicator as its template prints it. */
record IndicatorView(
        String eyebrow,
        String name,
        String lead,
        String own,
        String ownName,
        String ownClass,
        List<Big> bigs,
        boolean modelled,
        String kind,
        String kindClass,
        String composed,
        String cover,
        Optional<Content> years,
        String yearsConclusion,
        List<YearRow> yearRows,
        List<String> breaks,
        String referenceName,
        String countryName,
        String among,
        Optional<Content> dots,
        Optional<Content> narrowDots,
        Optional<FunnelView> funnel,
        boolean ranked,
        Optional<Content> rankAxis,
        List<PeerRow> peers,
        String peersTitle,
        Tree made,
        String meaning,
        List<Feature> features,
        List<String> sources,
        String csv,
        String json,
        String map,
        Optional<String> inequality,
        List<Other> others) {

    /** A figure beside the area's own at the top. */
    record Big(String name, String value) {}

    record YearRow(String period, Values.Shown own, Optional<Values.Shown> reference, Optional<Values.Shown> country) {}

    record PeerRow(
            int rank,
            String name,
            String url,
            Values.Shown inhabitants,
            Values.Shown value,
            Optional<Content> bar,
            boolean own) {}

    record Feature(String name, String value) {}

    /** The same question in another age group. */
    record Other(String who, String value, String url) {}

    /** A part of how a figure was made, with its own parts. */
    record Tree(String value, String name, String detail, List<Tree> parts) {}
}
