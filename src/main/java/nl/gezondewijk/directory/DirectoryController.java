package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The social map for everybody: looking for something, and one entry. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(DirectoryController.PATH)
@OpenTo(OpenTo.Audience.EVERYONE)
class DirectoryController {
    static final String PATH = "/sociale-kaart";
    /** An id, and nothing else, so that other words can follow the path as well. */
    static final String ID = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private static final int CALENDAR_DAYS = 14;

    private final Finding finding;
    private final Entries entries;
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final Approaches approaches;
    private final Site site;

    DirectoryController(
            Finding finding, Entries entries, Terms terms, Gazetteer gazetteer, Approaches approaches, Site site) {
        this.finding = finding;
        this.entries = entries;
        this.terms = terms;
        this.gazetteer = gazetteer;
        this.approaches = approaches;
        this.site = site;
    }

    @GetMapping
    String find(@ModelAttribute("form") AskedForm form, HttpServletRequest from, Here here, Model model) {
        var near = form.near().isEmpty() ? Optional.<Gazetteer.Named>empty() : gazetteer.near(form.near());
        var spot = near.map(Gazetteer.Named::spot);
        var found = finding.find(form.asked(terms, spot));
        var shown = entries.listPublished(found.ids());
        var areas = areas(shown);
        int first = form.page() * Asked.SIZE;
        model.addAttribute("page", Page.titled(here.say("directory.title")));
        model.addAttribute("filters", FilterView.of(form, terms, found.counts(), here));
        model.addAttribute("said", FoundView.of(form, found, near.map(Gazetteer.Named::name), terms, here));
        model.addAttribute(
                "hits",
                IntStream.range(0, shown.size())
                        .mapToObj(i -> HitView.of(
                                shown.get(i), first + i + 1, areas, spot, form.shortlist(), entries.today(), here))
                        .toList());
        model.addAttribute("map", map(shown, first));
        model.addAttribute("days", EntryView.calendar(shown, CALENDAR_DAYS, areas, entries.today(), here));
        model.addAttribute("list", form.shortlist());
        model.addAttribute("keep", keptBy(form, from).orElse(""));
        return "directory/find";
    }

    @GetMapping("/" + ID)
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String lijst, Here here, Model model) {
        var entry = entries.getPublished(id);
        model.addAttribute(
                "page",
                Page.titled(entry.offer().name()).under(List.of(new Page.Crumb(here.say("directory.title"), PATH))));
        model.addAttribute(
                "entry",
                EntryView.of(entry, areas(List.of(entry)), terms, Shortlist.read(lijst), entries.today(), here));
        model.addAttribute("map", map(entry));
        return "directory/entry";
    }

    @GetMapping("/" + ID + "/agenda.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, Here here) {
        var entry = entries.getPublished(id);
        var offer = entry.offer();
        var file = new CalendarFile(
                id.toString(),
                offer.name(),
                offer.description(),
                offer.places().stream().map(EntryView::address).collect(Collectors.joining("; ")),
                site.address().orElse("") + entry.url(),
                offer.occasions(),
                entries.today(),
                entry.savedAt());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .body(file.bytes());
    }

    /** Where the keeper of the map that is looked at keeps it; nothing for others. */
    private Optional<String> keptBy(AskedForm form, HttpServletRequest from) {
        var reader = Actor.of(from.getUserPrincipal());
        return form.map()
                .flatMap(number -> approaches.list().stream()
                        .filter(one -> one.id() == number)
                        .findFirst())
                .filter(one -> one.partOf(reader).filter(Keepers::may).isPresent())
                .map(one -> Entry.keeping(one.id()));
    }

    private Map<String, String> areas(List<Entry> shown) {
        return gazetteer.names(shown.stream()
                .flatMap(entry -> entry.offer().places().stream().map(Offer.Place::area))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList());
    }

    private Optional<PinMap> map(List<Entry> shown, int first) {
        var pins = IntStream.range(0, shown.size())
                .boxed()
                .flatMap(i ->
                        shown.get(i).offer().spots().stream().map(spot -> new PinMap.Numbered(first + i + 1, spot)))
                .toList();
        return drawn(pins, shown);
    }

    /** The places of one entry, in the order in which they are told. */
    private Optional<PinMap> map(Entry entry) {
        var places = entry.offer().places();
        var pins = IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> places.get(i).at().stream().map(spot -> new PinMap.Numbered(i + 1, spot)))
                .toList();
        return drawn(pins, List.of(entry));
    }

    private Optional<PinMap> drawn(List<PinMap.Numbered> pins, List<Entry> shown) {
        if (pins.isEmpty()) {
            return Optional.empty();
        }
        var around = shown.stream()
                .flatMap(entry -> entry.offer().places().stream().map(Offer.Place::area))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .map(gazetteer::buurtenAround)
                .orElse(List.of());
        var names = new HashMap<String, String>();
        around.forEach(area -> names.put(area.code(), area.name()));
        return Optional.of(PinMap.of(pins, gazetteer.borders(around), names));
    }
}
