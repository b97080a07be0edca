package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.Locale;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.Portrait.Adoption;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a portrait: from then on its words and figures stay as they are. */
@Component
class AdoptPortrait {
    private final Versions versions;
    private final CitedFigures cited;
    private final Looking looking;
    private final Figures figures;
    private final MessageSource messages;

    AdoptPortrait(Versions versions, CitedFigures cited, Looking looking, Figures figures, MessageSource messages) {
        this.versions = versions;
        this.cited = cited;
        this.looking = looking;
        this.figures = figures;
        this.messages = messages;
    }

    /** False when somebody else adopted it already. */
    @Transactional
    boolean adopt(Portrait portrait, String in, LocalDate on, boolean forEveryone, Actor by) {
        var edition = figures.edition().key();
        var dutch = new Language(messages, Locale.of("nl"));
        var english = new Language(messages, Locale.ENGLISH);
        var now = figures.asOf(edition, Actor.current(), () -> looking.cite(portrait, dutch, english));
        boolean adopted = versions.adopt(portrait, new Adoption(in, on, edition, forEveryone), by);
        if (adopted) {
            cited.keep(portrait, now);
        }
        return adopted;
    }
}
