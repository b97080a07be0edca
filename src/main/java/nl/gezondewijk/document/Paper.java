package nl.gezondewijk.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import nl.gezondewijk.page.FillTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lays a template out on paper: a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-3u), with its letters inside.
 *
 * <p>The template writes well-formed XHTML with a language and a title; headings become bookmarks where it lists them; a drawing says
 * in {@code alt} what it shows. Style sheets are those in {@code paper/}; whatever else it names is refused, so that nothing is fetched while it is
 * printed.
 */
@Component
public class Paper {
    private static final Logger LOG = LoggerFactory.getLogger(Paper.class);
    private static final String OURS = "paper";

    private final FillTemplate fill;
    private final Letters letters = new Letters();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Paper(FillTemplate fill) {
        this.fill = fill;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The same template, parameters and moment make the same bytes; empty where it takes more pages than there may be.
     *
     * @param made when what stands in it was true
     */
    public Optional<Pdf> print(String template, Map<String, Object> parameters, Instant made, int mostPages) {
        var filled = fill.of(template, parameters);
        return Hands.make(() -> print(filled, made, mostPages));
    }

    /** Whether it takes no more pages than there may be; quicker than printing it to see. */
    public boolean fits(String template, Map<String, Object> parameters, int mostPages) {
        var filled = fill.of(template, parameters);
        return Hands.make(() -> fits(filled, mostPages));
    }

    private boolean fits(String xhtml, int mostPages) {
        try (var drawer = new BatikSVGDrawer();
                var renderer = builder(xhtml).useSVGDrawer(drawer).buildPdfRenderer()) {
            renderer.layout();
            return pages(renderer) <= mostPages;
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    Optional<Pdf> print(String xhtml, Instant made, int mostPages) {
        var out = new ByteArrayOutputStream(150_000);
        try (var drawer = new BatikSVGDrawer();
                var renderer = builder(xhtml).toStream(out).useSVGDrawer(drawer).buildPdfRenderer()) {
            renderer.layout();
            int pages = pages(renderer);
            if (pages > mostPages) {
                return Optional.empty();
            }
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                Layout.isNoTable(document);
                Dated.at(made, document);
                document.save(out);
            }
            return Optional.of(new Pdf(out.toByteArray(), pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String xhtml) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .withProducer("Gezonde Wijk")
                .withHtmlContent(xhtml, OURS + ":/")
                .useUriResolver(
                        (base, uri) -> uri.startsWith(OURS + ":") || uri.contains(":") ? uri : OURS + ":/" + uri)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith(OURS + ":"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(Sheets::open, OURS)
                .withDiagnosticConsumer(Paper::heed);
        letters.bring(builder);
        return builder;
    }

    private static void heed(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}", diagnostic.getFormattedMessage(), diagnostic.getError());
        }
    }
}
