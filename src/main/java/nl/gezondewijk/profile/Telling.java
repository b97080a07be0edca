package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.ProfileView.FindingView;
import nl.gezondewijk.statistics.Side;

/** Says findings aloud: a sentence first, then the figure, then how sure. */
final class Telling {
    /** What makes the most people differ. */
    private static final Comparator<Line> MOST_TELLING = Comparator.comparing(
                    (Line line) -> line.indicator().unit() == Indicator.Unit.PERCENT)
            .thenComparing(line -> Math.abs(line.made().orElseThrow().difference()))
            .reversed();

    private static final Comparator<Line> AGE_FIRST =
            Comparator.comparing(Telling::isAge).reversed();

    private final Language here;
    private final Profile profile;
    private final Places places;
    private final Values values;
    private final Marks marks;

    Telling(Language here, Profile profile, Places places) {
        this.here = here;
        this.profile = profile;
        this.places = places;
        this.values = new Values(here);
        this.marks = new Marks(here, values);
    }

    ProfileView.Told told() {
        var findings = profile.findings();
        return new ProfileView.Told(
                all(findings.strong()), all(findings.attention()), all(findings.weighing()), notes());
    }

    private List<FindingView> all(List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> view(i + 1, findings.get(i)))
                .toList();
    }

    String sentence(Finding finding) {
        return finding.why() == Finding.Why.WEIGHS_MUCH ? weighing(finding.line()) : different(finding.line());
    }

    /** Of any line: the finding that it is, or what the figure is and what the difference is worth. */
    String sentence(Line line) {
        return line.standsOut() ? different(line) : plainly(line);
    }

    private String plainly(Line line) {
        var name = here.say(line.indicator().name());
        if (line.own().known().isEmpty()) {
            return here.say("profile.lead.absent", name, values.text(line.own()));
        }
        var value = values.text(line.own());
        if (line.own().isWithdrawn()) {
            return here.say("profile.lead.withdrawn", name, value);
        }
        return marks.difference(line)
                .map(difference -> here.say(
                        line.judgement().equals(Optional.of(Judgement.SIMILAR)) && !line.isOrdinary()
                                ? "profile.lead.similar"
                                : "profile.lead",
                        name,
                        value,
                        difference.words(),
                        places.inReference(),
                        difference.judgement()))
                .orElse(here.say("profile.lead.alone", name, value));
    }

    private FindingView view(int number, Finding finding) {
        var line = finding.line();
        var indicator = line.indicator();
        return new FindingView(
                number,
                sentence(finding),
                places.indicatorUrl(indicator),
                here.say(indicator.name()) + " · "
                        + here.say(indicator.population().who()) + " · "
                        + line.own().period().code(),
                values.kind(line.own()),
                Values.kindClass(line.own()),
                marks.spine(line, places.own()),
                marks.difference(line));
    }

    /** "Meer volwassenen hebben overgewicht: 58 van de 100, in Tilburg 52 (berekend cijfer)."; plainly where nobody wrote such words. */
    private String different(Line line) {
        return line.indicator().sentences().map(words -> different(line, words)).orElseGet(() -> plainly(line));
    }

    private String different(Line line, Indicator.Sentences sentences) {
        var indicator = line.indicator();
        var made = line.made().orElseThrow();
        var clause = here.say(made.difference() > 0 ? sentences.more() : sentences.fewer());
        var modelled = indicator.kind() == Indicator.Kind.MODELLED ? " " + here.say("profile.modelledNote") : "";
        return here.say(
                        "profile.finding." + profile.against(),
                        clause,
                        values.aloud(indicator, made.own()),
                        places.reference(),
                        values.shortly(indicator, made.reference().value()))
                + modelled + ".";
    }

    /** "Ongeveer 3.300 volwassenen voelen zich eenzaam, ongeveer even vaak als in Boxtel"; a share beside it where it differs. */
    private String weighing(Line line) {
        var are = here.say(line.indicator().sentences().orElseThrow().are().orElseThrow());
        var count = here.numbers().about(line.concerned().orElseThrow());
        if (line.made().isEmpty()) {
            return here.say("profile.weighing.alone", count, are) + ".";
        }
        if (line.isOrdinary()) {
            return here.say("profile.weighing.ordinary", count, are);
        }
        if (line.side().filter(Side.SIMILAR::equals).isPresent()) {
            return here.say("profile.weighing.same", count, are, places.inReference());
        }
        var made = line.made().get();
        return here.say(
                        "profile.finding." + profile.against(),
                        here.say("profile.weighing.alone", count, are),
                        values.aloud(line.indicator(), made.own()),
                        places.reference(),
                        values.shortly(line.indicator(), made.reference().value()))
                + ".";
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        var findings = profile.findings();
        if (findings.strong().isEmpty() && findings.attention().isEmpty()) {
            notes.add(here.say(
                    findings.compared() == 0 ? "profile.note.nothingCompared" : "profile.note.fewOutliers",
                    places.inReference()));
        }
        switch (profile.age()) {
            case OLDER -> notes.add(here.say("profile.note.older", places.inReference()));
            case YOUNGER -> notes.add(here.say("profile.note.younger", places.inReference()));
            case ALIKE, UNKNOWN -> {}
        }
        if (findings.compared() > 0) {
            notes.add(here.say("profile.note.chance", findings.compared(), findings.tested()));
        }
        boolean isPart = profile.against() != Against.REST
                && profile.surroundings().of(profile.against()).isPresent();
        if (isPart && findings.compared() > 0) {
            notes.add(here.say("profile.note.partOf", places.own(), places.reference()));
        }
        return notes;
    }

    /** How many figures of a topic are better, worse or the same: a conclusion one can say aloud. */
    String conclusion(List<Line> lines) {
        var judged = lines.stream()
                .filter(line -> line.indicator().direction() != Indicator.Direction.NEITHER)
                .flatMap(line -> line.judgement().stream())
                .toList();
        long worse = judged.stream().filter(Judgement.UNFAVOURABLE::equals).count();
        long better = judged.stream().filter(Judgement.FAVOURABLE::equals).count();
        if (judged.isEmpty()) {
            return features(lines);
        }
        return here.say(
                "profile.conclusion." + verdict(judged.size(), worse, better),
                judged.size(),
                worse,
                better,
                places.reference());
    }

    private static String verdict(long all, long worse, long better) {
        if (worse == 0 && better == 0) {
            return "same";
        }
        if (worse > 0 && better > 0) {
            return "mixed";
        }
        return (worse == 0 ? "better" : "worse") + (worse + better == all ? "All" : "");
    }

    /** What is more or less common here, where that is neither good nor bad. */
    String features(List<Line> lines) {
        if (lines.stream().allMatch(line -> line.made().isEmpty())) {
            return "";
        }
        // One thing said in several ways tells the tale once; where there are more of one age, there are fewer of
        // another.
        var matters = new HashSet<String>();
        var more = lines.stream()
                .filter(Line::standsOut)
                .filter(line -> line.indicator().sentences().isPresent())
                .sorted(AGE_FIRST.thenComparing(MOST_TELLING))
                .filter(line -> matters.add(line.indicator().matter()))
                .limit(3)
                .map(line -> {
                    var sentences = line.indicator().sentences().orElseThrow();
                    boolean higher = line.made().orElseThrow().difference() > 0;
                    return here.say(higher ? sentences.more() : sentences.fewer());
                })
                .toList();
        return more.isEmpty()
                ? here.say("profile.conclusion.ordinary", places.reference())
                : here.say("profile.conclusion.features", listed(more), places.inReference());
    }

    private static boolean isAge(Line line) {
        return AgeStructure.BANDS.contains(line.indicator().key());
    }

    /** "Meer inwoners zijn 65 jaar of ouder, minder huishoudens hebben kinderen en minder inwoners zijn getrouwd". */
    private String listed(List<String> clauses) {
        var text = new StringBuilder(clauses.getFirst());
        for (int i = 1; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            text.append(i == clauses.size() - 1 ? " " + here.say("profile.and") + " " : ", ")
                    .append(clause.substring(0, 1).toLowerCase(here.locale()))
                    .append(clause.substring(1));
        }
        return text.toString();
    }
}
