package nl.gezondewijk.product;

/** Whether white words can be read on a colour, by the measure of WCAG 2.2 (1.4.3). */
final class Contrast {
    static final double READABLE = 4.5;

    private Contrast() {}

    /** Between 1 and 21; the colour as RRGGBB. */
    static double withWhite(String colour) {
        int code = Integer.parseInt(colour, 16);
        double light = 0.2126 * linear(code >> 16) + 0.7152 * linear(code >> 8) + 0.0722 * linear(code);
        return 1.05 / (light + 0.05);
    }

    private static double linear(int part) {
        double share = (part & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
