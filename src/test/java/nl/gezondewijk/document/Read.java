package nl.gezondewijk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as somebody reads it: with the eyes, with a screen reader, and as the checker veraPDF does. */
public final class Read implements AutoCloseable {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;
    public final PDDocument document;

    public Read(Pdf pdf) {
        try {
            bytes = pdf.bytes();
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of reading, with spaces where lines break. */
    public String words() {
        return words(1, document.getNumberOfPages());
    }

    public String words(int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks a rule of PDF/UA-1 or PDF/A-3u, as veraPDF says it. */
    public List<String> faults(PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " at " + one.getLocation().getContext())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of the structure with one of these names, in order. */
    public List<PDStructureElement> elements(String... names) {
        var wanted = List.of(names);
        var found = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found.stream()
                .filter(one -> wanted.contains(one.getStructureType()))
                .toList();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    public List<String> bookmarks() {
        var titles = new ArrayList<String>();
        for (var chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(chapter.getTitle());
            chapter.children().forEach(one -> titles.add(one.getTitle()));
        }
        return titles;
    }

    public Stream<PDFont> fonts() {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts.stream();
    }

    private static void collect(org.apache.pdfbox.pdmodel.PDResources resources, List<PDFont> fonts) {
        try {
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form) {
                    collect(form.getResources(), fonts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
