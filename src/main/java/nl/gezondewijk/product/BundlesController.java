package nl.gezondewijk.product;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Products of a whole gemeente or the country, for staff; each sees and fetches what they asked for themselves. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping("/pakketten")
class BundlesController {
    private final Bundles bundles;
    private final BundleFiles files;
    private final BundleJobs jobs;
    private final Areas areas;
    private final Clock clock;

    BundlesController(Bundles bundles, BundleFiles files, BundleJobs jobs, Areas areas, Clock clock) {
        this.bundles = bundles;
        this.files = files;
        this.jobs = jobs;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String overview(HttpServletRequest from, Here here, Model model) {
        if (!model.containsAttribute("bundle")) {
            model.addAttribute("bundle", BundleForm.empty());
        }
        model.addAttribute("page", Page.titled(here.say("product.bundle.title")));
        model.addAttribute(
                "gemeenten",
                areas
                        .find("NL00")
                        .map(country -> areas.listOfKind(Area.Kind.GEMEENTE, country.year()))
                        .orElse(List.of())
                        .stream()
                        .map(gemeente -> new Choice(gemeente.code(), gemeente.name()))
                        .toList());
        model.addAttribute(
                "bundles",
                bundles.listOf(Actor.of(from.getUserPrincipal())).stream()
                        .map(one -> view(one, here))
                        .toList());
        return "product/bundles";
    }

    /** A gemeente that can be chosen. */
    public record Choice(String code, String name) {}

    @PostMapping
    String ask(
            @ModelAttribute("bundle") BundleForm form,
            BindingResult wrong,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var order = form.order(areas, here.locale(), ProductsController.site(), wrong);
        if (order.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return overview(from, here, model);
        }
        int id = bundles.ask(order.get(), Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        jobs.start(id);
        return "redirect:/pakketten/" + id;
    }

    @GetMapping("/{id}")
    String bundle(@PathVariable int id, HttpServletRequest from, Here here, Model model) {
        var view = view(own(id, from), here);
        model.addAttribute(
                "page",
                Page.titled(view.name())
                        .under(List.of(new Page.Crumb(here.say("product.bundle.title"), "/pakketten"))));
        model.addAttribute("bundle", view);
        return "product/bundle";
    }

    @PostMapping("/{id}/geannuleerd")
    String cancel(@PathVariable int id, HttpServletRequest from) {
        own(id, from);
        bundles.cancel(id, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        return "redirect:/pakketten/" + id;
    }

    @GetMapping("/{id}.zip")
    ResponseEntity<FileSystemResource> file(@PathVariable int id, HttpServletRequest from) {
        var bundle = own(id, from);
        if (bundle.state() != Bundle.State.READY || !Files.exists(files.zip(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + bundle.order().around() + ".zip\"")
                .body(new FileSystemResource(files.zip(id)));
    }

    private BundleView view(Bundle bundle, Here here) {
        var around = areas.find(bundle.order().around())
                .map(Area::name)
                .orElse(bundle.order().around());
        return BundleView.of(bundle, around, here, clock.instant());
    }

    /** Of someone else it is as if it was not there. */
    private Bundle own(int id, HttpServletRequest from) {
        return bundles.find(id)
                .filter(one -> one.by()
                        .reference()
                        .equals(Actor.of(from.getUserPrincipal()).reference()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
