package nl.gezondewijk.statistics.smallarea;

import java.util.List;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.Pooled;

/**
 * What one would expect of an area from the make-up of its people alone.
 *
 * <p>Post-stratified: with Nⱼ the area's inhabitants of group j and ȳⱼ the figure of that group in the whole
 * municipality, {@code Σ Nⱼȳⱼ / N}. Everything that makes an area differ from others with the same people is left out:
 * so no interval is given, and a group that the area has and the survey does not give no figure.
 *
 * <p>Literature: Rao JNK, Molina I. Small area estimation. 2nd ed. Hoboken: Wiley, 2015, section 3.2.
 *
 * @param pooled the groups put together
 */
public record Synthetic(Pooled pooled) {

    /** From groups: their name, the municipality's figure if it has one, and the area's inhabitants. */
    public static Synthetic postStratified(List<Part> groups) {
        var inhabited = groups.stream().filter(group -> group.weight() > 0).toList();
        return new Synthetic(Pooled.weightedMean(inhabited.isEmpty() ? groups : inhabited, 1));
    }

    public Explanation explanation() {
        return switch (pooled) {
            case Pooled.Known known ->
                Explanation.figure("statistics.smallarea.synthetic", known.value(), known.explanation())
                        .about("Rao & Molina 2015");
            case Pooled.None none -> none.explanation();
        };
    }
}
