package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.chart.SeenMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page on which an experience is written, with what it can stand on and where it was. */
@Component
class VoiceFormPage {
    private final Desk desk;
    private final Parts parts;
    private final Areas areas;
    private final FigureNames names;

    VoiceFormPage(Desk desk, Parts parts, Areas areas, FigureNames names) {
        this.desk = desk;
        this.parts = parts;
        this.areas = areas;
        this.names = names;
    }

    /** A theme or figure that an experience can stand on. */
    record On(String value, String name) {}

    /**
     * One question on what it stands.
     *
     * @param none how to choose nothing here
     */
    record Asked(String id, String label, String none, String chosen) {}

    /** Of one that is there already, or of none. */
    Standing standing(Portrait portrait, Optional<Voice> voice) {
        var places = voice.map(Voice::places).orElse(List.of());
        var stood = places.stream()
                .flatMap(place -> place instanceof Voice.Place.OnIndicator(var key) ? Stream.of(key) : Stream.empty());
        return new Standing(
                portrait.themes(),
                Stream.concat(portrait.allIndicators().stream(), stood)
                        .distinct()
                        .filter(key -> !names.isClosed(key))
                        .toList(),
                places.stream()
                        .filter(place -> place instanceof Voice.Place.OnIndicator on && names.isClosed(on.indicator()))
                        .toList());
    }

    /** On each place where it stands, and on one more. */
    private static List<Asked> asked(Visit visit, VoiceForm form) {
        var asked = new ArrayList<Asked>();
        for (var on : form.on()) {
            asked.add(asked(visit, asked.size(), "portrait.voice.on.not", on));
        }
        if (asked.isEmpty()) {
            asked.add(asked(visit, 0, "portrait.voice.on.choose", ""));
        }
        asked.add(asked(visit, asked.size(), "portrait.voice.on.enough", ""));
        return asked;
    }

    private static Asked asked(Visit visit, int before, String none, String chosen) {
        var label = visit.say(before == 0 ? "portrait.voice.on" : "portrait.voice.on.also");
        return new Asked(before == 0 ? "bij" : "bij-" + (before + 1), label, visit.say(none), chosen);
    }

    String form(Visit visit, Portrait portrait, int voice, VoiceForm form, Standing standing, Model model) {
        var title = visit.say(voice == 0 ? "portrait.voice.new" : "portrait.voice.change");
        desk.frame(visit, title, "/ervaringen/nieuw", List.of(), model);
        model.addAttribute("voice", voice);
        model.addAttribute("form", form);
        model.addAttribute("standing", asked(visit, form));
        model.addAttribute(
                "themes",
                standing.themes().stream()
                        .map(one -> new On(Standing.on(one), one.name()))
                        .toList());
        model.addAttribute(
                "figures",
                Stream.concat(
                                standing.unseen().stream()
                                        .limit(1)
                                        .map(one -> new On(Standing.STAYS, visit.say("portrait.figure.closed.name"))),
                                standing.figures().stream()
                                        .map(key -> new On(Standing.on(key), names.of(key, visit.here()))))
                        .toList());
        model.addAttribute(
                "parts",
                parts.of(portrait.area()).stream()
                        .map(part -> new On(part.code(), part.name()))
                        .toList());
        var map = map(visit, portrait, form);
        model.addAttribute(
                "map", map.map(one -> visit.url() + "/kaart.svg" + query(form)).orElse(""));
        model.addAttribute("mapHeight", map.map(SeenMap::height).orElse(0));
        model.addAttribute("area", name(portrait));
        return "portrait/voiceForm";
    }

    private static String query(VoiceForm form) {
        return form.point().map(at -> "?x=" + at.x() + "&y=" + at.y()).orElse("");
    }

    /** The ground under the point of the map that was clicked. */
    VoiceForm pointed(Visit visit, Portrait portrait, VoiceForm form, int left, int down) {
        return map(visit, portrait, form)
                .flatMap(map -> map.ground(left, down))
                .map(at -> form.at(at[0], at[1]))
                .orElse(form);
    }

    /** Where no point was given, that of the part that was chosen, and its name where none was given either. */
    VoiceForm placed(Portrait portrait, VoiceForm form) {
        return parts.of(portrait.area()).stream()
                .filter(part -> part.code().equals(form.buurt()))
                .findFirst()
                .map(part -> form.in(part.name(), part.border()))
                .orElse(form);
    }

    /** A message where a place is given that is not of this neighbourhood. */
    Optional<String> outside(Visit visit, Portrait portrait, VoiceForm form) {
        return form.point()
                .filter(at -> map(visit, portrait, form)
                        .filter(map -> !map.holds(at.x(), at.y()))
                        .isPresent())
                .map(at -> "portrait.wrong.outside");
    }

    private Optional<SeenMap> map(Visit visit, Portrait portrait, VoiceForm form) {
        return pointing(visit, portrait, form.point());
    }

    /** The neighbourhood with one place in it, or none. */
    Optional<SeenMap> pointing(Visit visit, Portrait portrait, Optional<Voice.Point> at) {
        return new VoiceViews(visit.here(), List.of())
                .map(visit.say("portrait.seen.point", name(portrait)), parts.of(portrait.area()))
                .map(map -> new SeenMap(
                        map.caption(),
                        map.border(),
                        map.names(),
                        at.map(one -> List.of(new SeenMap.Seen(one.x(), one.y(), 1, visit.say("portrait.seen.here"))))
                                .orElse(List.of())));
    }

    private String name(Portrait portrait) {
        return areas.find(portrait.area()).map(one -> one.name()).orElse(portrait.area());
    }
}
