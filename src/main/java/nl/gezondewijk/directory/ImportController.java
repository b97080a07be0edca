package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Taking over another map, from a sheet or from HSDS. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(KeeperController.PATH + "/overnemen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(value = Ring.FACILITATORS, also = Part.MAP_KEEPER)
class ImportController {
    private static final int LARGEST = 10_000_000;

    private final MirrorMap mirror;
    private final Terms terms;
    private final Approaches approaches;

    ImportController(MirrorMap mirror, Terms terms, Approaches approaches) {
        this.mirror = mirror;
        this.terms = terms;
        this.approaches = approaches;
    }

    /** What was read of a file, or why it was not. */
    private sealed interface Opened {
        record Lines(List<Incoming> lines, List<String> unused) implements Opened {}

        /**
         * @param rule key of the message that says what would be right
         * @param found what stands there instead
         */
        record Not(String rule, String found) implements Opened {
            Not(String rule) {
                this(rule, "");
            }

            static Not circle(List<String> names) {
                return new Not("directory.import.wrong.circle", String.join(" → ", names));
            }
        }
    }

    @GetMapping
    String ask(@PathVariable int approach, Here here, Model model) {
        return page(approach, "", here, model);
    }

    @PostMapping
    String take(
            @PathVariable int approach,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String kaart,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "false") boolean openbaar,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var map = OfferForm.text(kaart);
        var topic = terms.topics(List.of(onderwerp)).stream()
                .findFirst()
                .map(Term::key)
                .orElse("");
        var opened = map.isEmpty() || map.length() > 100 || bestand == null
                ? new Opened.Not("directory.import.wrong.map")
                : open(bestand, topic);
        return switch (opened) {
            case Opened.Not(var rule, var found) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("wrong", here.say(rule, found));
                yield page(approach, map, here, model);
            }
            case Opened.Lines(var lines, var unused) -> {
                var taken = mirror.take(approach, map, openbaar, lines, by, from.getRemoteAddr());
                model.addAttribute("groups", TakenView.of(taken, here));
                model.addAttribute("unused", String.join(", ", unused));
                yield page(approach, map, here, model);
            }
        };
    }

    private Opened open(MultipartFile file, String topic) {
        if (file.getSize() > LARGEST) {
            return new Opened.Not("directory.import.wrong.large");
        }
        var content = bytes(file);
        var name = String.valueOf(file.getOriginalFilename());
        if (isJson(content)) {
            return switch (new MapJson(terms, topic).read(content)) {
                case MapJson.Read.Lines(var lines) -> new Opened.Lines(lines, List.of());
                case MapJson.Read.Circle(var names) -> Opened.Not.circle(names);
                case MapJson.Read.NoMap none -> new Opened.Not("directory.import.wrong.json");
            };
        }
        return switch (Sheets.open(content, name)) {
            case Sheets.Opened.Refused refused -> new Opened.Not(refused.why().key() + ".good");
            case Sheets.Opened.Readable readable -> sheet(readable, topic);
        };
    }

    private Opened sheet(Sheets.Opened.Readable readable, String topic) {
        try {
            var read = new MapSheet(terms, topic).read(readable.visible().getFirst());
            if (read.tooMany()) {
                return new Opened.Not("directory.import.wrong.large");
            }
            if (!read.circle().isEmpty()) {
                return Opened.Not.circle(read.circle());
            }
            return read.lines().isEmpty()
                    ? new Opened.Not("directory.import.wrong.empty")
                    : new Opened.Lines(read.lines(), read.unused());
        } catch (Sheets.Unreadable broken) {
            return new Opened.Not(broken.why().key() + ".good");
        }
    }

    private static boolean isJson(byte[] content) {
        for (byte one : content) {
            if (!Character.isWhitespace(one)) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(int approach, String map, Here here, Model model) {
        model.addAttribute(
                "page", KeeperController.page(here.say("directory.import"), approaches.get(approach), true, here));
        model.addAttribute("action", Entry.keeping(approach) + "/overnemen");
        model.addAttribute("map", map);
        model.addAttribute("choices", ChoicesView.of(terms, List.of(), here));
        return "directory/import";
    }
}
