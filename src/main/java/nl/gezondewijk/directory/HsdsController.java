package nl.gezondewijk.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The published map for other programs, as Open Referral HSDS 3.0 says; to read only. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(HsdsController.PATH)
@OpenTo(OpenTo.Audience.EVERYONE)
class HsdsController {
    static final String PATH = "/api/hsds/v3";
    private static final int MOST = 500;
    private static final String ALL = "1";
    private static final String MANY = "50";

    private final HsdsRows rows;
    private final Entries entries;
    private final Site site;
    private final Hsds hsds;

    HsdsController(HsdsRows rows, Entries entries, Site site, Terms terms) {
        this.rows = rows;
        this.entries = entries;
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
    Map<String, Object> services(
            @RequestParam(defaultValue = ALL) int page,
            @RequestParam(name = "per_page", defaultValue = MANY) int size,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(name = "taxonomy_term_id", defaultValue = "") String term,
            @RequestParam(name = "organization_id", defaultValue = "") String organization,
            @RequestParam(defaultValue = "false") boolean full) {
        var wanted = new HsdsRows.Wanted(search, key(term), organization, false);
        var found = entries.listPublished(rows.list(wanted, asked(page, size)));
        return page(
                rows.count(wanted),
                asked(page, size),
                found.stream()
                        .map(full ? (Function<Entry, Map<String, Object>>) hsds::whole : hsds::service)
                        .toList());
    }

    @GetMapping("/services/" + DirectoryController.ID)
    Map<String, Object> service(@PathVariable UUID id) {
        return hsds.whole(entries.getPublished(id));
    }

    @GetMapping("/service_at_locations")
    Map<String, Object> places(
            @RequestParam(defaultValue = ALL) int page,
            @RequestParam(name = "per_page", defaultValue = MANY) int size,
            @RequestParam(defaultValue = "") String search) {
        var wanted = new HsdsRows.Wanted(search, "", "", true);
        var found = entries.listPublished(rows.list(wanted, asked(page, size)));
        return page(
                rows.count(wanted),
                asked(page, size),
                found.stream()
                        .flatMap(entry -> hsds
                                .at(entry)
                                .map(at -> {
                                    at.put("service", hsds.service(entry));
                                    return at;
                                })
                                .stream())
                        .toList());
    }

    @GetMapping("/organizations")
    Map<String, Object> organizations(
            @RequestParam(defaultValue = ALL) int page,
            @RequestParam(name = "per_page", defaultValue = MANY) int size) {
        return page(
                rows.countOrganizations(),
                asked(page, size),
                rows.listOrganizations(asked(page, size)).stream()
                        .map(one -> hsds.organization(one.id(), one.provider()))
                        .toList());
    }

    @GetMapping("/organizations/" + DirectoryController.ID)
    Map<String, Object> organization(@PathVariable UUID id) {
        var services = entries.listPublished(
                rows.list(new HsdsRows.Wanted("", "", id.toString(), false), new HsdsRows.Part(1, MOST)));
        if (services.isEmpty()) {
            throw new Entries.Unknown(id);
        }
        var json = hsds.organization(id, services.getFirst().offer().provider());
        json.put("services", services.stream().map(hsds::service).toList());
        return json;
    }

    @GetMapping("/taxonomies")
    Map<String, Object> taxonomies() {
        return whole(hsds.taxonomies());
    }

    @GetMapping("/taxonomies/" + DirectoryController.ID)
    Map<String, Object> taxonomy(@PathVariable UUID id) {
        return one(hsds.taxonomies(), id);
    }

    @GetMapping("/taxonomy_terms")
    Map<String, Object> terms() {
        return whole(hsds.terms());
    }

    @GetMapping("/taxonomy_terms/" + DirectoryController.ID)
    Map<String, Object> term(@PathVariable UUID id) {
        return one(hsds.terms(), id);
    }

    private static Map<String, Object> one(List<Map<String, Object>> all, UUID id) {
        return all.stream()
                .filter(one -> id.toString().equals(one.get("id")))
                .findFirst()
                .orElseThrow(() -> new Entries.Unknown(id));
    }

    /** The key of a term by its id; one that there is not finds nothing. */
    private String key(String id) {
        return id.isEmpty()
                ? ""
                : hsds.terms().stream()
                        .filter(one -> id.equals(one.get("id")))
                        .map(one -> String.valueOf(one.get("code")))
                        .findFirst()
                        .orElse("-");
    }

    private static HsdsRows.Part asked(int page, int size) {
        if (page < 1 || page > 1_000_000 || size < 1 || size > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "page begins at 1 and per_page lies between 1 and " + MOST);
        }
        return new HsdsRows.Part(page, size);
    }

    private static Map<String, Object> whole(List<Map<String, Object>> all) {
        return page(all.size(), new HsdsRows.Part(1, Math.max(1, all.size())), all);
    }

    private static Map<String, Object> page(int total, HsdsRows.Part asked, List<Map<String, Object>> contents) {
        int pages = Math.max(1, (total + asked.size() - 1) / asked.size());
        var json = new LinkedHashMap<String, Object>();
        json.put("total_items", total);
        json.put("total_pages", pages);
        json.put("page_number", asked.page());
        json.put("size", contents.size());
        json.put("first_page", asked.page() == 1);
        json.put("last_page", asked.page() >= pages);
        json.put("empty", contents.isEmpty());
        json.put("contents", contents);
        return json;
    }
}
