package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Ring;
import nl.gezondewijk.chart.SeenMap;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.PortraitView.SeenView;
import nl.gezondewijk.portrait.PortraitView.VoiceView;

/** Puts experiences into words, and on the map; those on it are numbered. */
final class VoiceViews {
    private final Language here;
    private final List<Voice> voices;
    private final List<Voice> onMap;

    VoiceViews(Language here, List<Voice> voices) {
        this.here = here;
        this.voices = List.copyOf(voices);
        this.onMap = voices.stream().filter(voice -> voice.point().isPresent()).toList();
    }

    boolean isEmpty() {
        return voices.isEmpty();
    }

    List<VoiceView> on(String indicator) {
        return where(voice -> voice.stands(indicator));
    }

    List<VoiceView> on(Theme theme) {
        return where(voice -> voice.stands(theme));
    }

    private List<VoiceView> where(Predicate<Voice> fits) {
        return voices.stream().filter(fits).map(this::view).toList();
    }

    VoiceView view(Voice voice) {
        return new VoiceView(
                here.say("portrait.voice.kind." + voice.kind()),
                voice.words(),
                who(voice),
                voice.place(),
                where(voice),
                onMap.indexOf(voice) + 1);
    }

    private String where(Voice voice) {
        var place = voice.place().isEmpty() ? "" : ", " + voice.place();
        return voice.point().isEmpty()
                ? place
                : place + " " + here.say("portrait.seen.number", onMap.indexOf(voice) + 1);
    }

    /** "bewoonster, 70-plus · maart 2026": never a name. */
    private String who(Voice voice) {
        var speaker =
                voice.described().isEmpty() ? here.say("portrait.voice.speaker." + voice.speaker()) : voice.described();
        return here.say("portrait.voice.who", speaker, Days.said(voice.heard(), here));
    }

    /** Empty where there is nothing to show, or nobody drew the border. */
    Optional<SeenView> seen(String area, List<Parts.Named> parts) {
        return onMap.isEmpty()
                ? Optional.empty()
                : map(here.say("portrait.seen.title", area), parts)
                        .map(map -> new SeenView(
                                map.svg(), onMap.stream().map(this::view).toList()));
    }

    /** The border with the numbered places in it. */
    Optional<SeenMap> map(String title, List<Parts.Named> parts) {
        var drawn = parts.stream().filter(part -> part.border().isPresent()).toList();
        var rings = drawn.stream()
                .flatMap(part -> rings(part.border().orElseThrow()).stream())
                .toList();
        var seen = new ArrayList<SeenMap.Seen>();
        for (var voice : onMap) {
            var at = voice.point().orElseThrow();
            seen.add(new SeenMap.Seen(
                    at.x(), at.y(), seen.size() + 1, voice.place().isEmpty() ? voice.words() : voice.place()));
        }
        var caption = new Caption("gezien", title, here.say("portrait.seen.sentence", seen.size()));
        return rings.isEmpty() ? Optional.empty() : Optional.of(new SeenMap(caption, rings, names(drawn), seen));
    }

    /** A neighbourhood of one part is named above the map. */
    private static List<SeenMap.Name> names(List<Parts.Named> drawn) {
        return drawn.size() == 1
                ? List.of()
                : drawn.stream()
                        .map(part -> {
                            var at = part.border().orElseThrow().inside();
                            return new SeenMap.Name(at[0], at[1], part.name());
                        })
                        .toList();
    }

    private static List<Ring> rings(Border border) {
        return border.rings().stream()
                .filter(ring -> ring.length >= 6)
                .map(VoiceViews::ring)
                .toList();
    }

    private static Ring ring(double[] points) {
        int count = points.length / 2;
        var x = new double[count];
        var y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = points[2 * i];
            y[i] = points[2 * i + 1];
        }
        return Ring.of(x, y);
    }
}
