package nl.gezondewijk.portrait;

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
    private final Portraits portraits;
    private final CitedFigures cited;
    private final Looking looking;
    private final Figures figures;
    private final MessageSource messages;

    AdoptPortrait(Portraits portraits, CitedFigures cited, Looking looking, Figures figures, MessageSource messages) {
        this.portraits = portraits;
        this.cited = cited;
        this.looking = looking;
        this.figures = figures;
        this.messages = messages;
    }

    /** False when somebody else adopted it already. */
    @Transactional
    boolean adopt(Portrait portrait, String in, java.time.LocalDate on, Actor by) {
        var dutch = new Language(messages, Locale.of("nl"));
        var english = new Language(messages, Locale.ENGLISH);
        var now = looking.cite(portrait, dutch, english);
        if (!portraits.adopt(portrait, new Adoption(in, on, figures.edition().number()), by)) {
            return false;
        }
        cited.keep(portrait, now);
        return true;
    }
}
