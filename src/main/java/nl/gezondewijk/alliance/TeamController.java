package nl.gezondewijk.alliance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The groups of an approach, and who has a place in them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/groepen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class TeamController {
    private final Approaches approaches;
    private final Teams teams;
    private final Handovers handovers;
    private final Who who;
    private final Trail trail;
    private final Clock clock;

    TeamController(Approaches approaches, Teams teams, Handovers handovers, Who who, Trail trail, Clock clock) {
        this.approaches = approaches;
        this.teams = teams;
        this.handovers = handovers;
        this.who = who;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who is not of the working group reads functions and organisations, no names. */
    @GetMapping
    @ForMembers(Ring.PARTNERS)
    String list(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        var known = who.of(one, reader, here);
        model.addAttribute("page", OnPage.under(one, here.say("alliance.teams"), here));
        model.addAttribute("url", url(one));
        model.addAttribute(
                "teams",
                teams.list(approach).stream()
                        .map(team -> TeamView.of(team, known, here))
                        .toList());
        model.addAttribute("handovers", HandoverView.list(handovers.list(approach), known, here));
        model.addAttribute("mayChange", mayChange(one, reader));
        return "alliance/teams";
    }

    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, Here here, Model model) {
        model.addAttribute("form", new TeamForm("", "", "", Days.today(clock).toString()));
        return ask(approaches.get(approach), here, model);
    }

    @PostMapping
    String begin(
            @PathVariable int approach,
            @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors);
        if (errors.hasErrors()) {
            return ask(one, here, model);
        }
        int team = teams.begin(approach, form.kind(), form.name(), form.mandate(), form.begunOn(Days.today(clock)));
        note("alliance.team-begun", one, by, from);
        return "redirect:" + url(one) + "/" + team;
    }

    @GetMapping("/{team:\\d+}")
    @ForMembers(Ring.PARTNERS)
    String one(@PathVariable int approach, @PathVariable int team, Actor reader, Here here, Model model) {
        model.addAttribute(
                "form", new PlaceForm(null, "MEMBER", Days.today(clock).toString()));
        return one(approaches.get(approach), get(approach, team), reader, here, model);
    }

    @PostMapping("/{team:\\d+}/plaatsen")
    String seat(
            @PathVariable int approach,
            @PathVariable int team,
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        var to = get(approach, team);
        form.check(errors, who.of(one, by, here));
        if (errors.hasErrors() || !to.works()) {
            return one(one, to, by, here, model);
        }
        teams.seat(to, form.person(), form.task(), form.since(Days.today(clock)));
        note("alliance.seated", one, by, from);
        return "redirect:" + url(one) + "/" + team;
    }

    @PostMapping("/{team:\\d+}/plaatsen/{place:\\d+}/beeindigd")
    String leave(
            @PathVariable int approach,
            @PathVariable int team,
            @PathVariable int place,
            Actor by,
            HttpServletRequest from) {
        var one = approaches.get(approach);
        get(approach, team).now().stream().filter(each -> each.id() == place).forEach(each -> {
            teams.leave(each, Days.today(clock));
            note("alliance.left", one, by, from);
        });
        return "redirect:" + url(one) + "/" + team;
    }

    @PostMapping("/{team:\\d+}/beeindigd")
    String end(@PathVariable int approach, @PathVariable int team, Actor by, HttpServletRequest from) {
        var one = approaches.get(approach);
        teams.end(get(approach, team), Days.today(clock));
        note("alliance.team-ended", one, by, from);
        return "redirect:" + url(one);
    }

    private String one(Approach one, Team team, Actor reader, Here here, Model model) {
        var known = who.of(one, reader, here);
        model.addAttribute("page", OnPage.under(one, team.name(), here, crumb(one, here)));
        model.addAttribute("url", url(one));
        model.addAttribute("team", TeamView.of(team, known, here));
        model.addAttribute("people", known.choice());
        model.addAttribute("tasks", here.options(Team.Task.values(), "alliance.task."));
        model.addAttribute("mayChange", mayChange(one, reader));
        return "alliance/team";
    }

    private String ask(Approach one, Here here, Model model) {
        model.addAttribute("page", OnPage.under(one, here.say("alliance.team.new"), here, crumb(one, here)));
        model.addAttribute("url", url(one));
        model.addAttribute("kinds", here.options(Team.Kind.values(), "alliance.kind."));
        return "alliance/newTeam";
    }

    private void note(String deed, Approach one, Actor by, HttpServletRequest from) {
        trail.record(by, deed, one.reference(), Outcome.DONE, from.getRemoteAddr());
    }

    private Team get(int approach, int team) {
        return teams.find(approach, team).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean mayChange(Approach one, Actor reader) {
        return one.partOf(reader).filter(Ring.FACILITATORS::holds).isPresent();
    }

    static Page.Crumb crumb(Approach one, Here here) {
        return new Page.Crumb(here.say("alliance.teams"), url(one));
    }

    static String url(Approach one) {
        return one.url() + "/groepen";
    }
}
