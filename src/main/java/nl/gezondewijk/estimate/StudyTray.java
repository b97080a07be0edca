package nl.gezondewijk.estimate;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.sharing.Looks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where a study lies while somebody works on it; of another's it says that there is none. */
@Component
class StudyTray {
    private final Studies studies;
    private final Looks looks;

    StudyTray(Studies studies, Looks looks) {
        this.studies = studies;
        this.looks = looks;
    }

    /** What few people answered is seen by who handed it in, and by nobody else. */
    Study owned(int id, Actor by) {
        return studies.find(id).filter(study -> study.isOwnedBy(by)).orElseThrow(StudyTray::none);
    }

    /** Their own, or one of which the figures wait for a second pair of eyes. */
    Study seen(int id, Actor by) {
        return studies.find(id)
                .filter(study -> study.isOwnedBy(by) || looks.isSeen(Study.reference(id), by) && study.isPublished())
                .orElseThrow(StudyTray::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
