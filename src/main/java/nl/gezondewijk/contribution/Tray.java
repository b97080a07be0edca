package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.sharing.Looks;
import nl.gezondewijk.sheet.Sheets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where a sheet lies while somebody works on it; of another's sheet it says that there is none. */
@Component
class Tray {
    static final String HOME = "/eigen-cijfers";

    private final Contributions contributions;
    private final Contents contents;
    private final Looks looks;

    Tray(Contributions contributions, Contents contents, Looks looks) {
        this.contributions = contributions;
        this.contents = contents;
        this.looks = looks;
    }

    /** Their own, or one that waits for a second pair of eyes. */
    Contribution seen(int id, Actor by) {
        return contributions
                .find(id)
                .filter(one -> one.isOwnedBy(by)
                        || one.state() == Contribution.State.PUBLISHED && looks.isSeen(Contribution.reference(id), by))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Contribution owned(int id, Actor by) {
        return contributions
                .find(id)
                .filter(one -> one.isOwnedBy(by))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One whose sheet is still to be read; of one that is over there is nothing to change. */
    Contribution open(int id, Actor by) {
        var contribution = owned(id, by);
        if (!contribution.state().isOpen()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return contribution;
    }

    /** Empty when the sheet is gone. */
    Optional<Sheets.Opened> file(Contribution contribution) {
        return contents.bytes(contribution.id()).map(bytes -> Sheets.open(bytes, contribution.file()));
    }

    static String url(int id) {
        return HOME + "/" + id;
    }

    static Page page(String title, Here here) {
        return Page.titled(title).under(List.of(new Page.Crumb(here.say("contribution.title"), HOME)));
    }
}
