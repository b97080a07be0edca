package nl.gezondewijk.area;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which the parts of a focus area are chosen; all of it stands in the address, so that it works without scripts. */
record Choosing(int year, List<Area> chosen, String query) {

    /** Something to add: what it is, where it lies, and the address of this page with it. */
    record Found(String name, String kind, String within, String with) {}

    List<String> codes() {
        return chosen.stream().map(Area::code).toList();
    }

    List<FocusAreaView.Part> parts(Map<String, String> gemeenten, Here here) {
        return chosen.stream()
                .map(area -> FocusAreaView.Part.of(
                        area, url(codes().stream().filter(code -> !code.equals(area.code()))), gemeenten, here))
                .toList();
    }

    List<Found> found(List<Search.Hit> hits, Here here) {
        return hits.stream()
                .filter(hit -> !codes().contains(hit.area().code()))
                .map(hit -> new Found(
                        hit.area().name(),
                        here.say("area.kind." + hit.area().kind()),
                        String.join(", ", hit.within()),
                        url(Stream.concat(codes().stream(), Stream.of(hit.area().code())))))
                .toList();
    }

    private String url(Stream<String> codes) {
        return UriComponentsBuilder.fromPath("/focusgebieden/nieuw")
                .queryParam("jaar", year)
                .queryParam("deel", codes.toArray())
                .queryParam("q", "{q}")
                .build(query)
                .toString();
    }
}
