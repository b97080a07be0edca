package nl.gezondewijk.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parties of an example in its network; no people, who were never asked. */
@Component
public class TellParties {
    private final Organisations organisations;
    private final Domains domains;
    private final Language dutch;

    TellParties(Organisations organisations, Domains domains, MessageSource messages) {
        this.organisations = organisations;
        this.domains = domains;
        this.dutch = new Language(messages, Languages.DUTCH);
    }

    /** @param domains keys of {@link Domains} */
    public record Example(String name, List<String> domains) {}

    @Transactional
    public void tell(Approach approach, List<Example> parties, Actor by, String origin) {
        var visit = new Visit(approach, Part.FACILITATOR, by, origin, dutch);
        parties.forEach(one -> organisations.add(
                new Organisation(0, approach.id(), one.name(), known(one), "", "", "", "", Optional.empty()), visit));
    }

    private Set<String> known(Example one) {
        one.domains().forEach(domains::get);
        return domains.known(one.domains());
    }
}
