package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.account.People;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.portrait.PortraitView.VoiceView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page on which the working group reads experiences. */
@Component
class VoicePage {
    private final Desk desk;
    private final Voices voices;
    private final Parts parts;
    private final Areas areas;
    private final FigureNames names;
    private final People people;

    VoicePage(Desk desk, Voices voices, Parts parts, Areas areas, FigureNames names, People people) {
        this.desk = desk;
        this.voices = voices;
        this.parts = parts;
        this.areas = areas;
        this.names = names;
        this.people = people;
    }

    /**
     * An experience as the group works on it.
     *
     * @param on the themes and figures that it stands on
     * @param consent whether and how it was given
     * @param state who read it and what they found, or what it waits for
     * @param mayRead true for who did not write it, while it is unread
     */
    record Item(
            int id,
            VoiceView view,
            String on,
            String consent,
            String state,
            String remark,
            boolean shown,
            boolean mayRead,
            int revision) {}

    String list(Visit visit, Portrait portrait, Model model) {
        var all = voices.list(portrait);
        if (!all.isEmpty()) {
            desk.note(visit, "portrait.voices-seen");
        }
        var views = new VoiceViews(visit.here(), all);
        desk.frame(visit, visit.say("portrait.voices.title"), "/ervaringen", List.of(), model);
        model.addAttribute(
                "items",
                all.stream().map(voice -> item(voice, portrait, visit, views)).toList());
        model.addAttribute("seen", views.seen(name(portrait), parts.of(portrait.area())));
        model.addAttribute("open", portrait.isOpen());
        model.addAttribute("withdrawn", portrait.withdrawn());
        return "portrait/voices";
    }

    private Item item(Voice voice, Portrait portrait, Visit visit, VoiceViews views) {
        var consent = visit.say("portrait.consent." + voice.consent().asked());
        return new Item(
                voice.id(),
                views.view(voice),
                on(voice, portrait, visit),
                voice.consent().how().isEmpty()
                        ? consent
                        : consent + ": " + voice.consent().how(),
                state(voice, visit),
                voice.reading().map(Voice.Reading::remark).orElse(""),
                voice.isShown(),
                voice.reading().isEmpty()
                        && !voice.writtenBy().equals(visit.who().reference()),
                voice.revision());
    }

    private String on(Voice voice, Portrait portrait, Visit visit) {
        if (voice.places().isEmpty()) {
            return visit.say("portrait.voice.on.nothing");
        }
        return String.join(
                ", ",
                voice.places().stream()
                        .map(place -> switch (place) {
                            case Voice.Place.OnIndicator(var key) -> names.of(key, visit.here());
                            case Voice.Place.OnTheme(var theme) ->
                                portrait.theme(theme).orElseThrow().name();
                        })
                        .toList());
    }

    private String state(Voice voice, Visit visit) {
        if (voice.reading().isEmpty()) {
            boolean own = voice.writtenBy().equals(visit.who().reference());
            return visit.say(own ? "portrait.voice.unread.own" : "portrait.voice.unread");
        }
        var reading = voice.reading().get();
        var reader = Optional.ofNullable(people.list(List.of(reading.by())).get(reading.by()))
                .map(People.Person::name)
                .orElse(visit.say("portrait.someone"));
        var found = visit.say("portrait.voice.read." + reading.who(), reader);
        return voice.consent().asked() == Voice.Consent.Asked.ASKED
                ? found + " " + visit.say("portrait.voice.waits")
                : found;
    }

    private String name(Portrait portrait) {
        return areas.find(portrait.area()).map(one -> one.name()).orElse(portrait.area());
    }
}
