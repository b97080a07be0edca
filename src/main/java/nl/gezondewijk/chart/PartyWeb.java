package nl.gezondewijk.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Parties and how they stand to each other: each a disc with the number of its row in the table, a line the thicker the stronger. */
public record PartyWeb(Caption caption, List<Party> parties, List<Line> lines) {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 500;
    private static final double ACROSS = 90;
    private static final double DOWN = 34;
    private static final double RADIUS = 14;
    private static final int LETTERS = 22;
    private static final int ROW = 5;

    /**
     * A party, numbered in the order given.
     *
     * @param binds whether others would fall apart without it; it has a second ring
     */
    public record Party(String name, boolean binds) {}

    /**
     * Between two places in the list of parties.
     *
     * @param strength 1 to 3
     */
    public record Line(int from, int to, int strength) {}

    public PartyWeb {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.from() == line.to() || Math.max(line.from(), line.to()) >= parties.size()) {
                throw new IllegalArgumentException("a line goes from one party to another: " + line);
            }
        }
    }

    public Svg svg() {
        var places = places();
        var markup = new Markup(1000 + 150 * lines.size() + 300 * parties.size())
                .picture("gw-parties", WIDTH, HEIGHT, caption);
        for (var line : lines) {
            markup.line(x(places[line.from()]), y(places[line.from()]), x(places[line.to()]), y(places[line.to()]))
                    .ink(ink(line.strength()))
                    .end();
        }
        for (int i = 0; i < parties.size(); i++) {
            draw(markup, i, x(places[i]), y(places[i]));
        }
        return markup.done(caption.alternative());
    }

    /** Those with lines by their springs; those alone in a row below, where they push nobody. */
    private double[][] places() {
        var joined = IntStream.range(0, parties.size())
                .filter(i -> lines.stream().anyMatch(line -> line.from() == i || line.to() == i))
                .boxed()
                .toList();
        var springs = Springs.placed(
                joined.size(),
                lines.stream()
                        .map(line -> new int[] {joined.indexOf(line.from()), joined.indexOf(line.to())})
                        .toList());
        boolean all = joined.size() == parties.size();
        var places = new double[parties.size()][];
        int alone = 0;
        for (int i = 0; i < parties.size(); i++) {
            int at = joined.indexOf(i);
            places[i] = at < 0
                    ? new double[] {(alone % ROW) / (double) (ROW - 1), 1 - 0.11 * (alone++ / ROW)}
                    : new double[] {
                        springs[at][0],
                        springs[at][1] * (all ? 1 : 0.85 - 0.11 * ((parties.size() - joined.size() - 1) / ROW))
                    };
        }
        return places;
    }

    private void draw(Markup markup, int number, double x, double y) {
        var party = parties.get(number);
        if (party.binds()) {
            markup.circle(x, y, RADIUS + 4).ink(Ink.PARTY_BINDS).end();
        }
        markup.circle(x, y, RADIUS).ink(Ink.PARTY).end();
        markup.words(Ink.SEEN_NUMBER, "middle", x, y + 4.5, String.valueOf(number + 1));
        markup.words(Ink.SEEN_NAME, "middle", x, y + RADIUS + 17, brief(party.name()));
    }

    private static String brief(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    private static Ink ink(int strength) {
        return switch (strength) {
            case 1 -> Ink.PARTY_LINE_THIN;
            case 2 -> Ink.PARTY_LINE;
            default -> Ink.PARTY_LINE_THICK;
        };
    }

    private static double x(double[] place) {
        return ACROSS + place[0] * (WIDTH - 2 * ACROSS);
    }

    private static double y(double[] place) {
        return DOWN + place[1] * (HEIGHT - 2 * DOWN - 10);
    }
}
