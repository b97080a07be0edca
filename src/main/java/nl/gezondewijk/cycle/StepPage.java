package nl.gezondewijk.cycle;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.account.People;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of a step, with what somebody had filled in where that could not be kept. */
@Component
class StepPage {
    private final StepDesk desk;
    private final People people;

    StepPage(StepDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    String show(Visit visit, Round round, Standing standing, GivenAnswers typed, Model model) {
        var asked = new StepView.Asked(visit, people.list(StepView.people(standing)), typed);
        var step = StepView.of(standing, round, asked);
        model.addAttribute(
                "page",
                desk.page(
                        visit,
                        step.head(),
                        Optional.of(round),
                        List.of(visit.here().say(round.model().source()))));
        model.addAttribute("step", step);
        model.addAttribute("approach", visit.approach().name());
        model.addAttribute("mayWrite", visit.works() && round.isOpen());
        model.addAttribute("mayRead", visit.works());
        return "cycle/step";
    }
}
