package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A party says by its link how it stands to the others, once. First it reads who sees what. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(QuestionnaireController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class QuestionnaireController {
    static final String PATH = "/netwerk/vragenlijst";

    private final Questionnaires questionnaires;
    private final Organisations organisations;
    private final Approaches approaches;
    private final Clock clock;

    QuestionnaireController(
            Questionnaires questionnaires, Organisations organisations, Approaches approaches, Clock clock) {
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.approaches = approaches;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its link is a key, also on a shared machine
        var asked = questionnaires.find(token).orElseThrow(NetworkDesk::unknown);
        if (asked.answered().isPresent() || !asked.expires().isAfter(clock.instant())) {
            response.setStatus(HttpStatus.GONE.value());
            var why = asked.answered().isPresent()
                    ? here.say("network.questions.answered")
                    : here.say("network.questions.expired", here.date(asked.expires()));
            model.addAttribute("page", Page.titled(here.say("network.questions.over")));
            model.addAttribute("why", why);
            return "network/over";
        }
        var party = organisations.find(asked.approach(), asked.party()).orElseThrow(NetworkDesk::unknown);
        model.addAttribute("page", Page.titled(here.say("network.questions.title", party.name())));
        model.addAttribute("url", PATH + "/" + token);
        model.addAttribute(
                "approach",
                approaches.find(asked.approach()).map(Approach::name).orElse(""));
        model.addAttribute("trusting", questionnaires.trusting(asked));
        model.addAttribute("others", Choice.organisations(others(asked), ""));
        return "network/questions";
    }

    /** What is left open is not said; what cannot be is as if left open, for nobody can send it from the page. */
    @PostMapping("/beantwoord")
    String answer(@PathVariable String token, @RequestParam Map<String, String> said, HttpServletRequest from) {
        var asked = questionnaires.find(token).orElseThrow(NetworkDesk::unknown);
        var answers = new ArrayList<Questionnaire.Said>();
        for (var other : others(asked)) {
            var kind = Fields.one(Relation.Kind.class, said.get("k-" + other.id()));
            int trust = number(said.get("t-" + other.id()), 5).orElse(0);
            if (kind.isPresent() || trust > 0) {
                answers.add(new Questionnaire.Said(
                        other.id(), kind, number(said.get("s-" + other.id()), 3).orElse(1), trust));
            }
        }
        questionnaires.answer(asked, answers, from.getRemoteAddr());
        return "redirect:" + PATH + "/" + token;
    }

    private List<Organisation> others(Questionnaire asked) {
        return organisations.list(asked.approach()).stream()
                .filter(one -> one.id() != asked.party())
                .toList();
    }

    private static Optional<Integer> number(@Nullable String typed, int most) {
        return typed != null && typed.matches("[1-" + most + "]")
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
    }
}
