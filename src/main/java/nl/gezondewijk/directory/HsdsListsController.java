package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the entries of the published map refer to, as HSDS 3.0 says: who offers them, and the terms they are sorted by. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(HsdsController.PATH)
@OpenTo(OpenTo.Audience.EVERYONE)
class HsdsListsController {
    private final HsdsRows rows;
    private final Entries entries;
    private final Hsds hsds;

    HsdsListsController(HsdsRows rows, Entries entries, Terms terms) {
        this.rows = rows;
        this.entries = entries;
        this.hsds = new Hsds(terms);
    }

    @GetMapping("/organizations")
    void organizations(@RequestParam Map<String, String> typed, HttpServletResponse to) throws IOException {
        var asked = new HsdsAsked(typed);
        var search = asked.text("search");
        boolean whole = asked.is("full_service");
        boolean nested = asked.is("full") || whole;
        HsdsPages.give(
                asked,
                rows.countOrganizations(search),
                part -> rows.listOrganizations(search, part).stream()
                        .map(one -> nested ? nested(one.id(), whole) : hsds.organization(one.id(), one.provider()))
                        .toList(),
                to);
    }

    @GetMapping("/organizations/" + DirectoryController.ID)
    Map<String, Object> organization(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return nested(id, new HsdsAsked(typed).is("full_service"));
    }

    private Map<String, Object> nested(UUID id, boolean whole) {
        var ids = rows.list(HsdsRows.Wanted.of(Optional.of(id)), new HsdsRows.Part(1, HsdsAsked.MOST)).stream()
                .map(HsdsRows.Minimal::id)
                .toList();
        var services = entries.listPublished(ids);
        if (services.isEmpty()) {
            throw new Entries.Unknown(id);
        }
        Function<Entry, Map<String, Object>> said = whole ? hsds::whole : hsds::service;
        var json = hsds.organization(id, services.getFirst().offer().provider());
        return Hsds.with(json, "services", services.stream().map(said).toList());
    }

    @GetMapping("/taxonomies")
    void taxonomies(@RequestParam Map<String, String> typed, HttpServletResponse to) throws IOException {
        var asked = new HsdsAsked(typed);
        HsdsPages.give(asked, named(hsds.taxonomies(), asked), to);
    }

    @GetMapping("/taxonomies/" + DirectoryController.ID)
    Map<String, Object> taxonomy(@PathVariable UUID id) {
        return one(hsds.taxonomies(), id);
    }

    /** None of ours has another above it, so that all are at the top. */
    @GetMapping("/taxonomy_terms")
    void terms(@RequestParam Map<String, String> typed, HttpServletResponse to) throws IOException {
        var asked = new HsdsAsked(typed);
        asked.is("top_only");
        boolean below = asked.id("parent_id").isPresent();
        var keys = asked.id("taxonomy_id").map(hsds::keys);
        HsdsPages.give(
                asked,
                named(hsds.terms(), asked).stream()
                        .filter(term -> !below)
                        .filter(term -> keys.isEmpty() || keys.get().contains(String.valueOf(term.get("code"))))
                        .toList(),
                to);
    }

    @GetMapping("/taxonomy_terms/" + DirectoryController.ID)
    Map<String, Object> term(@PathVariable UUID id) {
        return one(hsds.terms(), id);
    }

    private static List<Map<String, Object>> named(List<Map<String, Object>> all, HsdsAsked asked) {
        var search = Plain.of(asked.text("search"));
        return all.stream()
                .filter(one ->
                        Plain.of(one.get("name") + " " + one.get("description")).contains(search))
                .toList();
    }

    private static Map<String, Object> one(List<Map<String, Object>> all, UUID id) {
        return all.stream()
                .filter(one -> id.toString().equals(one.get("id")))
                .findFirst()
                .orElseThrow(() -> new Entries.Unknown(id));
    }

    @ExceptionHandler
    ProblemDetail wrong(HsdsAsked.Wrong wrong) {
        return HsdsAsked.problem(wrong);
    }
}
