package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.TooLarge;
import nl.gezondewijk.sheet.PersonLines;
import nl.gezondewijk.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
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
    private final Recipes recipes;
    private final long most;

    ContributionsController(
            Contributions contributions,
            Recipes recipes,
            Names names,
            @Value("${gezondewijk.contribution.most}") DataSize most) {
        this.contributions = contributions;
        this.recipes = recipes;
        this.most = most.toBytes();
        names.ask(Contribution.KIND, this::names);
    }

    private Map<String, String> names(Set<String> ids) {
        return contributions.names(ids);
    }

    @GetMapping(Tray.HOME)
    String list(
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        if (larger == null) {
            return page(by, Optional.empty(), here, model);
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return page(by, Optional.of(Refused.of(Sheets.Refusal.TOO_LARGE)), here, model);
    }

    @PostMapping(Tray.HOME)
    String receive(
            @ModelAttribute("handed") HandedForm handed,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        for (var field :
                Map.of("naam", handed.naam(), "aanbieder", handed.aanbieder()).entrySet()) {
            if (!HandedForm.isName(field.getValue())) {
                binding.rejectValue(
                        field.getKey(),
                        "wrong",
                        here.say("contribution.hand." + field.getKey() + ".wrong", HandedForm.LONGEST));
            }
        }
        var refused = bestand == null ? Optional.of(Refused.NO_FILE) : refused(bestand);
        if (bestand == null || refused.isPresent() || binding.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(by, refused, here, model);
        }
        int id = contributions.receive(
                new Contributions.Handed(handed.aanbieder(), handed.naam(), name(bestand), Optional.empty()),
                bytes(bestand),
                by,
                from.getRemoteAddr());
        return "redirect:" + Tray.url(id) + "/kolommen";
    }

    private Optional<Refused> refused(MultipartFile file) {
        if (name(file).isEmpty()) {
            return Optional.of(Refused.NO_FILE);
        }
        if (file.getSize() > most) {
            return Optional.of(Refused.of(Sheets.Refusal.TOO_LARGE));
        }
        var content = bytes(file);
        try {
            return switch (Sheets.open(content, name(file))) {
                case Sheets.Opened.Refused why -> Optional.of(Refused.of(why.why()));
                case Sheets.Opened.Readable readable -> Refused.of(PersonLines.in(content, readable));
            };
        } catch (Sheets.Unreadable broken) {
            return Optional.of(Refused.of(broken.why()));
        }
    }

    /**
     * Why a file is not taken.
     *
     * @param key of its message; what would be right stands under {@code .good}
     * @param persons by which it is known that the file is about persons
     */
    private record Refused(String key, List<PersonLines.Sign> persons) {
        static final Refused NO_FILE = new Refused("contribution.refusal.NO_FILE", List.of());

        static Refused of(Sheets.Refusal why) {
            return new Refused(why.key(), List.of());
        }

        static Optional<Refused> of(PersonLines lines) {
            return lines.found()
                    ? Optional.of(new Refused("contribution.refusal.PERSONS", lines.signs()))
                    : Optional.empty();
        }
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename())
                .replaceAll("^.*[/\\\\]", "")
                .strip();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(Actor by, Optional<Refused> refused, Here here, Model model) {
        var all = contributions.listFor(by);
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
                refused.map(Refused::persons).orElse(List.of()).stream()
                        .map(sign -> here.say(sign.why().key(), sign.column()))
                        .distinct()
                        .toList());
        model.addAttribute(
                "goodFile", refused.map(why -> here.say(why.key() + ".good")).orElse(""));
        model.addAttribute(
                "own",
                all.stream()
                        .filter(one -> one.isOwnedBy(by))
                        .map(one -> ContributionRow.of(one, here))
                        .toList());
        model.addAttribute(
                "others",
                all.stream()
                        .filter(one -> !one.isOwnedBy(by))
                        .map(one -> ContributionRow.of(one, here))
                        .toList());
        model.addAttribute(
                "recipes",
                recipes.list().stream()
                        .map(recipe -> new RecipeRow(recipe.name(), recipe.version(), here.date(recipe.madeAt())))
                        .toList());
        return "contribution/contributions";
    }
}
