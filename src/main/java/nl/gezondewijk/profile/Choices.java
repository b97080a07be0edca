package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.ProfileView.Choice;

/** What the reader of a profile can choose: what it is held against, what stands beside it, and of which year it is. */
final class Choices {
    private final Here here;
    private final Profile profile;
    private final Places places;

    Choices(Here here, Profile profile, Places places) {
        this.here = here;
        this.profile = profile;
        this.places = places;
    }

    List<Choice> against() {
        return profile.surroundings().choices().stream()
                .map(one -> new Choice(places.choice(one), here.with("tegen", one.word()), one == profile.against()))
                .toList();
    }

    List<Choice> beside() {
        if (profile.area().kind() == Area.Kind.COUNTRY) {
            return List.of();
        }
        return Stream.of(Beside.values())
                .filter(one ->
                        one == Beside.AS_URBAN || profile.area().gemeente().isPresent())
                .map(one -> new Choice(
                        here.say(
                                "profile.beside." + one,
                                here.say("profile.plural." + profile.peers().kind())),
                        here.with("naast", one.word()),
                        one == profile.peers().beside()))
                .toList();
    }

    List<Choice> years() {
        var asked = profile.question().year();
        var newest = new Choice(here.say("profile.newest"), here.with("jaar", null), asked.isEmpty());
        return Stream.concat(
                        Stream.of(newest),
                        profile.years().stream()
                                .map(year -> new Choice(
                                        String.valueOf(year),
                                        here.with("jaar", String.valueOf(year)),
                                        asked.equals(Optional.of(year)))))
                .toList();
    }
}
