package nl.gezondewijk.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What of a template goes along into the decks that are made of it: what its masters and layouts lead to, and no more. Someone may hand
 * in a presentation that was held once, with pictures, notes and remarks that were never meant for others.
 */
final class Carried {
    /** Tell of slides that are gone, of who remarked on them, or of the maker's own program. */
    private static final Set<String> LEFT_BEHIND = Set.of(
            "thumbnail",
            "extended-properties",
            "custom-properties",
            "commentAuthors",
            "authors",
            "customXml",
            "tags",
            "viewProps",
            "printerSettings");

    private Carried() {}

    /** The same file without the rest. */
    static byte[] of(byte[] file) throws IOException {
        try (var pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            leaveBehind(pack.getRelationships(), pack::removeRelationship);
            for (var part : pack.getPartsByContentType(main(pack))) {
                leaveBehind(part.getRelationships(), part::removeRelationship);
            }
            var reached = reached(pack);
            for (var part : List.copyOf(pack.getParts())) {
                if (!part.isRelationshipPart() && !reached.contains(part)) {
                    pack.removePart(part.getPartName());
                }
            }
            var out = new ByteArrayOutputStream();
            pack.save(out);
            return out.toByteArray();
        } catch (OpenXML4JException notOne) {
            throw new IOException(notOne);
        }
    }

    private static String main(OPCPackage pack) throws OpenXML4JException {
        return pack.getPart(PackagingURIHelper.createPartName("/ppt/presentation.xml"))
                .getContentType();
    }

    private static void leaveBehind(PackageRelationshipCollection from, Consumer<String> remove) {
        var ids = new HashSet<String>();
        from.forEach(one -> {
            if (LEFT_BEHIND.contains(last(one.getRelationshipType()))) {
                ids.add(one.getId());
            }
        });
        ids.forEach(remove);
    }

    private static String last(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static Set<PackagePart> reached(OPCPackage pack) throws OpenXML4JException {
        var reached = new HashSet<PackagePart>();
        var waiting = new ArrayDeque<PackagePart>();
        for (var first : pack.getRelationships()) {
            waiting.add(pack.getPart(first));
        }
        while (!waiting.isEmpty()) {
            var part = waiting.remove();
            if (reached.add(part)) {
                for (PackageRelationship one : part.getRelationships()) {
                    if (one.getTargetMode() == TargetMode.INTERNAL) {
                        waiting.add(part.getRelatedPart(one));
                    }
                }
            }
        }
        return reached;
    }
}
