package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.TooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody gives a picture of themselves by their link, and takes it back. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OwnDetailsController.PATH + "/{token}/foto")
@OpenTo(OpenTo.Audience.EVERYONE)
class OwnPictureController {
    private final OwnPage page;
    private final Pictures pictures;
    private final Clock clock;

    OwnPictureController(OwnPage page, Pictures pictures, Clock clock) {
        this.page = page;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** For a file that was too large to be read at all, and for who asks for that page again. */
    @GetMapping
    String notPut(
            @PathVariable String token,
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            HttpServletResponse response,
            Here here,
            Model model) {
        return larger == null
                ? "redirect:" + OwnPage.url(token)
                : refused(token, PictureForm.of(null, larger).wrong(), response, here, model);
    }

    /** To choose a picture of oneself and say yes is the consent. */
    @PostMapping
    String put(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String akkoord,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model,
            RedirectAttributes next) {
        if (!(page.found(token) instanceof PersonLinks.Found.Open(var person))) {
            return page.over(page.found(token), response, here, model);
        }
        var read = akkoord.equals("ja")
                ? PictureForm.of(bestand, null)
                : PictureForm.refused("network.picture.wrong.consent");
        if (read.jpeg().isEmpty()) {
            return refused(token, read.wrong(), response, here, model);
        }
        pictures.put(
                new Picture(person.id(), read.jpeg().get(), Days.today(clock), ""),
                OwnDetailsController.self(person),
                from.getRemoteAddr());
        next.addFlashAttribute("done", "network.own.picture.put");
        return "redirect:" + OwnPage.url(token);
    }

    @PostMapping("/verwijderd")
    String remove(@PathVariable String token, HttpServletRequest from, RedirectAttributes next) {
        if (page.found(token) instanceof PersonLinks.Found.Open(var person)) {
            pictures.remove(person, OwnDetailsController.self(person), from.getRemoteAddr());
            next.addFlashAttribute("done", "network.own.picture.removed");
        }
        return "redirect:" + OwnPage.url(token);
    }

    private String refused(String token, String wrong, HttpServletResponse response, Here here, Model model) {
        if (!(page.found(token) instanceof PersonLinks.Found.Open(var person))) {
            return page.over(page.found(token), response, here, model);
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("form", OwnForm.of(person));
        model.addAttribute("wrongPicture", here.say(wrong));
        return page.show(token, person, response, here, model);
    }
}
