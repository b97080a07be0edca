package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.TooLarge;
import nl.gezondewijk.sharing.Look;
import nl.gezondewijk.sharing.Looks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What people handed in, and handing in more. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class ContributionsController {
    private final Contributions contributions;
    private final RecipeRows recipes;
    private final HandIn handIn;
    private final Looks looks;

    ContributionsController(Contributions contributions, RecipeRows recipes, Names names, HandIn handIn, Looks looks) {
        this.contributions = contributions;
        this.recipes = recipes;
        this.handIn = handIn;
        this.looks = looks;
        names.ask(Contribution.KIND, this::names);
    }

    private Map<String, String> names(Set<String> ids) {
        return contributions.names(ids);
    }

    @GetMapping(Tray.HOME)
    String list(
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            Actor by,
            HttpServletResponse response,
            Here here,
            Model model) {
        if (larger == null) {
            return page(by, Optional.empty(), here, model);
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return page(by, Optional.of(HandIn.Refused.TOO_LARGE), here, model);
    }

    @PostMapping(Tray.HOME)
    String receive(
            @ModelAttribute("handed") HandedForm handed,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        for (var field :
                Map.of("naam", handed.naam(), "aanbieder", handed.aanbieder()).entrySet()) {
            if (!HandedForm.isName(field.getValue())) {
                binding.rejectValue(
                        field.getKey(),
                        "wrong",
                        here.say("contribution.hand." + field.getKey() + ".wrong", HandedForm.LONGEST));
            }
        }
        var refused = handIn.refusal(bestand, by, from.getRemoteAddr());
        if (bestand == null || refused.isPresent() || binding.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(by, refused, here, model);
        }
        int id = handIn.take(
                bestand,
                new HandIn.Sender(handed.aanbieder(), handed.naam(), Optional.empty()),
                by,
                from.getRemoteAddr());
        return "redirect:" + Tray.url(id) + "/kolommen";
    }

    private String page(Actor by, Optional<HandIn.Refused> refused, Here here, Model model) {
        var all = contributions.listFor(by, looks.listSeen(Contribution.KIND, by));
        if (!model.containsAttribute("handed")) {
            var supplier = all.stream()
                    .filter(one -> one.isOwnedBy(by))
                    .map(Contribution::supplier)
                    .findFirst();
            model.addAttribute("handed", new HandedForm("", supplier.orElse("")));
        }
        model.addAttribute("page", Page.titled(here.say("contribution.title")));
        model.addAttribute("wrongFile", refused.map(why -> here.say(why.key())).orElse(""));
        model.addAttribute(
                "persons",
                refused.map(HandIn.Refused::persons).orElse(List.of()).stream()
                        .map(sign -> here.say(sign.why().key(), sign.column()))
                        .distinct()
                        .toList());
        model.addAttribute(
                "goodFile", refused.map(why -> here.say(why.key() + ".good")).orElse(""));
        model.addAttribute("own", rows(all, one -> one.isOwnedBy(by), here));
        model.addAttribute("others", rows(all, one -> !one.isOwnedBy(by), here));
        model.addAttribute("recipes", recipes.of(any -> true, here));
        return "contribution/contributions";
    }

    private List<ContributionRow> rows(List<Contribution> all, Predicate<Contribution> which, Here here) {
        var shown = all.stream().filter(which).toList();
        var asked = looks.list(
                shown.stream().map(one -> Contribution.reference(one.id())).toList());
        return shown.stream()
                .map(one -> ContributionRow.of(
                        one,
                        Optional.ofNullable(asked.get(Contribution.reference(one.id())))
                                .filter(Look::isOpen)
                                .isPresent(),
                        here))
                .toList();
    }
}
