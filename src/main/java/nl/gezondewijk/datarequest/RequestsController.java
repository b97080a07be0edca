package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.NamedPlaces;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was asked of whom, and asking more. */
@Controller
@RequestMapping(RequestsController.PATH)
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class RequestsController {
    static final String PATH = "/uitvragen";

    private final Requests requests;
    private final Answers answers;
    private final Catalogue catalogue;
    private final NamedPlaces places;
    private final Clock clock;

    RequestsController(
            Requests requests, Answers answers, Catalogue catalogue, NamedPlaces places, Clock clock, Names names) {
        this.requests = requests;
        this.answers = answers;
        this.catalogue = catalogue;
        this.places = places;
        this.clock = clock;
        names.ask(Request.KIND, requests::names);
    }

    /** An area with what was asked for it. */
    record AreaView(String name, List<RequestView> requests) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "") String toestand, Here here, Model model) {
        var all = requests.list();
        var today = LocalDate.now(clock);
        var shown = all.stream()
                .filter(one -> toestand.isEmpty()
                        || one.state().name().equals(toestand)
                        || toestand.equals("DUE") && one.isDue(today))
                .toList();
        model.addAttribute("page", Page.titled(here.say("datarequest.title")));
        model.addAttribute("summary", summary(all, today, here));
        model.addAttribute("state", toestand);
        model.addAttribute("states", states(all, today, here));
        model.addAttribute("areas", byArea(shown, RequestView.times(all), today, here));
        return "datarequest/requests";
    }

    private String summary(List<Request> all, LocalDate today, Here here) {
        return here.say(
                "datarequest.summary",
                all.size(),
                all.stream()
                        .filter(one -> one.state() == Request.State.SUPPLIED)
                        .count(),
                all.stream().filter(one -> one.state().isOpen()).count(),
                all.stream().filter(one -> one.isDue(today)).count());
    }

    /** The states that occur, with how often; those to ask again first. */
    private static Map<String, String> states(List<Request> all, LocalDate today, Here here) {
        var states = new LinkedHashMap<String, String>();
        long due = all.stream().filter(one -> one.isDue(today)).count();
        if (due > 0) {
            states.put("DUE", here.say("datarequest.due.count", due));
        }
        for (var state : Request.State.values()) {
            long count = all.stream().filter(one -> one.state() == state).count();
            if (count > 0) {
                states.put(state.name(), here.say("datarequest.state." + state) + " (" + count + ")");
            }
        }
        return states;
    }

    private List<AreaView> byArea(List<Request> shown, Map<String, Integer> times, LocalDate today, Here here) {
        var refused = answers.refusals();
        var areas = new LinkedHashMap<Request.Place, List<RequestView>>();
        for (var one : shown) {
            areas.computeIfAbsent(one.area(), first -> new ArrayList<>())
                    .add(RequestView.of(
                            one,
                            Optional.ofNullable(refused.get(one.id())),
                            times.getOrDefault(
                                    RequestView.organisation(one.partner().organisation()), 1),
                            catalogue,
                            today,
                            here));
        }
        return areas.entrySet().stream()
                .map(one -> new AreaView(one.getKey().name(), one.getValue()))
                .toList();
    }

    @GetMapping("/nieuw")
    String ask(
            @RequestParam(defaultValue = "") String bron,
            @RequestParam(defaultValue = "") String gebied,
            Here here,
            Model model) {
        var due = LocalDate.now(clock).plusDays(Request.DAYS);
        model.addAttribute("form", RequestForm.about(catalogue.find(bron), bron, gebied, due, here));
        return form(bron, here, model);
    }

    @PostMapping
    String make(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        form.check(errors, clock);
        var area = places.find(Typed.line(form.gebied()));
        switch (area) {
            case NamedPlaces.Found.One one -> {}
            case NamedPlaces.Found.Several several ->
                errors.rejectValue(
                        "gebied", "", here.say("datarequest.area.several", String.join("; ", several.names())));
            case NamedPlaces.Found.None none -> errors.rejectValue("gebied", "datarequest.area.wrong");
        }
        if (errors.hasErrors() || !(area instanceof NamedPlaces.Found.One(var place))) {
            return form(Typed.line(form.bron()), here, model);
        }
        int id = requests.ask(form.asked(new Request.Place(place.code(), place.name())), by, from.getRemoteAddr());
        return "redirect:" + PATH + "/" + id;
    }

    private String form(String source, Here here, Model model) {
        var supply = catalogue.find(source);
        model.addAttribute("page", RequestController.page(here.say("datarequest.new"), here));
        model.addAttribute("source", supply.map(one -> here.say(one.name())).orElse(""));
        model.addAttribute("about", supply.map(one -> here.say(one.about())).orElse(""));
        model.addAttribute("how", supply.map(one -> here.say(one.how())).orElse(""));
        return "datarequest/new";
    }
}
