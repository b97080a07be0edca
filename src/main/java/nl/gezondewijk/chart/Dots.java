package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where an area lies among its peers: each a dot, piled where they are close, the own area marked; no rank is suggested. */
public record Dots(Caption caption, List<Dot> peers, Dot own, Optional<Dot> reference, Axis axis) {
    private static final double EDGE = 30;

    public Dots {
        peers = List.copyOf(peers);
    }

    /** An area's value; {@code text} names it and its value ("Centrum: 48,6%", for the own area and the reference "Noordwest 55,6"). */
    public record Dot(double value, String text) {}

    /** For a wide column. */
    public Svg svg() {
        return draw(720, caption);
    }

    /** For a phone; goes beside the wide one, each shown at its own width. */
    public Svg narrow() {
        return draw(380, caption.second("-n"));
    }

    private Svg draw(double width, Caption words) {
        var all = new ArrayList<Dot>(peers);
        all.add(own);
        reference.ifPresent(all::add);
        double low = all.stream().mapToDouble(Dot::value).min().orElseThrow();
        double high = all.stream().mapToDouble(Dot::value).max().orElseThrow();
        var scale = Scale.around(low, high, 5, EDGE, width - EDGE);
        var pile = Pile.of(
                peers.stream().mapToDouble(peer -> scale.at(peer.value())).toArray(), scale.at(own.value()));
        var labels = DotLabels.of(this, scale, width);
        double line = labels.depth() + 8 + pile.reach();
        double foot = line + pile.reach() + 8;
        var markup = new Markup(1200 + peers.size() * 120).picture("gw-strip gw-plot", width, foot + 24, words);
        axis(markup, scale, foot);
        dots(markup, scale, pile, line);
        labels.reference(markup, foot);
        labels.own(markup, line - 11);
        markup.circle(scale.at(own.value()), line, 9)
                .ink(Ink.OWN_DOT)
                .inside()
                .title(own.text())
                .close("circle");
        return markup.done(words.alternative());
    }

    private void axis(Markup markup, Scale scale, double foot) {
        markup.line(scale.start(), foot, scale.end(), foot).ink(Ink.AXIS).end();
        for (int i = 0; i < scale.ticks(); i++) {
            double x = scale.at(scale.tick(i));
            markup.line(x, foot, x, foot + 5).ink(Ink.AXIS).end();
            markup.words(Ink.TICK, "middle", x, foot + 19, axis.label(scale, i));
        }
    }

    private void dots(Markup markup, Scale scale, Pile pile, double line) {
        markup.group(Ink.PEER);
        var sorted =
                peers.stream().sorted(Comparator.comparingDouble(Dot::value)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            var peer = sorted.get(i);
            markup.circle(scale.at(peer.value()), line + pile.height(i), pile.radius());
            markup.inside().title(peer.text()).close("circle");
        }
        markup.close("g");
    }
}
