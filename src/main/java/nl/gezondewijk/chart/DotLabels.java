package nl.gezondewijk.chart;

/** The two names above a row of dots: the own area and the reference, each near its place and never over one another. */
record DotLabels(
        double ownX, double ownLeft, String own, double refX, double refLeft, String reference, boolean apart) {
    private static final double FIRST = 18;
    private static final double SECOND = 40;
    private static final double GAP = 7;

    static DotLabels of(Dots dots, Scale scale, double width) {
        double ownX = scale.at(dots.own().value());
        double ownWidth = Letters.width(dots.own().text(), Letters.SEMIBOLD);
        double ownLeft = Math.clamp(ownX - ownWidth / 2, 2, Math.max(2, width - 2 - ownWidth));
        if (dots.reference().isEmpty()) {
            return new DotLabels(ownX, ownLeft, dots.own().text(), ownX, ownLeft, "", false);
        }
        var text = dots.reference().get().text();
        double refX = scale.at(dots.reference().get().value());
        double refWidth = Letters.width(text, 15);
        boolean left = refX <= ownX ? refX - refWidth > 8 : refX + refWidth > width - 8;
        double refLeft = left ? refX - refWidth : refX;
        if (left && refX <= ownX && refX + 8 + ownWidth <= width - 2) {
            ownLeft = Math.max(ownLeft, refX + 8);
        } else if (!left && ownX < refX && refX - 8 - ownWidth >= 2) {
            ownLeft = Math.min(ownLeft, refX - 8 - ownWidth);
        }
        boolean apart = refLeft + refWidth + GAP < ownLeft || ownLeft + ownWidth + GAP < refLeft;
        return new DotLabels(ownX, ownLeft, dots.own().text(), refX, refLeft, text, apart);
    }

    /** How far down the labels come: two lines when the names would meet. */
    double depth() {
        return (reference.isEmpty() || apart ? FIRST : SECOND) + 8;
    }

    void reference(Markup markup, double foot) {
        if (!reference.isEmpty()) {
            markup.line(refX, FIRST + 5, refX, foot).ink(Ink.REFERENCE_LINE).end();
            boolean left = refLeft < refX;
            markup.words(Ink.LABEL, left ? "end" : "start", left ? refX + 1 : refX - 1, FIRST, reference);
        }
    }

    void own(Markup markup, double top) {
        double y = depth() - 8;
        markup.line(ownX, y + 6, ownX, top).ink(Ink.OWN_MARGIN).end();
        double middle = ownLeft + Letters.width(own, Letters.SEMIBOLD) / 2;
        boolean centred = Math.abs(middle - ownX) < 1;
        boolean toLeft = middle < ownX;
        markup.open("text").ink(Ink.OWN_VALUE).with("text-anchor", centred ? "middle" : toLeft ? "end" : "start");
        markup.with("x", centred ? ownX : toLeft ? ownLeft + Letters.width(own, Letters.SEMIBOLD) : ownLeft)
                .with("y", y);
        markup.inside().text(own).close("text");
    }
}
