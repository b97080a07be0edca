package nl.gezondewijk.contribution;

import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.contribution.Contribution.Description;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;

/** Says what is wrong with a sheet as a whole, that no row by itself can tell. */
@Component
class WholeSheet {
    private final Releases releases;

    WholeSheet(Releases releases) {
        this.releases = releases;
    }

    void check(Description description, Located located, Assembly assembly, Findings.Notes notes) {
        unknown(located, notes);
        mixed(located, notes);
        whole(description, assembly, notes);
        toldByPostcode(description, assembly, located, notes);
    }

    private static void unknown(Located located, Findings.Notes notes) {
        located.questions().stream()
                .filter(question -> question.said().isEmpty())
                .forEach(
                        question -> notes.add(new Wrong("", "", question.place().name(), Rule.UNKNOWN_AREA)));
    }

    /** One table tells of postcode areas or of the others: their figures cannot be added up or compared. */
    private static void mixed(Located located, Findings.Notes notes) {
        long postcodes = located.codes().values().stream()
                .filter(code -> code.startsWith(Area.Kind.POSTCODE.prefix()))
                .count();
        if (postcodes > 0 && postcodes < located.codes().size()) {
            notes.add(new Wrong("", "", postcodes + " / " + located.codes().size(), Rule.MIXED_AREAS));
        }
    }

    private static void whole(Description description, Assembly assembly, Findings.Notes notes) {
        if (assembly.rows().areas() == 0) {
            notes.add(new Wrong("", "", "", Rule.NO_NUMBERS));
        }
        if (description.terms().protection().guards()) {
            description.labels().stream()
                    .filter(label -> label.shape() == Described.Shape.VALUE)
                    .forEach(label -> notes.add(new Wrong("", label.label(), "", Rule.NO_COUNTS)));
        }
    }

    /** Counts of the same people by postcode and by buurt could be taken apart where the two cross. */
    private void toldByPostcode(Description description, Assembly assembly, Located located, Findings.Notes notes) {
        if (!description.terms().protection().guards()) {
            return;
        }
        boolean byPostcode =
                located.codes().values().stream().anyMatch(code -> code.startsWith(Area.Kind.POSTCODE.prefix()));
        var told = releases.listPublished().stream()
                .filter(release -> release.ofPostcodes() != byPostcode)
                .flatMap(release -> release.columns().stream())
                .filter(column -> assembly.rows().periods().contains(column.period()))
                .map(column -> column.indicator())
                .collect(Collectors.toSet());
        description.labels().stream()
                .filter(label -> told.contains(label.counted()))
                .forEach(label -> notes.add(new Wrong("", label.label(), "", Rule.TOLD_BY_POSTCODE)));
    }
}
