package nl.gezondewijk.document;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as dots, fine enough for a wall. */
final class Raster {
    /** Of a whole slide; no drawing is larger. */
    static final int WIDEST = 2400;

    static {
        for (var cut : List.of("SourceSans3_400Regular", "SourceSans3_600SemiBold")) {
            register("/fonts/" + cut + ".ttf");
        }
    }

    private Raster() {}

    private static void register(String font) {
        try (var letters = Objects.requireNonNull(Raster.class.getResourceAsStream(font), font)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, letters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a font of our own cannot be read: " + font, e);
        }
    }

    /** Its width and height in its own units. */
    static Dimension size(String svg) {
        var box = read(svg).getDocumentElement().getAttribute("viewBox").split(" ");
        return new Dimension((int) Math.ceil(Double.parseDouble(box[2])), (int) Math.ceil(Double.parseDouble(box[3])));
    }

    /** A PNG of this width in dots. */
    static byte[] png(String svg, int width) {
        var document = read(svg);
        var box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        float across = Math.min(width, WIDEST);
        haloBelow(document);
        var dots = new Dots();
        dots.addTranscodingHint(ImageTranscoder.KEY_WIDTH, across);
        dots.addTranscodingHint(
                ImageTranscoder.KEY_HEIGHT, across * Float.parseFloat(box[3]) / Float.parseFloat(box[2]));
        dots.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var out = new ByteArrayOutputStream();
        try {
            dots.transcode(new TranscoderInput(document), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("cannot draw " + svg.substring(0, Math.min(80, svg.length())), e);
        }
        return out.toByteArray();
    }

    /** Batik draws; the JDK writes, for Batik's own writer takes more time than the drawing. */
    private static final class Dots extends ImageTranscoder {
        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_4BYTE_ABGR);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            try (var out = new MemoryCacheImageOutputStream(output.getOutputStream())) {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new TranscoderException(e);
            }
        }
    }

    private static Document read(String svg) {
        try {
            return new SAXSVGDocumentFactory(null).createDocument("drawing:", new StringReader(svg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Batik does not know {@code paint-order}: it would lay the halo of a word over the word. */
    private static void haloBelow(Document document) {
        var all = document.getElementsByTagName("*");
        var haloed = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element one
                    && one.getAttribute("paint-order").equals("stroke")) {
                haloed.add(one);
            }
        }
        for (var below : haloed) {
            var above = (Element) below.cloneNode(true);
            above.removeAttribute("stroke");
            below.getParentNode().insertBefore(above, below.getNextSibling());
        }
    }
}
