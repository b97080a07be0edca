package nl.gezondewijk.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.nayuki.qrcodegen.QrCode;

/** An address that a phone reads from paper or from another screen (a QR code), drawn as SVG. */
public record PhoneCode(String address, String alternative) implements Content {
    /** Empty space around it, without which a phone does not find it. */
    private static final int QUIET = 4;

    @Override
    public void writeTo(TemplateOutput output) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        output.writeContent("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gw-qr\" viewBox=\"0 0 " + size + " "
                + size + "\" role=\"img\" alt=\"");
        output.writeUserContent(alternative);
        // the one is for what makes a PDF, the other for what reads a page aloud
        output.writeContent("\" aria-label=\"");
        output.writeUserContent(alternative);
        output.writeContent(
                "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path fill=\"#14232a\" d=\"");
        output.writeContent(squares(code));
        output.writeContent("\"/></svg>");
    }

    /** Squares next to each other in a row as one shape. */
    private static String squares(QrCode code) {
        var path = new StringBuilder(4_000);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(x - start)
                            .append("v1h")
                            .append(start - x)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
