package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;

/** The names in a sheet that were not plain, each with the areas that it may be. */
record PlacesView(int id, String lead, String year, List<Asked> asked, String more, List<Problem> problems) {
    /** More than these are not names that somebody wrote a little differently: another column or year is meant. */
    static final int MOST = 200;

    /**
     * A name in the sheet.
     *
     * @param code what was filled in by hand, where that is none of the choices
     */
    record Asked(int number, String key, String name, String rows, List<Option> choices, String code) {}

    String wrong(String field) {
        return Problem.of(field, problems);
    }

    static PlacesView of(
            Contribution contribution,
            Inventory inventory,
            Located located,
            Map<String, String> gemeenten,
            Map<String, String> typed,
            List<Problem> problems,
            Here here) {
        int year = contribution.terms().orElseThrow().areaYear();
        var making = new Making(gemeenten, typed, here);
        var questions = located.questions();
        return new PlacesView(
                contribution.id(),
                here.say(
                        questions.isEmpty() ? "contribution.places.none" : "contribution.places.some",
                        inventory.places().size(),
                        questions.size()),
                String.valueOf(year),
                IntStream.range(0, Math.min(MOST, questions.size()))
                        .mapToObj(i -> making.asked(i, questions.get(i)))
                        .toList(),
                questions.size() > MOST ? here.say("contribution.places.more", MOST, questions.size()) : "",
                problems);
    }

    private record Making(Map<String, String> gemeenten, Map<String, String> typed, Here here) {

        Asked asked(int i, Located.Question question) {
            var chosen = chosen(i, question);
            var choices = new ArrayList<Option>();
            for (var area : question.choices()) {
                choices.add(new Option(area.code(), name(area), area.code().equals(chosen)));
            }
            boolean other = !chosen.isEmpty()
                    && !chosen.equals(PlacesController.LEAVE_OUT)
                    && choices.stream().noneMatch(Option::chosen);
            choices.add(new Option(
                    PlacesController.LEAVE_OUT,
                    here.say("contribution.places.leaveOut"),
                    chosen.equals(PlacesController.LEAVE_OUT)));
            var place = question.place();
            return new Asked(
                    i,
                    place.key(),
                    place.gemeente().isEmpty() ? place.name() : place.name() + " (" + place.gemeente() + ")",
                    here.say("contribution.places.rows", here.numbers().whole(place.rows())),
                    choices,
                    typed.getOrDefault("code-" + i, other ? chosen : ""));
        }

        /** What was filled in, what was said before, or the one area that it is likely to be. */
        private String chosen(int i, Located.Question question) {
            var typedNow = typed.get("gebied-" + i);
            if (typedNow != null) {
                return typedNow;
            }
            return question.said()
                    .map(code -> code.equals(Located.LEFT_OUT) ? PlacesController.LEAVE_OUT : code)
                    .orElse(
                            question.choices().size() == 1
                                    ? question.choices().getFirst().code()
                                    : "");
        }

        private String name(Area area) {
            var kind = here.say("area.kind." + area.kind());
            var gemeente = area.gemeente()
                    .filter(code -> !code.equals(area.code()))
                    .map(code -> gemeenten.getOrDefault(code, code));
            return gemeente.map(name -> area.name() + " (" + here.say("area.kind.in", kind, name) + ")")
                    .orElse(area.name() + " (" + kind + ")");
        }
    }
}
