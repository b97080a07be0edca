package nl.gezondewijk.cycle;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation makes a step model its own. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(StepModelController.PATH)
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
class StepModelController {
    static final String PATH = "/stappenplannen";

    private final StepModels models;

    StepModelController(StepModels models) {
        this.models = models;
    }

    /** A model in the list; {@code mayEnd} where there is an own one to end. */
    record ModelView(String key, String name, String about, String source, boolean mayEnd) {
        static ModelView of(StepModels.Written one, Here here) {
            var model = one.model();
            return new ModelView(
                    model.key(),
                    here.say(model.name()),
                    here.say(model.about()),
                    here.say(one.adapted() ? "cycle.model.adapted" : "cycle.model.own", here.say(model.source())),
                    one.adapted());
        }
    }

    /** What is wrong with a text, and where. */
    record FaultView(String where, String said) {
        static FaultView of(Fault fault, Here here) {
            return new FaultView(
                    fault.where(),
                    here.say("cycle.fault." + fault.rule(), fault.with().toArray()));
        }
    }

    @GetMapping
    String list(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("cycle.models")));
        model.addAttribute(
                "models",
                models.list().stream().map(one -> ModelView.of(one, here)).toList());
        return "cycle/models";
    }

    @GetMapping("/{key:[a-z][a-z0-9-]*}")
    String one(@PathVariable String key, Here here, Model model) {
        return write(get(key).yaml(), List.of(), here, model);
    }

    /** To change in one's own editor, or to give to another organisation. */
    @GetMapping("/{key:[a-z][a-z0-9-]*}.yaml")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key + ".yaml\"")
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(get(key).yaml().getBytes(StandardCharsets.UTF_8));
    }

    /** A file stands in for what was typed. What has faults comes back in the field, with all of them. */
    @PostMapping("/aangepast")
    String adapt(
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            HttpServletRequest from,
            Here here,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var typed =
                bestand == null || bestand.isEmpty() ? yaml : new String(bestand.getBytes(), StandardCharsets.UTF_8);
        var text = typed.replace("\r\n", "\n");
        return switch (ReadStepModel.from(text)) {
            case ReadStepModel.Result.Faulty(var faults) -> write(text, faults, here, model);
            case ReadStepModel.Result.Model(var read) -> {
                models.adapt(
                        new StepModels.Written(read, text, true),
                        Actor.of(from.getUserPrincipal()),
                        from.getRemoteAddr());
                next.addFlashAttribute("done", "cycle.models.done");
                yield "redirect:" + PATH;
            }
        };
    }

    @PostMapping("/{key:[a-z][a-z0-9-]*}/beeindigd")
    String end(@PathVariable String key, HttpServletRequest from, RedirectAttributes next) {
        models.endAdapted(key, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        next.addFlashAttribute("done", "cycle.models.ended");
        return "redirect:" + PATH;
    }

    private StepModels.Written get(String key) {
        return models.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String write(String yaml, List<Fault> faults, Here here, Model model) {
        model.addAttribute(
                "page",
                Page.titled(here.say("cycle.models.write"))
                        .under(List.of(new Page.Crumb(here.say("cycle.models"), PATH))));
        model.addAttribute("yaml", yaml);
        model.addAttribute(
                "faults",
                faults.stream().map(fault -> FaultView.of(fault, here)).toList());
        return "cycle/model";
    }
}
