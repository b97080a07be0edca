package nl.gezondewijk.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.HandOver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures whose owner has left: an administrator takes them back, or gives them to a colleague of that owner. */
@Component
class LeftFigures {
    private final List<Holdings> holdings;
    private final People people;
    private final HandOver handOver;
    private final Looks looks;
    private final Trail trail;

    LeftFigures(List<Holdings> holdings, People people, HandOver handOver, Looks looks, Trail trail) {
        this.holdings = List.copyOf(holdings);
        this.people = people;
        this.handOver = handOver;
        this.looks = looks;
        this.trail = trail;
    }

    /** Figures, and the module that keeps them. */
    record Left(Holdings in, Holdings.Held held) {
        Shared shared() {
            return held.shared();
        }
    }

    List<Left> list() {
        var all = holdings.stream()
                .flatMap(in -> in.listPublished().stream().map(held -> new Left(in, held)))
                .toList();
        var left = people.listLeft(all.stream().map(one -> one.shared().owner()).collect(Collectors.toSet()));
        return all.stream().filter(one -> left.contains(one.shared().owner())).toList();
    }

    Optional<Left> find(String subject) {
        return list().stream()
                .filter(one -> one.shared().subject().equals(subject))
                .findFirst();
    }

    /** Who may get them. */
    List<People.Person> heirs(Left figures) {
        return people.listColleaguesOnStaff(figures.shared().owner());
    }

    /** False when they are not one of the colleagues, or when another administrator was first. */
    @Transactional
    boolean handOver(Left figures, String to, Actor by, String origin) {
        var shared = figures.shared();
        boolean given =
                heirs(figures).stream().anyMatch(person -> person.reference().equals(to))
                        && figures.in().handOver(shared, to);
        if (given) {
            handOver.handOver(shared.release(), shared.indicators(), shared.owner(), to);
            looks.handOver(shared.subject(), shared.owner(), to);
            trail.record(by, shared.kind() + ".handed-over", shared.subject(), Outcome.DONE, origin);
            trail.record(by, "sharing.figures-given", to, Outcome.DONE, origin);
        }
        return given;
    }

    boolean takeBack(Left figures, Retraction how, Actor by, String origin) {
        return figures.held().undo().undo(how, by, origin);
    }
}
