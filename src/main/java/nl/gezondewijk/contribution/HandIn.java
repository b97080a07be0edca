package nl.gezondewijk.contribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Upright;
import nl.gezondewijk.sheet.PersonLines;
import nl.gezondewijk.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in, or says why not. Of a file that is refused nothing is kept; the trail tells that it was, and why. */
@Component
public class HandIn {
    private final Contributions contributions;
    private final SheetOwners owners;
    private final Trail trail;
    private final long most;

    HandIn(
            Contributions contributions,
            SheetOwners owners,
            Trail trail,
            @Value("${gezondewijk.contribution.most}") DataSize most) {
        this.contributions = contributions;
        this.owners = owners;
        this.trail = trail;
        this.most = most.toBytes();
    }

    /**
     * Whose figures a file holds.
     *
     * @param supplier the organisation
     * @param title what it is called
     * @param request number of the data request that it answers
     */
    public record Sender(String supplier, String title, Optional<Integer> request) {}

    /**
     * Why a file is not taken.
     *
     * @param key of its message; what would be right stands under {@code .good}
     * @param persons by which it is known that the file is about persons
     */
    public record Refused(String key, List<PersonLines.Sign> persons) {
        public static final Refused TOO_LARGE = of(Sheets.Refusal.TOO_LARGE);

        static final Refused NO_FILE = new Refused("contribution.refusal.NO_FILE", List.of());

        static final Refused NO_ROWS = new Refused("contribution.refusal.NO_ROWS", List.of());

        static Refused of(Sheets.Refusal why) {
            return new Refused(why.key(), List.of());
        }
    }

    /**
     * What came in for a data request.
     *
     * @param waiting whether nobody of the staff took it up yet
     */
    public record Supplied(int id, String file, Instant at, Contribution.State state, boolean waiting) {}

    /** Empty when it can be taken. */
    public Optional<Refused> refusal(@Nullable MultipartFile file, Actor by, String origin) {
        var refused = file == null || name(file).isEmpty() ? Optional.of(Refused.NO_FILE) : looked(file);
        refused.ifPresent(why -> trail.record(
                by, "contribution.not-taken", why.key().replaceFirst("^.*\\.", "refusal:"), Outcome.REFUSED, origin));
        return refused;
    }

    public int take(MultipartFile file, Sender sender, Actor by, String origin) {
        return contributions.receive(
                new Contributions.Handed(sender.supplier(), sender.title(), name(file), sender.request()),
                bytes(file),
                by,
                origin);
    }

    /** In the order in which they came. */
    public List<Supplied> of(int request) {
        return contributions.listOf(request).stream()
                .map(one -> new Supplied(
                        one.id(),
                        one.file(),
                        one.received(),
                        one.state(),
                        !one.owner().startsWith("account:")))
                .toList();
    }

    /** Somebody of the staff goes on with what a partner supplied. Gives false when another was first. */
    @Transactional
    public boolean takeUp(int request, int contribution, Actor by, String origin) {
        return owners.takeUp(request, contribution, by, origin);
    }

    private Optional<Refused> looked(MultipartFile file) {
        if (file.getSize() > most) {
            return Optional.of(Refused.TOO_LARGE);
        }
        var content = bytes(file);
        try {
            return switch (Sheets.open(content, name(file))) {
                case Sheets.Opened.Refused why -> Optional.of(Refused.of(why.why()));
                case Sheets.Opened.Readable readable -> {
                    var persons = PersonLines.in(content, readable);
                    yield persons.found()
                            ? Optional.of(new Refused("contribution.refusal.PERSONS", persons.signs()))
                            : Optional.of(Refused.NO_ROWS).filter(none -> !hasTable(readable));
                }
            };
        } catch (Sheets.Unreadable broken) {
            return Optional.of(Refused.of(broken.why()));
        }
    }

    /** Names of columns with at least one row under them, and more than one column. */
    private static boolean hasTable(Sheets.Opened.Readable file) {
        return file.visible().stream().anyMatch(sheet -> {
            try (var rows = sheet.rows()) {
                int found = 0;
                for (var row = rows.next(); row != null && found < 2; row = rows.next()) {
                    long filled =
                            row.cells().stream().filter(cell -> !cell.isEmpty()).count();
                    found += filled >= 2 ? 1 : 0;
                }
                return found == 2;
            }
        });
    }

    private static String name(MultipartFile file) {
        return Upright.of(String.valueOf(file.getOriginalFilename()))
                .replaceAll("^.*[/\\\\]", "")
                .strip();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
