package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.Cited.Told;
import nl.gezondewijk.profile.Finding;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Marks;
import nl.gezondewijk.profile.Profile;
import nl.gezondewijk.profile.Profiles;
import nl.gezondewijk.profile.Question;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;
import org.springframework.stereotype.Component;

/** Looks at the figures of a portrait: those of now while it is open, those that it was adopted with after that. */
@Component
class Looking {
    private final Profiles profiles;
    private final Releases releases;
    private final CitedFigures cited;
    private final Circles circles;

    Looking(Profiles profiles, Releases releases, CitedFigures cited, Circles circles) {
        this.profiles = profiles;
        this.releases = releases;
        this.cited = cited;
        this.circles = circles;
    }

    Sight at(Portrait portrait, Visit visit) {
        if (portrait.figuresHidden()) {
            return Sight.NONE;
        }
        return portrait.isOpen()
                ? now(portrait.area(), visit.here())
                : then(cited.list(portrait).values(), portrait.area(), visit);
    }

    /** All that is known of an area; nothing where no such area is known any more. */
    Sight now(String area, Language language) {
        return profiles.find(Question.about(area))
                .map(profile -> now(profile, new Wording(language, profile)))
                .orElse(Sight.NONE);
    }

    private static Sight now(Profile profile, Wording wording) {
        var told = new LinkedHashMap<String, Told>();
        lines(profile).forEach(line -> told.put(line.indicator().key(), told(wording.say(line), wording)));
        var findings = profile.findings();
        var found = Stream.of(findings.strong(), findings.attention(), findings.weighing())
                .flatMap(List::stream)
                .map(finding -> found(finding, wording))
                .toList();
        return new Sight(told, found, withdrawn(profile), List.of(), wording.sources(profile.releases()));
    }

    private static List<String> withdrawn(Profile profile) {
        return lines(profile)
                .filter(line -> line.own().release().withdrawal().isPresent())
                .map(line -> line.indicator().key())
                .toList();
    }

    private static Sight.Found found(Finding finding, Wording wording) {
        return new Sight.Found(finding.line().indicator().key(), finding.why(), told(wording.say(finding), wording));
    }

    /** Of all ages, and what stands at the head of a profile. */
    static Stream<Line> lines(Profile profile) {
        return Stream.of(profile.lines(), profile.head(), profile.ages())
                .flatMap(List::stream)
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()));
    }

    static Told told(Spoken spoken, Wording wording) {
        var reference = spoken.line().reference().isPresent()
                ? wording.language().say("portrait.reference", wording.reference(), spoken.reference())
                : "";
        return new Told(
                spoken.name(),
                spoken.sentence(),
                spoken.value(),
                spoken.margin(),
                spoken.kind(),
                spoken.kindClass(),
                reference,
                spoken.difference().map(Marks.Difference::words).orElse(spoken.incomparable()),
                spoken.difference().map(Marks.Difference::tone).orElse(""),
                spoken.difference().map(Marks.Difference::judgement).orElse(""),
                spoken.period());
    }

    /** What was published for a circle and is not for this reader stays closed, as it would be on the profile. */
    private Sight then(Collection<Cited> figures, String area, Visit visit) {
        var told = new LinkedHashMap<String, Told>();
        var withdrawn = new ArrayList<String>();
        var closed = new ArrayList<String>();
        var used = new LinkedHashMap<Integer, Release>();
        var reader = visit.who();
        var belongs = circles.of(reader);
        for (var figure : figures) {
            var release = used.computeIfAbsent(figure.release(), releases::get);
            if (!release.readers().admits(reader, belongs)) {
                closed.add(figure.indicator());
                continue;
            }
            if (!release.isEmptied()) {
                told.put(figure.indicator(), figure.in(visit.here()));
            }
            if (release.withdrawal().isPresent()) {
                withdrawn.add(figure.indicator());
            }
        }
        var open = used.values().stream()
                .filter(one -> one.readers().admits(reader, belongs))
                .toList();
        return new Sight(told, List.of(), withdrawn, closed, sources(open, area, visit.here()));
    }

    private List<String> sources(List<Release> of, String area, Language language) {
        return profiles.find(Question.about(area))
                .map(profile -> new Wording(language, profile).sources(of))
                .orElse(List.of());
    }

    /** The figures as an adopted version keeps them, said in both languages. */
    List<Cited> cite(Portrait portrait, Language dutch, Language english) {
        var profile = profiles.find(Question.about(portrait.area()));
        return profile.map(known -> cite(portrait, known, new Wording(dutch, known), new Wording(english, known)))
                .orElse(List.of());
    }

    private static List<Cited> cite(Portrait portrait, Profile profile, Wording dutch, Wording english) {
        Map<String, Line> lines = new LinkedHashMap<>();
        lines(profile).forEach(line -> lines.put(line.indicator().key(), line));
        return portrait.allIndicators().stream()
                .flatMap(key -> Optional.ofNullable(lines.get(key)).stream())
                .map(line -> cited(line, told(dutch.say(line), dutch), told(english.say(line), english)))
                .toList();
    }

    private static Cited cited(Line line, Told nl, Told en) {
        return new Cited(
                line.indicator().key(),
                line.own().period().code(),
                line.own().known().map(known -> known.value()),
                line.own().release().id(),
                nl,
                en);
    }
}
