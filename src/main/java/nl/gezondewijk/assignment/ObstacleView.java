package nl.gezondewijk.assignment;

import nl.gezondewijk.page.Here;

/**
 * An obstacle as it is read.
 *
 * @param state how it stands, in a sentence
 * @param helps what helped elsewhere; empty for one of its own kind
 */
record ObstacleView(
        int id,
        String what,
        String breaker,
        String state,
        String answer,
        String helps,
        boolean stands,
        boolean shared) {

    static ObstacleView of(Obstacle one, KnownObstacles known, Here here) {
        return new ObstacleView(
                one.id(),
                one.what(),
                one.breaker(),
                state(one, here),
                one.answer(),
                known.find(one.kind()).map(kind -> here.say(kind.helps())).orElse(""),
                one.stands(),
                one.shared());
    }

    private static String state(Obstacle one, Here here) {
        if (!one.stands()) {
            return here.say("assignment.obstacle.gone", AssignmentView.day(one.goneOn(), here));
        }
        if (one.askedOn() == null) {
            return here.say("assignment.obstacle.unasked");
        }
        var asked = AssignmentView.day(one.askedOn(), here);
        return one.waits()
                ? here.say("assignment.obstacle.waits", asked)
                : here.say("assignment.obstacle.answered", asked, AssignmentView.day(one.answeredOn(), here));
    }
}
