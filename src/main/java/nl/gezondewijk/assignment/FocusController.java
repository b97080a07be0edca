package nl.gezondewijk.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.NamedPlaces;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Narrows or widens the focus of an approach. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/opdracht/focus")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class FocusController {
    private final Approaches approaches;
    private final TurnFocus turn;
    private final Focuses focuses;
    private final NamedPlaces places;
    private final Clock clock;

    FocusController(Approaches approaches, TurnFocus turn, Focuses focuses, NamedPlaces places, Clock clock) {
        this.approaches = approaches;
        this.turn = turn;
        this.focuses = focuses;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable int approach, Here here, Model model) {
        var one = approaches.get(approach);
        var now = focuses.list(approach).stream().findFirst();
        model.addAttribute(
                "form",
                new FocusForm(
                        Days.today(clock).toString(),
                        one.area(),
                        now.map(Focus::people).orElse(""),
                        now.map(Focus::theme).orElse(""),
                        ""));
        return ask(one, here, model);
    }

    @PostMapping
    String turn(
            @PathVariable int approach,
            @ModelAttribute("form") FocusForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors);
        var area = area(form, errors);
        if (area.isEmpty() || errors.hasErrors()) {
            return ask(one, here, model);
        }
        turn.turn(one, form.focus(area.get(), Days.today(clock)), by, from.getRemoteAddr());
        return "redirect:" + AssignmentController.url(one) + "#focus";
    }

    private Optional<Area> area(FocusForm form, BindingResult errors) {
        return switch (places.find(form.area())) {
            case NamedPlaces.Found.One(var area) -> Optional.of(area);
            case NamedPlaces.Found.Several(var names) -> {
                errors.rejectValue("gebied", "assignment.area.several", new Object[] {String.join("; ", names)}, null);
                yield Optional.empty();
            }
            case NamedPlaces.Found.None() -> {
                errors.rejectValue("gebied", "assignment.area.wrong");
                yield Optional.empty();
            }
        };
    }

    private static String ask(Approach one, Here here, Model model) {
        model.addAttribute(
                "page",
                OnPage.under(one, here.say("assignment.focus.turn"), here, AssignmentController.crumb(one, here)));
        model.addAttribute("url", AssignmentController.url(one));
        return "assignment/focus";
    }
}
