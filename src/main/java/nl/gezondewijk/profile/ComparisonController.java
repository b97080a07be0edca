package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Search;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two areas, or two years of one area, side by side. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class ComparisonController {
    private static final int MOST_OTHERS = 6;

    private final Profiles profiles;
    private final Search search;

    ComparisonController(Profiles profiles, Search search) {
        this.profiles = profiles;
        this.search = search;
    }

    /** @param found what a name that is no code was taken for; empty when nothing was found */
    record Side(String asked, Optional<Profile> found, String name, String url, List<Other> others) {}

    /** An area that may have been meant as well. */
    record Other(String name, String url) {}

    record GroupView(String topic, List<RowView> rows) {}

    record RowView(
            String name,
            Values.Shown one,
            String onePeriod,
            Values.Shown other,
            String otherPeriod,
            String difference) {}

    @GetMapping("/vergelijken")
    String compare(
            @RequestParam(defaultValue = "") String een,
            @RequestParam(defaultValue = "") String ander,
            @RequestParam Optional<Integer> jaarEen,
            @RequestParam Optional<Integer> jaarAnder,
            Here here,
            Model model) {
        var one = side("een", een, jaarEen, here);
        var other = side("ander", ander, jaarAnder, here);
        var rows = one.found().isPresent() && other.found().isPresent()
                ? groups(one.found().get(), other.found().get(), here)
                : List.<GroupView>of();
        var releases = Stream.of(one, other)
                .flatMap(side -> side.found().stream())
                .flatMap(profile -> profile.releases().stream())
                .distinct()
                .toList();
        model.addAttribute("page", Sources.on(Page.titled(here.say("profile.compare")), releases, here));
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("jaarEen", jaarEen.map(String::valueOf).orElse(""));
        model.addAttribute("jaarAnder", jaarAnder.map(String::valueOf).orElse(""));
        model.addAttribute("groups", rows);
        return "profile/compare";
    }

    private Side side(String parameter, String asked, Optional<Integer> year, Here here) {
        if (asked.isBlank()) {
            return new Side("", Optional.empty(), "", "", List.of());
        }
        var hits = search.find(asked);
        var code = hits.stream().findFirst().map(hit -> hit.area().code());
        var profile = code.flatMap(one -> profiles.find(new Question(one, year, Optional.empty(), Optional.empty())));
        return new Side(
                asked,
                profile,
                profile.map(one -> name(one, year, here)).orElse(""),
                profile.map(one -> Places.url(one.area())).orElse(""),
                hits.stream()
                        .skip(1)
                        .filter(hit -> Places.name(hit.area()).equalsIgnoreCase(asked.strip()))
                        .limit(MOST_OTHERS)
                        .map(hit -> new Other(
                                Places.name(hit.area()) + " ("
                                        + here.say("profile.area." + hit.area().kind()) + ", "
                                        + String.join(", ", hit.within()) + ")",
                                here.with(parameter, hit.area().code())))
                        .toList());
    }

    private static String name(Profile profile, Optional<Integer> year, Here here) {
        var kind = here.say("profile.area." + profile.area().kind());
        var name = Places.name(profile.area()) + " ("
                + profile.surroundings()
                        .gemeente()
                        .map(gemeente -> here.say("profile.kindIn", kind, Places.name(gemeente.area())))
                        .orElse(kind)
                + ")";
        return year.map(one -> name + ", " + one).orElse(name);
    }

    private static List<GroupView> groups(Profile one, Profile other, Here here) {
        var values = new Values(here);
        var groups = new ArrayList<GroupView>();
        for (var chapter : one.chapters()) {
            for (var section : chapter.sections()) {
                var rows = section.lines().stream()
                        .flatMap(line -> other.lines().stream()
                                .filter(match -> match.indicator().equals(line.indicator()))
                                .map(match -> row(line, match, values, here)))
                        .toList();
                if (!rows.isEmpty()) {
                    groups.add(new GroupView(here.say(section.topic().name()), rows));
                }
            }
        }
        return groups;
    }

    private static RowView row(Line one, Line other, Values values, Here here) {
        return new RowView(
                here.say(one.indicator().name()),
                values.shown(one.own()),
                one.own().period().code(),
                values.shown(other.own()),
                other.own().period().code(),
                difference(one, other, here));
    }

    /** The difference of two known figures, or why there is none: a modelled figure of one area in two years shows no change. */
    private static String difference(Line one, Line other, Here here) {
        if (one.own().isWithdrawn() || other.own().isWithdrawn()) {
            return here.say("profile.kind.WITHDRAWN");
        }
        if (one.indicator().unit() == Indicator.Unit.OF_EXPECTED) {
            return here.say("profile.compare.ratio");
        }
        if (one.indicator().kind() == Indicator.Kind.MODELLED
                && !one.own().period().equals(other.own().period())) {
            return here.say("profile.compare.noChange");
        }
        return one.own()
                .known()
                .flatMap(left -> other.own().known().map(right -> right.value() - left.value()))
                .map(value -> here.numbers().signed(value, one.indicator().decimals()))
                .orElse(here.say("profile.compare.none"));
    }
}
