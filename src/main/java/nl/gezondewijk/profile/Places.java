package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** How the places of a profile are called on a page, and where their pages are. */
final class Places {
    private final Language here;
    private final Surroundings surroundings;
    private final Question question;

    Places(Language here, Surroundings surroundings, Question question) {
        this.here = here;
        this.surroundings = surroundings;
        this.question = question;
    }

    String own() {
        return name(surroundings.area());
    }

    /** A wijk's name without "Wijk 02" in front, as people say it. */
    static String name(Area area) {
        var name = area.name().replaceFirst("^Wijk \\d+ ", "");
        return name.isBlank() ? area.name() : name;
    }

    String kind(Area area) {
        return here.say("profile.area." + area.kind());
    }

    /** "gemeente Groningen": with its kind, for a gemeente may bear the name of one of its wijken. */
    String full(Area area) {
        return switch (area.kind()) {
            case GEMEENTE, PROVINCIE, GGD_REGIO -> here.say("profile.full." + area.kind(), name(area));
            case COUNTRY, WIJK, BUURT, POSTCODE, FOCUS -> name(area);
        };
    }

    /** What it is compared with; a gemeente of the same name says that it is one. */
    String reference() {
        var against = question.against().orElseThrow();
        return surroundings
                .of(against)
                .filter(place -> against != Against.REST)
                .map(this::other)
                .orElseGet(() -> choice(against));
    }

    /** A place around this one; of the same name, it says what kind of place it is. */
    String other(Extent place) {
        return name(place.area()).equals(own())
                ? here.say("profile.the." + place.area().kind(), own())
                : name(place.area());
    }

    /** "in Boxtel", "de norm": what it is compared with, as it stands in a sentence after "dan" and "als". */
    String inReference() {
        var against = question.against().orElseThrow();
        return switch (against) {
            case GEMEENTE, GGD_REGIO, PROVINCIE, NETHERLANDS, REST -> here.say("profile.in", reference());
            case NORM, EARLIER -> here.say("profile.in." + against);
        };
    }

    /** Heads the country's figures; empty where the area or its reference is the country. */
    String country() {
        return surroundings.country().isEmpty() || question.against().orElseThrow() == Against.NETHERLANDS
                ? ""
                : here.say("profile.country");
    }

    String choice(Against against) {
        return surroundings
                .of(against)
                .filter(place -> against != Against.REST)
                .map(Extent::area)
                .map(this::full)
                .orElseGet(() -> here.say(
                        "profile.against." + against,
                        surroundings.gemeente().map(place -> name(place.area())).orElse("")));
    }

    static String url(Area area) {
        return "/wijkprofiel/" + area.code();
    }

    String indicatorUrl(Indicator indicator) {
        return withQuery(url(surroundings.area()) + "/" + indicator.key());
    }

    String withQuery(String path) {
        var url = UriComponentsBuilder.fromPath(path);
        question.year().ifPresent(year -> url.queryParam("jaar", year));
        question.against().ifPresent(one -> url.queryParam("tegen", one.word()));
        question.beside().ifPresent(one -> url.queryParam("naast", one.word()));
        return url.build().toUriString();
    }

    List<Page.Crumb> crumbs() {
        return surroundings.way().stream()
                .map(area -> new Page.Crumb(full(area), url(area)))
                .toList();
    }

    List<Page.Crumb> crumbsToHere() {
        return Stream.concat(crumbs().stream(), Stream.of(new Page.Crumb(own(), withQuery(url(surroundings.area())))))
                .toList();
    }

    Optional<Area> gemeente() {
        return surroundings.gemeente().map(Extent::area);
    }
}
