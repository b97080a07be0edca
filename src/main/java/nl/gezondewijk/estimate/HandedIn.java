package nl.gezondewijk.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sheet.PersonLines;
import nl.gezondewijk.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What became of a file that was handed in: a table, or why it is refused. Of a refused file nothing is kept. */
sealed interface HandedIn {
    long MOST_BYTES = 30_000_000;

    record Taken(Grid grid) implements HandedIn {}

    /** @param more what gave persons away */
    record Refused(String why, List<String> more) implements HandedIn {
        String said() {
            return more.isEmpty() ? why : why + " " + String.join(" ", more);
        }
    }

    static HandedIn of(@Nullable MultipartFile file, Here here) {
        if (file == null || file.isEmpty()) {
            return new Refused(here.say("estimate.wrong.file"), List.of());
        }
        if (file.getSize() > MOST_BYTES) {
            return new Refused(here.say("estimate.wrong.large"), List.of());
        }
        try {
            var content = file.getBytes();
            return switch (Sheets.open(content, String.valueOf(file.getOriginalFilename()))) {
                case Sheets.Opened.Refused refused ->
                    new Refused(here.say("estimate.refusal." + refused.why()), List.of());
                case Sheets.Opened.Readable readable -> read(content, readable, here);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HandedIn read(byte[] content, Sheets.Opened.Readable file, Here here) {
        try {
            var persons = PersonLines.in(content, file);
            if (persons.found()) {
                var signs = persons.signs().stream()
                        .map(sign -> here.say(sign.why().key(), sign.column()))
                        .distinct()
                        .toList();
                return new Refused(here.say("estimate.wrong.persons"), signs);
            }
            var grid = Grid.read(file.visible().getFirst());
            return grid.lines().isEmpty()
                    ? new Refused(here.say("estimate.refusal.EMPTY"), List.of())
                    : new Taken(grid);
        } catch (Sheets.Unreadable damaged) {
            return new Refused(here.say("estimate.refusal." + damaged.why()), List.of());
        } catch (Grid.TooLarge large) {
            return new Refused(here.say("estimate.wrong.large"), List.of());
        }
    }
}
