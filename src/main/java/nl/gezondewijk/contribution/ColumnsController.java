package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.sheet.Sheets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which column of a sheet is what. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}")
class ColumnsController {
    private final Tray tray;
    private final Sayings sayings;
    private final Recipes recipes;
    private final RecipeRows rows;
    private final Jobs jobs;

    ColumnsController(Tray tray, Sayings sayings, Recipes recipes, RecipeRows rows, Jobs jobs) {
        this.tray = tray;
        this.sayings = sayings;
        this.recipes = recipes;
        this.rows = rows;
        this.jobs = jobs;
    }

    @GetMapping("/kolommen")
    String columns(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String blad,
            Actor by,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.owned(id, by);
        if (!contribution.state().isOpen()) {
            return "redirect:" + Tray.url(id);
        }
        return page(contribution, blad, Map.of(), List.of(), response, here, model);
    }

    /** Shows what would be read, or reads it. */
    @PostMapping("/kolommen")
    String choose(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String blad,
            @RequestParam(defaultValue = "") String actie,
            @RequestParam Map<String, String> typed,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.open(id, by);
        var opened = opened(contribution, blad, here);
        if (opened.isEmpty() || actie.equals("bekijk")) {
            return page(contribution, blad, typed, List.of(), response, here, model);
        }
        var layout = new LayoutForm(typed).over(opened.get().layout());
        var problems = LayoutForm.problems(layout, here);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(contribution, blad, typed, problems, response, here, model);
        }
        sayings.layOut(id, layout, by, from.getRemoteAddr());
        jobs.start(id, Work.Deed.READ, by);
        return "redirect:" + Stages.Name.MEANING.url(id);
    }

    /** Reads it as a sheet of the same columns was read before. */
    @PostMapping("/werkwijze")
    String reuse(@PathVariable int id, @RequestParam String naam, Actor by, HttpServletRequest from, Here here) {
        var contribution = tray.open(id, by);
        var recipe = recipes.find(naam).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sheet = tray.file(contribution)
                .flatMap(file -> file instanceof Sheets.Opened.Readable readable
                        ? readable.visible().stream().filter(recipe::fits).findFirst()
                        : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        var layout = recipe.layout(sheet).orElseThrow();
        sayings.layOut(id, layout, by, from.getRemoteAddr());
        sayings.remember(id, recipe.description(), by, from.getRemoteAddr());
        if (!LayoutForm.problems(layout, here).isEmpty()) {
            return "redirect:" + Stages.Name.COLUMNS.url(id); // the year is another one now
        }
        jobs.start(id, Work.Deed.READ, by);
        return "redirect:" + Stages.Name.MEANING.url(id);
    }

    /** A sheet that was looked at. */
    private record Open(Sheets.Opened.Readable file, Sheet sheet, Proposal proposal, Layout layout) {}

    /** Empty when it is gone, or cannot be read on. */
    private Optional<Open> opened(Contribution contribution, String name, Here here) {
        return tray.file(contribution)
                .flatMap(file -> file instanceof Sheets.Opened.Readable readable
                        ? Optional.of(opened(contribution, readable, name))
                        : Optional.empty());
    }

    private static Open opened(Contribution contribution, Sheets.Opened.Readable file, String name) {
        var wanted = name.isEmpty() ? contribution.layout().map(Layout::sheet).orElse("") : name;
        var sheet = file.visible().stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(file.visible().getFirst());
        var proposal = Proposal.of(sheet);
        var layout = contribution
                .layout()
                .filter(kept ->
                        kept.sheet().equals(sheet.name()) && !kept.columns().isEmpty())
                .orElse(proposal.layout());
        return new Open(file, sheet, proposal, layout);
    }

    private String page(
            Contribution contribution,
            String blad,
            Map<String, String> typed,
            List<Problem> problems,
            HttpServletResponse response,
            Here here,
            Model model) {
        model.addAttribute("page", Tray.page(contribution.title(), here));
        model.addAttribute("stages", Stages.of(contribution, Stages.Name.COLUMNS, here));
        try {
            var opened = opened(contribution, blad, here);
            if (opened.isEmpty()) {
                return "redirect:" + Tray.url(contribution.id());
            }
            var open = opened.get();
            model.addAttribute(
                    "view",
                    new ColumnsView.Making(contribution, open.proposal(), here)
                            .of(
                                    new LayoutForm(typed).over(open.layout()),
                                    open.sheet(),
                                    open.file().visible(),
                                    remarks(open, here),
                                    fitting(open.file(), here),
                                    problems));
            return "contribution/columns";
        } catch (Sheets.Unreadable broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("id", contribution.id());
            model.addAttribute("wrong", here.say(broken.why().key()));
            model.addAttribute("good", here.say(broken.why().key() + ".good"));
            return "contribution/unreadable";
        }
    }

    private static List<String> remarks(Open open, Here here) {
        var remarks = new ArrayList<String>();
        open.file()
                .remarks()
                .forEach(remark -> remarks.add(here.say("contribution.remark." + remark.kind(), remark.detail())));
        if (open.proposal().formulas() > 0) {
            remarks.add(here.say(
                    "contribution.formulas",
                    here.numbers().whole(open.proposal().formulas())));
        }
        open.proposal()
                .sums()
                .forEach(sum -> remarks.add(here.say("contribution.sum", sum.total(), String.join(", ", sum.parts()))));
        return remarks;
    }

    private List<RecipeRow> fitting(Sheets.Opened.Readable file, Here here) {
        return rows.of(recipe -> file.visible().stream().anyMatch(recipe::fits), here);
    }
}
