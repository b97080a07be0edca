package nl.gezondewijk.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a document the moment of its figures instead of that of its printing, so that the same figures make the same bytes. */
final class Dated {
    private Dated() {}

    static void at(Instant moment, PDDocument document) throws IOException {
        var second = moment.atZone(ZoneOffset.UTC).withNano(0);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second));
        document.setDocumentId(moment.getEpochSecond());
        var catalog = document.getDocumentCatalog();
        try (var described = catalog.getMetadata().createInputStream()) {
            var text = new String(described.readAllBytes(), StandardCharsets.UTF_8);
            var dated = text.replaceAll(
                    "(<xmp:CreateDate>)[^<]*", "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(second));
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
            catalog.setMetadata(metadata);
        }
    }
}
