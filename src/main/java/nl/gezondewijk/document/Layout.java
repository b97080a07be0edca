package nl.gezondewijk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Takes the name of table from what only stands side by side, so that a screen reader does not speak of rows and columns there. */
final class Layout {
    private static final Set<String> PARTS = Set.of("Table", "THead", "TBody", "TFoot", "TR", "TD");

    private Layout() {}

    static void isNoTable(PDDocument document) {
        walk(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void walk(PDStructureNode node) {
        for (var kid : kids(node)) {
            if (kid.getStructureType().equals("Table") && !hasHeads(kid)) {
                untable(kid);
            }
            walk(kid);
        }
    }

    private static boolean hasHeads(PDStructureElement table) {
        return kids(table).stream().anyMatch(kid -> kid.getStructureType().equals("TH") || hasHeads(kid));
    }

    private static void untable(PDStructureElement element) {
        if (PARTS.contains(element.getStructureType())) {
            element.setStructureType("Div");
            element.getCOSObject().removeItem(COSName.A);
            kids(element).forEach(Layout::untable);
        }
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        var kids = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kids.add(element);
            }
        }
        return kids;
    }
}
