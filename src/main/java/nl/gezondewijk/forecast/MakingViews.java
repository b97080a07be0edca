package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.page.Here;

/** From a number of years to come back to what it was made of. */
final class MakingViews {
    private final Here here;
    private final Wording wording;
    private final Ahead ahead;
    private final Nationwide nationwide;

    MakingViews(Here here, Wording wording, Ahead ahead, Nationwide nationwide) {
        this.here = here;
        this.wording = wording;
        this.ahead = ahead;
        this.nationwide = nationwide;
    }

    Tree of(Outlook outlook) {
        var parts = new ArrayList<Tree>();
        switch (outlook.of()) {
            case Outlook.Source.Theirs theirs -> parts.add(theirs(theirs));
            case Outlook.Source.Kept kept -> ours(outlook, kept.kept().variant(), parts);
            case Outlook.Source.Typed typed -> ours(outlook, typed.variant(), parts);
            case Outlook.Source.Still still -> ours(outlook, Variant.still(), parts);
        }
        return new Tree(
                wording.people(outlook.then().sum()),
                here.say("forecast.making.people", wording.name(), String.valueOf(outlook.lastYear())),
                here.say("forecast.making.tens"),
                parts);
    }

    private Tree theirs(Outlook.Source.Theirs theirs) {
        var parts = new ArrayList<Tree>();
        parts.add(Tree.words(here.say("forecast.making.given"), source(theirs.delivery())));
        if (theirs.spread()) {
            parts.add(Tree.words(here.say("forecast.making.givenSpread"), here.say(nationwide.source())));
        }
        return new Tree("", here.say("forecast.making.theirs", theirs.delivery().publisher()), "", parts);
    }

    private String source(Delivery delivery) {
        return here.say(
                "forecast.making.source",
                delivery.publisher(),
                delivery.title(),
                delivery.madeOn().toString(),
                delivery.file());
    }

    private void ours(Outlook outlook, Variant variant, List<Tree> parts) {
        parts.add(start());
        parts.add(Tree.words(here.say("forecast.making.country"), here.say(nationwide.source())));
        parts.add(new Tree("", here.say("forecast.making.plans"), plans(outlook, variant), List.of()));
        parts.add(new Tree("", here.say("forecast.making.moves"), moves(outlook, variant), List.of()));
        outlook.made().ifPresent(made -> parts.add(Tree.of(made, here)));
    }

    private Tree start() {
        var start = ahead.start().orElseThrow();
        var from = source(start);
        var spread = start.spread()
                ? List.of(Tree.words(here.say("forecast.making.spread"), here.say(nationwide.source())))
                : List.<Tree>of();
        return new Tree(
                wording.people(start.people().sum()),
                here.say("forecast.making.start", String.valueOf(start.year())),
                from,
                spread);
    }

    private String source(Start start) {
        return start.from().map(this::source).orElseGet(() -> here.say("forecast.making.openData", start.table()));
    }

    private String plans(Outlook outlook, Variant variant) {
        if (variant.homes().stream().allMatch(one -> one == 0)) {
            return here.say("forecast.making.plans.none");
        }
        var perHome = IntStream.range(0, Variant.AGES.size())
                .mapToObj(i -> Variant.AGES.get(i) + ": "
                        + here.numbers().fixed(variant.peoplePerHome().get(i), 1))
                .collect(Collectors.joining(", "));
        return here.say("forecast.making.plans.some", perStep(outlook, variant.homes()), perHome);
    }

    private String moves(Outlook outlook, Variant variant) {
        return variant.moves().stream().allMatch(one -> one == 0)
                ? here.say("forecast.making.moves.none")
                : here.say("forecast.making.moves.some", perStep(outlook, variant.moves()));
    }

    private String perStep(Outlook outlook, List<Integer> numbers) {
        var years = List.copyOf(outlook.people().keySet());
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> years.get(i) + "–" + years.get(i + 1) + ": "
                        + here.numbers().whole(numbers.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** For the foot of a page. */
    List<String> sources(Optional<Outlook> outlook) {
        return outlook.map(one -> one.of() instanceof Outlook.Source.Theirs theirs
                        ? List.of(source(theirs.delivery()))
                        : List.of(source(ahead.start().orElseThrow()), here.say(nationwide.source())))
                .orElse(List.of());
    }
}
