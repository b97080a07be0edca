package nl.gezondewijk.sharing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes the forms under shared figures, on whichever page those stand. */
@Component
public class SharingDesk {
    private final SecondLook look;

    SharingDesk(SecondLook look) {
        this.look = look;
    }

    /**
     * The owner wants more people to read them.
     *
     * @param shared empty while they are not published
     */
    public void ask(Optional<Shared> shared, String readers, Actor by, HttpServletRequest from) {
        if (!look.ask(published(shared), readers, by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /**
     * Somebody else looked at them.
     *
     * @param again shows the page once more, with what is wrong on it
     * @return the view that answers
     */
    public String answer(
            Optional<Shared> shared,
            LookForm said,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Function<String, String> again) {
        var asked = published(shared);
        return switch (look.answer(asked, said.agrees(), said.why(), by, from.getRemoteAddr())) {
            case TAKEN -> "redirect:" + asked.url();
            case NOT_ASKED -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case WITHOUT_REASON -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield again.apply(here.say("sharing.look.wrong"));
            }
        };
    }

    private static Shared published(Optional<Shared> shared) {
        return shared.orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }
}
