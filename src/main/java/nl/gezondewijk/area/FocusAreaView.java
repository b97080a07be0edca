package nl.gezondewijk.area;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.page.Here;

/** A focus area as its makers see it in the list. */
record FocusAreaView(
        String code, String name, String url, int year, List<Part> parts, String inhabitants, String madeBy) {

    /** One of the places that it is made of, with the address of a page without it, where it can be left out. */
    record Part(String code, String name, String kind, String without) {
        static Part of(Area area, String without, Map<String, String> gemeenten, Here here) {
            var kind = here.say("area.kind." + area.kind());
            var where = area.gemeente()
                    .filter(gemeente -> !gemeente.equals(area.code()) && gemeenten.containsKey(gemeente))
                    .map(gemeente -> here.say("area.kind.in", kind, gemeenten.getOrDefault(gemeente, "")));
            return new Part(area.code(), area.name(), where.orElse(kind), without);
        }
    }

    static FocusAreaView of(FocusArea area, Map<String, String> gemeenten, Here here) {
        var parts = area.parts().stream()
                .map(part -> Part.of(part, "", gemeenten, here))
                .toList();
        boolean known =
                area.parts().stream().allMatch(part -> part.inhabitants().isPresent());
        int inhabitants = area.parts().stream()
                .mapToInt(part -> part.inhabitants().orElse(0))
                .sum();
        return new FocusAreaView(
                area.code(),
                area.name(),
                "/wijkprofiel/" + area.code(),
                area.year(),
                parts,
                known ? here.numbers().whole(inhabitants) : "",
                area.madeBy());
    }
}
