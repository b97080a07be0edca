package nl.gezondewijk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Our own template; it lies unpacked among the resources, so that a change to it can be read. */
final class HouseTemplate {
    private static final int LAYOUTS = 5;
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels");
    private static final List<String> PARTS = List.of(
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/presProps.xml",
            "ppt/tableStyles.xml",
            "ppt/theme/theme1.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels");

    /** The same as a file that an organisation can start from. */
    static final byte[] POTX = packed();

    private HouseTemplate() {}

    private static byte[] packed() {
        var layouts = IntStream.rangeClosed(1, LAYOUTS)
                .mapToObj(i -> Stream.of(
                        "ppt/slideLayouts/slideLayout" + i + ".xml",
                        "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels"))
                .flatMap(both -> both);
        var out = new ByteArrayOutputStream();
        try (var zip = new FixedZip(out)) {
            for (var name : Stream.concat(Stream.concat(FIRST.stream(), PARTS.stream()), layouts)
                    .toList()) {
                try (var part =
                        Objects.requireNonNull(HouseTemplate.class.getResourceAsStream("/slides/" + name), name)) {
                    zip.add(name, part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
