package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Here;

/**
 * Lines of another map to which the same happened.
 *
 * @param said what happened to them, and to how many
 */
record TakenView(String said, String help, List<Line> lines) {

    /**
     * One line.
     *
     * @param url of ours, where there is one
     * @param remarks what is to be known of it
     */
    record Line(String said, String name, String url, String ours, List<String> remarks) {}

    /** What needs a keeper first. */
    static List<TakenView> of(List<MirrorMap.Taken> taken, Here here) {
        var groups = new LinkedHashMap<String, List<Line>>();
        List.of("refused", "differs", "double", "added", "known").forEach(one -> groups.put(one, new ArrayList<>()));
        taken.forEach(one ->
                groups.computeIfAbsent(kind(one), first -> new ArrayList<>()).add(line(one, here)));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new TakenView(
                        here.say(
                                "directory.import." + group.getKey(),
                                group.getValue().size()),
                        here.say("directory.import.help." + group.getKey()),
                        group.getValue()))
                .toList();
    }

    private static String kind(MirrorMap.Taken taken) {
        return switch (taken) {
            case MirrorMap.Taken.Refused one -> "refused";
            case MirrorMap.Taken.Differs one -> "differs";
            case MirrorMap.Taken.Double one -> "double";
            case MirrorMap.Taken.Added one -> "added";
            case MirrorMap.Taken.Known one -> "known";
        };
    }

    private static Line line(MirrorMap.Taken taken, Here here) {
        return switch (taken) {
            case MirrorMap.Taken.Refused(var line, var wrong) ->
                line(
                        line,
                        "",
                        "",
                        wrong.stream()
                                .map(one -> here.say(one.rule(), one.value()))
                                .toList(),
                        here);
            case MirrorMap.Taken.Differs(var line, var ours, var theirs) ->
                line(line, ours.keptAt(), ours.offer().name(), differences(ours.offer(), theirs, here), here);
            case MirrorMap.Taken.Double(var line, var ours) ->
                line(
                        line,
                        ours.keptAt(),
                        ours.offer().name() + ", " + ours.offer().provider().name(),
                        List.of(),
                        here);
            case MirrorMap.Taken.Added(var line) -> line(line, "", "", List.of(), here);
            case MirrorMap.Taken.Known(var line, var ours) -> line(line, ours.keptAt(), "", List.of(), here);
        };
    }

    private static Line line(Incoming line, String url, String ours, List<String> remarks, Here here) {
        var all = new ArrayList<>(remarks);
        var lost = line.lost().stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            all.add(here.say("directory.import.lost", lost));
        }
        return new Line(
                here.say("directory.import.line", line.line()),
                OfferForm.text(line.form().naam()),
                url,
                ours,
                all);
    }

    private static List<String> differences(Offer ours, Offer theirs, Here here) {
        var saying = new Saying(here);
        var all = new ArrayList<String>();
        differ(here.say("directory.name"), ours.name(), theirs.name(), all, here);
        differ(here.say("directory.description"), ours.description(), theirs.description(), all, here);
        differ(
                here.say("directory.provider"),
                ours.provider().name(),
                theirs.provider().name(),
                all,
                here);
        differ(here.say("directory.when"), saying.times(ours.times()), saying.times(theirs.times()), all, here);
        differ(here.say("directory.costs"), saying.cost(ours.cost()), saying.cost(theirs.cost()), all, here);
        differ(
                here.say("directory.phone"),
                ours.contact().phone(),
                theirs.contact().phone(),
                all,
                here);
        differ(
                here.say("directory.mail"),
                ours.contact().email(),
                theirs.contact().email(),
                all,
                here);
        differ(
                here.say("directory.website"),
                ours.contact().website(),
                theirs.contact().website(),
                all,
                here);
        differ(here.say("directory.signup"), ours.signUp(), theirs.signUp(), all, here);
        return all;
    }

    private static void differ(String what, String ours, String theirs, List<String> all, Here here) {
        if (!ours.equals(theirs)) {
            all.add(here.say("directory.import.differ", what, ours, theirs));
        }
    }
}
