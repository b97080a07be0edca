package nl.gezondewijk.forecast;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Handing in people by age, forecasts, care used and care there is. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class DeliveryController {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Deliveries deliveries;
    private final KeepDelivery handIn;
    private final Owners owners;
    private final Areas areas;
    private final Trail trail;
    private final Clock clock;

    DeliveryController(
            Deliveries deliveries,
            KeepDelivery handIn,
            Owners owners,
            Areas areas,
            Trail trail,
            Names names,
            Clock clock) {
        this.deliveries = deliveries;
        this.handIn = handIn;
        this.owners = owners;
        this.areas = areas;
        this.trail = trail;
        this.clock = clock;
        names.ask("delivery", this::names);
    }

    private Map<String, String> names(Set<String> ids) {
        return deliveries.list().stream()
                .filter(one -> ids.contains(String.valueOf(one.id())))
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), Delivery::title));
    }

    @GetMapping("/bevolkingstabellen")
    String list(HttpServletRequest from, Here here, Model model) {
        return page(new DeliveryForm("FORECAST", "", "", ""), List.of(), from, here, model);
    }

    @PostMapping("/bevolkingstabellen")
    String handIn(
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String maker,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model)
            throws IOException {
        var form = new DeliveryForm(soort, titel, maker, datum);
        var file = Optional.ofNullable(bestand).filter(one -> !one.isEmpty());
        var title = title(form, file);
        if (title.isEmpty()) {
            return wrong(
                    form,
                    List.of(here.say(file.isEmpty() ? "forecast.table.noFile" : "forecast.table.badTitle")),
                    from,
                    response,
                    here,
                    model);
        }
        return switch (ReadDelivery.of(
                file.orElseThrow().getBytes(), title.get().file(), title.get().kind(), this::known)) {
            case Reading.Read read -> {
                int id = handIn.keep(title.get(), read, Actor.of(from.getUserPrincipal()));
                record(from, "forecast.table-handed-in", id);
                yield handIn.asks(id) ? "redirect:" + UnplacedController.url(id) : "redirect:/bevolkingstabellen";
            }
            case Reading.Persons persons -> {
                var signs = persons.signs().stream()
                        .map(sign -> here.say(sign.why().key(), sign.column()))
                        .distinct()
                        .toList();
                var view = wrong(form, List.of(), from, response, here, model);
                model.addAttribute("persons", signs);
                yield view;
            }
            case Reading.Wrong wrong ->
                wrong(
                        form,
                        wrong.findings().stream().map(one -> said(one, here)).toList(),
                        from,
                        response,
                        here,
                        model);
        };
    }

    private String wrong(
            DeliveryForm form,
            List<String> findings,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(form, findings, from, here, model);
    }

    private static String said(Reading.Finding finding, Here here) {
        var words = finding.rule() == Reading.Rule.UNREADABLE
                ? here.say("forecast.refusal." + finding.value())
                : here.say(finding.rule().key(), finding.value());
        return finding.row() == 0 ? words : here.say("forecast.rule.row", String.valueOf(finding.row()), words);
    }

    private Optional<Delivery.Title> title(DeliveryForm form, Optional<MultipartFile> file) {
        boolean named = Delivery.Title.isName(form.titel()) && Delivery.Title.isName(form.maker());
        return file.filter(one -> named)
                .flatMap(one -> form.kind()
                        .flatMap(kind -> date(form.datum())
                                .map(date -> new Delivery.Title(kind, form.titel(), form.maker(), date, name(one)))));
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
    }

    private Optional<LocalDate> date(String typed) {
        if (typed.isBlank()) {
            return Optional.of(LocalDate.ofInstant(clock.instant(), DUTCH));
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Set<String> known(Collection<String> codes) {
        return areas.listKnown(codes);
    }

    @PostMapping("/bevolkingstabellen/{id}/verwijderd")
    String remove(@PathVariable int id, HttpServletRequest from) {
        var delivery = deliveries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        owners.check(delivery.handedBy(), from);
        record(from, "forecast.table-removed", id);
        deliveries.remove(id);
        return "redirect:/bevolkingstabellen";
    }

    private void record(HttpServletRequest from, String deed, int id) {
        trail.record(Actor.of(from.getUserPrincipal()), deed, "delivery:" + id, Outcome.DONE, from.getRemoteAddr());
    }

    private String page(DeliveryForm form, List<String> findings, HttpServletRequest from, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("forecast.table.title")));
        model.addAttribute("form", form);
        model.addAttribute("findings", findings);
        model.addAttribute("persons", List.of());
        model.addAttribute(
                "deliveries",
                deliveries.list().stream()
                        .map(one -> DeliveryForm.View.of(
                                one, owners.mayChange(one.handedBy(), from), handIn.asks(one.id()), here))
                        .toList());
        return "forecast/tables";
    }
}
