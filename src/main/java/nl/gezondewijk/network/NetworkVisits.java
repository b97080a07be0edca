package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets every controller of a network ask for the {@link Visit} of who takes part. */
@ControllerAdvice(basePackageClasses = NetworkVisits.class)
@ConditionalOnWebApplication
class NetworkVisits {
    private final Approaches approaches;

    NetworkVisits(Approaches approaches) {
        this.approaches = approaches;
    }

    /** Absent on a page that somebody opens by a link. */
    @ModelAttribute(name = "visit", binding = false)
    @Nullable
    Visit visit(@PathVariable(required = false) @Nullable Integer approach, HttpServletRequest from, Here here) {
        return approach == null ? null : Visit.of(approaches.get(approach), from, here);
    }
}
