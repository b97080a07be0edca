package nl.gezondewijk.network;

import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody puts their own data right; where that takes an address away, a letter goes there. */
@Component
class PutRight {
    private final Persons persons;
    private final Approaches approaches;
    private final TellPerson tell;

    PutRight(Persons persons, Approaches approaches, TellPerson tell) {
        this.persons = persons;
        this.approaches = approaches;
        this.tell = tell;
    }

    /** False when somebody wrote something else after they opened the page. */
    @Transactional
    boolean put(Person seen, Contact right, String origin, Language here) {
        boolean kept = persons.correct(seen, right, OwnDetailsController.self(seen), origin);
        if (kept) {
            tell.moved(seen, right, approaches.get(seen.approach()), here);
        }
        return kept;
    }
}
