package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published map for other programs, as Open Referral HSDS 3.0 says; to read only. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(HsdsController.PATH)
@OpenTo(OpenTo.Audience.EVERYONE)
class HsdsController {
    static final String PATH = "/api/hsds/v3";

    private final HsdsRows rows;
    private final Entries entries;
    private final Gazetteer gazetteer;
    private final Site site;
    private final Hsds hsds;

    HsdsController(HsdsRows rows, Entries entries, Gazetteer gazetteer, Site site, Terms terms) {
        this.rows = rows;
        this.entries = entries;
        this.gazetteer = gazetteer;
        this.site = site;
        this.hsds = new Hsds(terms);
    }

    @GetMapping
    Map<String, Object> about() {
        var about = new LinkedHashMap<String, Object>();
        about.put("version", "3.0");
        about.put("profile", site.address().orElse("") + PATH);
        about.put(
                "openapi_url", "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json");
        return about;
    }

    @GetMapping("/services")
    void services(@RequestParam Map<String, String> typed, HttpServletResponse to) throws IOException {
        var asked = new HsdsAsked(typed);
        var wanted = wanted(asked, Optional.empty());
        Function<Entry, Map<String, Object>> said = asked.is("full") ? hsds::whole : hsds::service;
        boolean minimal = asked.is("minimal");
        HsdsPages.give(
                asked,
                rows.count(wanted),
                part -> {
                    var found = rows.list(wanted, part);
                    return minimal
                            ? found.stream().map(Hsds::minimal).toList()
                            : entries
                                    .listPublished(found.stream()
                                            .map(HsdsRows.Minimal::id)
                                            .toList())
                                    .stream()
                                    .map(said)
                                    .toList();
                },
                to);
    }

    @GetMapping("/services/" + DirectoryController.ID)
    Map<String, Object> service(@PathVariable UUID id) {
        return hsds.whole(entries.getPublished(id));
    }

    @GetMapping("/service_at_locations")
    void places(@RequestParam Map<String, String> typed, HttpServletResponse to) throws IOException {
        var asked = new HsdsAsked(typed);
        var wanted = wanted(asked, near(asked));
        Function<Entry, Map<String, Object>> said = asked.is("full") ? hsds::whole : hsds::service;
        HsdsPages.give(asked, rows.countPlaced(wanted), part -> places(rows.listPlaced(wanted, part), said), to);
    }

    @GetMapping("/service_at_locations/" + DirectoryController.ID)
    Map<String, Object> place(@PathVariable UUID id) {
        return rows.findEntryAt(id).flatMap(entries::find).stream()
                .filter(entry -> entry.state() == Entry.State.PUBLISHED)
                .flatMap(entry -> places(List.of(new HsdsRows.Placed(id, entry.id())), hsds::service).stream())
                .findFirst()
                .orElseThrow(() -> new Entries.Unknown(id));
    }

    private List<Map<String, Object>> places(List<HsdsRows.Placed> placed, Function<Entry, Map<String, Object>> said) {
        var found = entries
                .listPublished(
                        placed.stream().map(HsdsRows.Placed::entry).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return placed.stream()
                .flatMap(one -> Optional.ofNullable(found.get(one.entry())).stream()
                        .flatMap(entry -> HsdsPlaces.of(entry).stream()
                                .filter(at -> one.id().toString().equals(at.get("id")))
                                .map(at -> Hsds.with(at, "service", said.apply(entry)))))
                .toList();
    }

    private HsdsRows.Wanted wanted(HsdsAsked asked, Optional<HsdsRows.Near> near) {
        return new HsdsRows.Wanted(
                asked.text("search"),
                Stream.of("taxonomy_term_id", "taxonomy_id")
                        .flatMap(name -> asked.id(name).stream())
                        .map(hsds::keys)
                        .toList(),
                asked.id("organization_id"),
                asked.since(),
                near);
    }

    private Optional<HsdsRows.Near> near(HsdsAsked asked) {
        var metres = asked.metres();
        return asked.postcode()
                .map(postcode -> metres.<HsdsRows.Near>map(far -> new HsdsRows.Near.Around(
                                gazetteer
                                        .near(postcode)
                                        .map(Gazetteer.Named::spot)
                                        .orElseThrow(() ->
                                                new HsdsAsked.Wrong("postcode", postcode, "one that is known here")),
                                far))
                        .orElseGet(() -> new HsdsRows.Near.In(postcode)));
    }

    @ExceptionHandler
    ProblemDetail wrong(HsdsAsked.Wrong wrong) {
        return HsdsAsked.problem(wrong);
    }
}
