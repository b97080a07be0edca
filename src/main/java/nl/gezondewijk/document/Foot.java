package nl.gezondewijk.document;

import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The foot and the number of a slide, where its layout has a place for them. */
final class Foot {
    private Foot() {}

    static void write(XSLFSlide slide, String words, Wording wording) {
        copied(slide, STPlaceholderType.FTR).ifPresent(line -> {
            var run = line.addNewR();
            var look = run.addNewRPr();
            look.setLang(wording.language().toLanguageTag());
            look.addNewLatin().setTypeface("+mn-lt"); // LibreOffice does not look it up
            run.setT(words);
        });
        copied(slide, STPlaceholderType.SLD_NUM).ifPresent(line -> {
            var number = line.addNewFld();
            number.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
            number.setType("slidenum");
            number.addNewRPr().setLang(wording.language().toLanguageTag());
            number.setT(String.valueOf(slide.getSlideNumber()));
        });
    }

    /** The empty paragraph of the slide's own copy of what its layout has for this. */
    private static Optional<CTTextParagraph> copied(XSLFSlide slide, STPlaceholderType.Enum type) {
        var tree = slide.getXmlObject().getCSld().getSpTree();
        for (var shape :
                slide.getSlideLayout().getXmlObject().getCSld().getSpTree().getSpList()) {
            var placeholder = shape.getNvSpPr().getNvPr().getPh();
            if (placeholder != null && placeholder.getType() == type) {
                var copy = (CTShape) tree.addNewSp().set(shape);
                copy.getNvSpPr().getCNvPr().setId(1000 + tree.sizeOfSpArray());
                var text = copy.getTxBody();
                while (text.sizeOfPArray() > 0) {
                    text.removeP(0);
                }
                return Optional.of(text.addNewP());
            }
        }
        return Optional.empty();
    }
}
