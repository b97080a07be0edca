package nl.gezondewijk.statistics.conversion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;

/**
 * Moves figures between areas by the inhabitants or addresses that they share.
 *
 * <p>With w the weight of a link, an area gives of its numerator and of its denominator the part {@code w / Σw over
 * its own links} to each area it is linked with; there both are added up apart, and then divided. It assumes that
 * inside an area people are alike, wherever they live: that is why a figure made of a mere part of one area is called
 * borrowed.
 *
 * <p>What is covered is measured in the weights of the links. Sums are not raised for what is missing, so a count is
 * too low where the cover is under 1; of a share numerator and denominator miss the same areas.
 *
 * <p>Literature: Goodchild MF, Lam NS-N. Areal interpolation: a variant of the traditional spatial problem.
 * Geo-Processing 1980;1:297-312; here with people in place of surface.
 */
public final class Conversion {
    private final Map<String, List<Link>> linksTo;
    private final Map<String, Double> weightFrom;

    private Conversion(Map<String, List<Link>> linksTo, Map<String, Double> weightFrom) {
        this.linksTo = linksTo;
        this.weightFrom = weightFrom;
    }

    /** By links; all of those of a source area, also where they lead to areas that nobody asks for. */
    public static Conversion by(List<Link> links) {
        return new Conversion(
                links.stream().collect(Collectors.groupingBy(Link::to, LinkedHashMap::new, Collectors.toList())),
                links.stream().collect(Collectors.groupingBy(Link::from, Collectors.summingDouble(Link::weight))));
    }

    /** The areas that figures can be moved to. */
    public Set<String> targets() {
        return Set.copyOf(linksTo.keySet());
    }

    /**
     * So many of so many: a percentage (per 100) or a rate.
     *
     * @param figures by source area
     * @param enough the covered share from which a figure is given
     */
    public Moved share(String to, Map<String, SourceFigure> figures, double per, double enough) {
        if (!(per > 0 && Double.isFinite(per))) {
            throw new IllegalArgumentException("a share is per a positive number, not " + per);
        }
        var links = linksTo.getOrDefault(to, List.of());
        if (links.isEmpty()) {
            return Moved.None.of(Reason.NOT_LINKED);
        }
        var numerator = added(links, figures, SourceFigure::numerator, enough);
        var denominator = added(links, figures, SourceFigure::denominator, enough);
        if (!(numerator instanceof Pooled.Known above && denominator instanceof Pooled.Known below)) {
            return Moved.None.of(Reason.TOO_LITTLE_COVERED, numerator.cover());
        }
        if (!(below.value() > 0)) {
            return Moved.None.of(Reason.NOBODY, above.cover());
        }
        double value = per * (above.value() / below.value());
        var lender = lender(links, figures);
        return lender.isPresent()
                ? new Moved.Borrowed(lender.get(), value, above.cover())
                : new Moved.Converted(value, above, below);
    }

    /** So many: inhabitants, dwellings, practices. */
    public Moved count(String to, Map<String, SourceFigure> figures, double enough) {
        var links = linksTo.getOrDefault(to, List.of());
        if (links.isEmpty()) {
            return Moved.None.of(Reason.NOT_LINKED);
        }
        return switch (added(links, figures, SourceFigure::numerator, enough)) {
            case Pooled.Known known -> new Moved.Counted(known);
            case Pooled.None none -> Moved.None.of(none.reason(), none.cover());
        };
    }

    private Pooled added(
            List<Link> links,
            Map<String, SourceFigure> figures,
            Function<SourceFigure, OptionalDouble> which,
            double enough) {
        return Pooled.sum(
                links.stream()
                        .map(link -> part(link, which.apply(figure(link, figures))))
                        .toList(),
                enough);
    }

    private Part part(Link link, OptionalDouble whole) {
        return whole.isPresent()
                ? Part.of(link.from(), whole.getAsDouble() * given(link), link.weight())
                : Part.without(link.from(), link.weight());
    }

    /** The share of the source area that goes this way. */
    private double given(Link link) {
        double all = weightFrom.getOrDefault(link.from(), 0.0);
        return all > 0 ? link.weight() / all : 0;
    }

    /** The one area whose figure this is, if that stretches beyond. */
    private Optional<String> lender(List<Link> links, Map<String, SourceFigure> figures) {
        var used = links.stream()
                .filter(link ->
                        link.weight() > 0 && figure(link, figures).numerator().isPresent())
                .toList();
        return used.size() == 1 && given(used.getFirst()) < 1
                ? Optional.of(used.getFirst().from())
                : Optional.empty();
    }

    private static SourceFigure figure(Link link, Map<String, SourceFigure> figures) {
        return figures.getOrDefault(link.from(), SourceFigure.without(link.from()));
    }
}
