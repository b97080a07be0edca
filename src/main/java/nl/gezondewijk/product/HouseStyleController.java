package nl.gezondewijk.product;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.document.Dress;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** How slides look: colour, logo and template of the organisation. */
@Controller
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping("/huisstijl")
class HouseStyleController {
    private final HouseStyles styles;
    private final OnDemand onDemand;

    HouseStyleController(HouseStyles styles, OnDemand onDemand) {
        this.styles = styles;
        this.onDemand = onDemand;
    }

    @GetMapping
    String page(Here here, Model model) {
        var style = styles.get();
        if (!model.containsAttribute("house")) {
            model.addAttribute("house", HouseStyleForm.of(style));
        }
        model.addAttribute("page", Page.titled(here.say("product.house.title")));
        model.addAttribute("logo", style.logo().isPresent());
        model.addAttribute(
                "template", style.template().map(HouseStyle.Template::name).orElse(""));
        return "product/house";
    }

    @PostMapping
    String keep(
            @ModelAttribute("house") HouseStyleForm form,
            BindingResult wrong,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var style = form.over(styles.get(), wrong);
        if (wrong.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(here, model);
        }
        return keep(style, from);
    }

    @PostMapping("/logo/verwijderd")
    String removeLogo(HttpServletRequest from) {
        var before = styles.get();
        return keep(new HouseStyle(before.organisation(), before.colour(), Optional.empty(), before.template()), from);
    }

    @PostMapping("/sjabloon/verwijderd")
    String removeTemplate(HttpServletRequest from) {
        var before = styles.get();
        return keep(new HouseStyle(before.organisation(), before.colour(), before.logo(), Optional.empty()), from);
    }

    private String keep(HouseStyle style, HttpServletRequest from) {
        styles.keep(style, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        return "redirect:/huisstijl";
    }

    @GetMapping("/logo.png")
    ResponseEntity<byte[]> logo() {
        return styles.get()
                .logo()
                .map(logo -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "image/png")
                        .body(logo))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Each kind of slide once, with words that say what belongs there. */
    @GetMapping("/voorbeeld.pptx")
    ResponseEntity<byte[]> sample(Here here) {
        var style = styles.get();
        var content = onDemand.make(
                "sample", "", here.locale(), () -> Presentation.of(SampleDeck.of(here, style), style.dress()));
        return file("voorbeeld.pptx", content);
    }

    /** Ours, for who wants to change it and hand it in. */
    @GetMapping("/sjabloon.potx")
    ResponseEntity<byte[]> template() {
        return file("gezonde-wijk.potx", Dress.ownTemplate());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Presentation.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
