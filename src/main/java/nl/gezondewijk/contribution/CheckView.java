package nl.gezondewijk.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.page.Here;

/**
 * What a sheet would become, and what stands in the way.
 *
 * @param failed why the last work on it failed, with what can be done; empty where it did not
 * @param gone whether the sheet is no longer here
 * @param recipe the name under which this way of reading would be kept
 */
record CheckView(
        int id,
        String failed,
        String good,
        boolean gone,
        boolean checked,
        boolean fit,
        List<Tally> tallies,
        List<Broken> rules,
        List<Finding> findings,
        String more,
        String protection,
        String recipe,
        String wrongRecipe) {

    record Tally(String number, String what) {}

    /** A rule that was broken, how often, and what would be right. */
    record Broken(String text, String good, String count, boolean error) {}

    record Finding(String place, String what, String value, String rule, boolean error) {}

    static CheckView of(
            Contribution contribution,
            Optional<Checked> checked,
            Optional<String> failed,
            boolean gone,
            String recipe,
            String wrongRecipe,
            Here here) {
        var findings = checked.map(Checked::findings).orElse(new Findings(List.of(), Map.of()));
        long all = findings.errors() + findings.warnings();
        return new CheckView(
                contribution.id(),
                failed.map(here::say).orElse(""),
                failed.map(key -> here.say(key + ".good")).orElse(""),
                gone,
                checked.isPresent(),
                checked.filter(Checked::isFit).isPresent(),
                checked.map(one -> tallies(one, here)).orElse(List.of()),
                rules(findings, here),
                findings.first().stream().map(one -> finding(one, here)).toList(),
                all > findings.first().size()
                        ? here.say(
                                "contribution.findings.more",
                                findings.first().size(),
                                here.numbers().whole(all))
                        : "",
                contribution.terms().map(terms -> protection(terms, here)).orElse(""),
                recipe,
                wrongRecipe);
    }

    private static List<Tally> tallies(Checked checked, Here here) {
        return List.of(
                new Tally(here.numbers().whole(checked.rows()), here.say("contribution.tally.rows")),
                new Tally(here.numbers().whole(checked.areas()), here.say("contribution.tally.areas")),
                new Tally(
                        here.numbers().whole(checked.figures()),
                        here.say("contribution.tally.figures", checked.figures())),
                new Tally(
                        String.join(", ", checked.periods()),
                        here.say("contribution.tally.periods", checked.periods().size())));
    }

    private static List<Broken> rules(Findings findings, Here here) {
        return findings.counts().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Rule, Long> one) -> !one.getKey().isError())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new Broken(
                        here.say(one.getKey().key()),
                        here.say(one.getKey().key() + ".good"),
                        here.numbers().whole(one.getValue()),
                        one.getKey().isError()))
                .toList();
    }

    private static Finding finding(Wrong one, Here here) {
        return new Finding(
                one.place(),
                one.what(),
                one.value(),
                here.say(one.rule().key()),
                one.rule().isError());
    }

    private static String protection(Terms terms, Here here) {
        return here.say("contribution.protected." + terms.protection(), terms.fewest());
    }
}
