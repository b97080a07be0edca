package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** For which domains somebody stands on the koppelkaart of an approach: whoever leaves leaves a gap there. */
@Component
public class CardPlaces {
    private final LinkCards cards;
    private final Domains domains;

    CardPlaces(LinkCards cards, Domains domains) {
        this.cards = cards;
        this.domains = domains;
    }

    /** The names of those domains, in the reader's language; empty for who is not on it. */
    public List<String> of(int approach, int person, Language reader) {
        return cards.of(approach).pins().stream()
                .filter(pin -> pin.person() == person)
                .map(pin -> reader.say(domains.get(pin.domain()).name()))
                .toList();
    }
}
