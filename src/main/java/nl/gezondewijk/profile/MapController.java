package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.theme.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One indicator over all wijken or buurten of a gemeente. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class MapController {
    private final Profiles profiles;
    private final Areas areas;
    private final Drawing drawing;
    private final Observations observations;
    private final Indicators indicators;
    private final Themes themes;

    MapController(
            Profiles profiles,
            Areas areas,
            Drawing drawing,
            Observations observations,
            Indicators indicators,
            Themes themes) {
        this.profiles = profiles;
        this.areas = areas;
        this.drawing = drawing;
        this.observations = observations;
        this.indicators = indicators;
        this.themes = themes;
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/kaart")
    String map(
            @ModelAttribute(binding = false) Question question,
            @RequestParam Optional<String> cijfer,
            @RequestParam Optional<String> vlak,
            Here here,
            Model model) {
        var profile = profiles.find(question).orElseThrow(MapController::absent);
        var findings = profile.findings();
        var told = Stream.of(findings.attention(), findings.strong(), findings.weighing())
                .flatMap(one -> one.stream().map(Finding::line));
        var line = Stream.concat(told, profile.lines().stream())
                .filter(one -> cijfer.isEmpty() || one.indicator().key().equals(cijfer.get()))
                .findFirst()
                .or(() -> cijfer.flatMap(indicators::find)
                        .flatMap(one -> profiles.line(profile.area(), question, one))
                        .map(Profiles.Found::line))
                .orElseThrow(MapController::absent);
        var level = vlak.equals(Optional.of("wijk")) ? Area.Kind.WIJK : Area.Kind.BUURT;
        int year = line.own().derivation().spot().areaYear();
        var gemeente = profile.area().kind() == Area.Kind.GEMEENTE
                ? Optional.of(profile.area().code())
                : profile.area().gemeente();
        var shown = gemeente.isPresent()
                ? areas.listInGemeente(gemeente.get(), level, year)
                : areas.listOfKind(Area.Kind.GEMEENTE, year);
        var figures = observations.read(
                line.own().derivation(), shown.stream().map(Area::code).toList());
        var view = new MapViews(here, profile, line, themes)
                .view(shown, figures, drawing.borders(shown, year), level, gemeente.isPresent());
        var places = new Places(here, profile.surroundings(), profile.question());
        model.addAttribute(
                "page",
                Sources.on(
                        Page.titled(view.name()).under(places.crumbsToHere()),
                        List.of(line.own().release()),
                        here));
        model.addAttribute("view", view);
        return "profile/map";
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
