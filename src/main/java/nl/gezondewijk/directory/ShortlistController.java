package nl.gezondewijk.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.PhoneCode;
import nl.gezondewijk.page.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A shortlist, to print, to mail, or to take along on a phone. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(DirectoryController.PATH + "/lijstje")
@OpenTo(OpenTo.Audience.EVERYONE)
class ShortlistController {
    private final Entries entries;
    private final Terms terms;
    private final Site site;

    ShortlistController(Entries entries, Terms terms, Site site) {
        this.entries = entries;
        this.terms = terms;
        this.site = site;
    }

    /** @param without address of the list without it */
    record Picked(EntryView entry, String without) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String k, Here here, Model model) {
        var asked = Shortlist.read(k);
        var found = entries.listPublished(asked.ids());
        var list = new Shortlist(found.stream().map(Entry::id).toList());
        var address = site.address().map(one -> one + list.url());
        model.addAttribute(
                "page",
                Page.titled(here.say("directory.shortlist"))
                        .under(List.of(new Page.Crumb(here.say("directory.title"), DirectoryController.PATH))));
        model.addAttribute(
                "picked",
                found.stream()
                        .map(one -> new Picked(
                                EntryView.of(one, Map.of(), terms, list, entries.today(), here),
                                list.without(one.id()).url()))
                        .toList());
        model.addAttribute("gone", asked.ids().size() - found.size());
        model.addAttribute("on", DirectoryController.PATH + "?lijst=" + list.written());
        model.addAttribute(
                "code",
                address.filter(one -> !found.isEmpty())
                        .map(one -> new PhoneCode(one, here.say("directory.shortlist.code"))));
        model.addAttribute("mail", mail(found, address, here));
        return "directory/shortlist";
    }

    /** Opens the reader's own mail: who it goes to is nothing for us to know. */
    private static String mail(List<Entry> found, Optional<String> address, Here here) {
        var text = new StringBuilder();
        found.forEach(one -> text.append(one.offer().name())
                .append("\n")
                .append(new Saying(here).times(one.offer()))
                .append("\n")
                .append(one.offer().contact().phone())
                .append("\n\n"));
        address.ifPresent(text::append);
        return "mailto:?subject=" + encoded(here.say("directory.shortlist")) + "&body=" + encoded(text.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
