package nl.gezondewijk.document;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The letters of what goes on paper, put into each document as far as it uses them. */
final class Letters {
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> TEXT_AND_CHARTS = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int NONE = 0x4e4f4e45;

    private final byte[] sans = read("SourceSans3_400Regular");
    private final byte[] sansItalic = read("SourceSans3_400Regular_Italic");
    private final byte[] sansSemibold = read("SourceSans3_600SemiBold");
    private final byte[] serif = read("SourceSerif4_400Regular");
    private final byte[] serifItalic = read("SourceSerif4_400Regular_Italic");
    private final byte[] serifSemibold = read("SourceSerif4_600SemiBold");

    void bring(PdfRendererBuilder builder) {
        bring(builder, sans, "Source Sans 3", 400, NORMAL, TEXT_AND_CHARTS);
        bring(builder, sansItalic, "Source Sans 3", 400, ITALIC, TEXT);
        bring(builder, sansSemibold, "Source Sans 3", 600, NORMAL, TEXT_AND_CHARTS);
        bring(builder, serif, "Source Serif 4", 400, NORMAL, TEXT);
        bring(builder, serifItalic, "Source Serif 4", 400, ITALIC, TEXT);
        bring(builder, serifSemibold, "Source Serif 4", 600, NORMAL, TEXT);
    }

    private static void bring(
            PdfRendererBuilder builder,
            byte[] file,
            String family,
            int weight,
            FontStyle style,
            Set<FSFontUseCase> uses) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true, uses);
    }

    /**
     * Hides the table of a font that says which letters melt together: looking each word up in it takes as long as all the rest of a page, and
     * text that is copied from the PDF would have other letters than were written.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int entry = HEADER; entry < HEADER + tables * ENTRY; entry += ENTRY) {
            if (file.getInt(entry) == GSUB) {
                file.putInt(entry, NONE);
            }
        }
        return font;
    }

    private static byte[] read(String name) {
        try {
            return withoutLigatures(new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
