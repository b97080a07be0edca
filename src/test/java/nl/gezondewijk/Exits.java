package nl.gezondewijk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.account.Route;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the whole program that shows something, those of later modules too, and all that can be read in what it answers. */
final class Exits {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private final List<String> patterns;

    Exits(RequestMappingHandlerMapping mapping) {
        patterns = Route.all(mapping).stream()
                .filter(route -> !route.changesSomething())
                .flatMap(route -> route.mapping().getPatternValues().stream())
                .filter(pattern -> !pattern.contains("*"))
                .distinct()
                .sorted()
                .toList();
    }

    List<String> patterns() {
        return patterns;
    }

    /**
     * The addresses of a pattern, with all that stands for its variables.
     *
     * @param examples by the name of a variable, or by the pattern up to and with it where that name is used for more
     */
    static List<String> addresses(String pattern, Map<String, List<String>> examples) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        var upTo = pattern.substring(0, variable.start()) + "{" + variable.group(1) + "}";
        var fits = examples.getOrDefault(upTo, examples.get(variable.group(1)));
        if (fits == null) {
            throw new AssertionError("what stands for {" + variable.group(1) + "} in " + pattern
                    + "? Give examples, or say why " + "it shows no figures");
        }
        return fits.stream()
                .map(one -> pattern.substring(0, variable.start()) + one + pattern.substring(variable.end()))
                .flatMap(one -> addresses(one, examples).stream())
                .toList();
    }

    /** All that somebody finds who unpacks what they got: parts of archives, the words of a PDF and what is hidden in it. */
    static String legible(byte[] content) {
        try {
            if (startsWith(content, "PK\3\4")) {
                return unpacked(content);
            }
            return startsWith(content, "%PDF") ? read(content) : new String(content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] content, String mark) {
        return new String(content, 0, Math.min(content.length, mark.length()), StandardCharsets.ISO_8859_1)
                .equals(mark);
    }

    private static String unpacked(byte[] archive) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.append(entry.getName()).append('\n');
                texts.append(legible(zip.readAllBytes())).append('\n');
            }
        }
        return texts.toString();
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<>(List.of(new PDFTextStripper().getText(document)));
            hidden(document).forEach(texts::add);
            return String.join("\n", texts);
        }
    }

    /** Files, descriptions and alternative texts. */
    private static Stream<String> hidden(PDDocument document) {
        var objects = document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject());
        return objects.flatMap(object -> switch (object) {
            case COSStream stream when isText(stream) -> Stream.of(stream.toTextString());
            case org.apache.pdfbox.cos.COSDictionary one ->
                Stream.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.CONTENTS, COSName.TITLE)
                        .map(one::getString)
                        .filter(java.util.Objects::nonNull);
            case null, default -> Stream.of();
        });
    }

    private static boolean isText(COSStream stream) {
        return List.of("Metadata", "EmbeddedFile").contains(String.valueOf(stream.getNameAsString(COSName.TYPE)));
    }
}
