package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;

/** How subjects hang together: each a box on a ring, arrows between them that carry the number of their row in the table. */
public record ThemeWeb(Caption caption, List<Node> nodes, List<Arrow> arrows) {

    /** @param lived true for what stands on experience alone; its box is dotted */
    public record Node(String name, boolean lived) {}

    /** Numbered in the order given. From and to are places in the list of nodes. */
    public record Arrow(int from, int to, boolean helps) {}

    public ThemeWeb {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a web joins at least one subject");
        }
        for (var arrow : arrows) {
            if (arrow.from() == arrow.to() || Math.max(arrow.from(), arrow.to()) >= nodes.size()) {
                throw new IllegalArgumentException("an arrow goes from one subject to another: " + arrow);
            }
        }
    }

    /** As wide as a phone, so that its words can be read there. */
    public Svg svg() {
        var boxes = WebBox.placed(nodes.stream().map(Node::name).toList());
        var markup = new Markup(1000 + 700 * arrows.size() + 400 * nodes.size())
                .picture("gw-web", WebBox.PAPER, WebBox.height(boxes), caption);
        var curves = curves(boxes);
        for (int i = 0; i < arrows.size(); i++) {
            curves.get(i).draw(markup, arrows.get(i).helps());
        }
        for (int i = 0; i < nodes.size(); i++) {
            boxes.get(i).draw(markup, nodes.get(i).lived());
        }
        numbers(markup, boxes, curves);
        return markup.done(caption.alternative());
    }

    private static void numbers(Markup markup, List<WebBox> boxes, List<WebCurve> curves) {
        var taken = new ArrayList<double[]>();
        for (var curve : curves) {
            taken.add(curve.place(boxes, taken));
            WebCurve.number(markup, taken.getLast(), taken.size());
        }
    }

    private List<WebCurve> curves(List<WebBox> boxes) {
        var curves = new ArrayList<WebCurve>();
        for (var arrow : arrows) {
            curves.add(WebCurve.between(boxes.get(arrow.from()), boxes.get(arrow.to()), boxes, curves));
        }
        return curves;
    }
}
