package nl.gezondewijk.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A table of PowerPoint's own: lines and space, no boxes. */
final class SlideTable {
    private static final int ROOMY = 8;
    private static final int FEW = 5;
    /** Names of places stand side by side at the head, and none may break. */
    private static final double HEAD = 13;

    private static final Color RULE = new Color(0xDD, 0xE4, 0xE6);
    private static final Color INK = new Color(0x14, 0x23, 0x2A);

    private SlideTable() {}

    static void write(XSLFSlide slide, Exhibit.Table table, Rectangle2D at, Wording wording) {
        var shape = slide.createTable();
        double size = size(table.rows().size());
        double height = Math.min(size * 2.4, at.getHeight() / (table.rows().size() + 1));
        var head = shape.addRow();
        head.setHeight(height);
        fill(head, table.head(), table, size, true, wording);
        for (var row : table.rows()) {
            var added = shape.addRow();
            added.setHeight(height);
            fill(added, row, table, size, false, wording);
        }
        widths(shape, table.widths(), at.getWidth());
        shape.setAnchor(new Rectangle2D.Double(
                at.getX(), at.getY(), at.getWidth(), height * (table.rows().size() + 1)));
        shape.getCTTable().getTblPr().setFirstRow(true);
        if (shape.getXmlObject() instanceof CTGraphicalObjectFrame frame) {
            frame.getNvGraphicFramePr().getCNvPr().setDescr(table.alternative());
        }
    }

    private static double size(int rows) {
        return rows > ROOMY ? 12 : rows > FEW ? 14 : 16;
    }

    private static void widths(XSLFTable shape, List<Integer> widths, double all) {
        double sum = widths.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < widths.size(); i++) {
            shape.setColumnWidth(i, all * widths.get(i) / sum);
        }
    }

    private static void fill(
            XSLFTableRow row, List<String> words, Exhibit.Table table, double size, boolean head, Wording wording) {
        for (int i = 0; i < words.size(); i++) {
            var cell = row.addCell();
            var paragraph = cell.addNewTextParagraph();
            paragraph.setTextAlign(table.numbers().get(i) ? TextAlign.RIGHT : TextAlign.LEFT);
            var run = wording.say(paragraph, words.get(i));
            run.setFontSize(head ? Math.min(size, HEAD) : size);
            run.setBold(head);
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            boolean afterNumber =
                    i > 0 && table.numbers().get(i - 1) && !table.numbers().get(i);
            cell.setLeftInset(afterNumber ? 12 : 2);
            cell.setRightInset(i == words.size() - 1 ? 2 : 8);
            cell.setTopInset(2);
            cell.setBottomInset(2);
            cell.setBorderColor(BorderEdge.bottom, head ? INK : RULE);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
        }
    }
}
