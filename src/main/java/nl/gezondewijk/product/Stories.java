package nl.gezondewijk.product;

import java.net.URI;
import java.util.Optional;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Profiles;
import nl.gezondewijk.profile.Question;
import nl.gezondewijk.profile.Wording;
import org.springframework.stereotype.Component;

/** Makes the story of any area from what is published now and may be read by whom it is made for. */
@Component
public class Stories {
    private final Profiles profiles;

    Stories(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Empty when there is no area with that code.
     *
     * @param site where this program is found: {@code https://gezondewijk.example}
     */
    public Optional<Story> find(Question question, Language language, URI site) {
        return profiles.find(question).map(profile -> {
            var words = new Wording(language, profile);
            return Story.of(profile, words, site.resolve(words.path(question)));
        });
    }
}
