package nl.gezondewijk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A file that someone hands in as template, looked through before anything else opens it. */
public sealed interface CheckedTemplate {

    /** Slides can be made of it, and it holds nothing that runs, reaches outside or lies hidden: {@code file} is only what was looked at. */
    record Fit(byte[] file) implements CheckedTemplate {}

    /** It is not taken; {@code what} names the part of the file that is the reason, where there is one. */
    record Refused(Why why, String what) implements CheckedTemplate {}

    /** What can be wrong with a template. */
    enum Why {
        TOO_LARGE,
        LOCKED,
        NO_PRESENTATION,
        MACROS,
        OBJECTS,
        LINKS_OUTSIDE,
        NO_TITLES
    }

    int LARGEST = 20_000_000;

    static CheckedTemplate of(byte[] file) {
        if (file.length > LARGEST) {
            return new Refused(Why.TOO_LARGE, "");
        }
        // The old binary format, in which a locked file hides too.
        if (file.length > 4 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
            return new Refused(Why.LOCKED, "");
        }
        try {
            return TemplateParts.refusal(file)
                    .<CheckedTemplate>map(refused -> refused)
                    .orElseGet(() -> opened(file));
        } catch (IOException broken) {
            return new Refused(Why.NO_PRESENTATION, "");
        }
    }

    private static CheckedTemplate opened(byte[] file) {
        try {
            var template = SlideTemplate.open(file);
            var out = new ByteArrayOutputStream();
            try (var show = template.show) {
                if (!template.hasTitles()) {
                    return new Refused(Why.NO_TITLES, "");
                }
                show.write(out);
            }
            return new Fit(Carried.of(out.toByteArray()));
        } catch (IOException | RuntimeException notOne) {
            return new Refused(Why.NO_PRESENTATION, "");
        }
    }
}
