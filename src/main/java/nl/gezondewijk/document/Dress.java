package nl.gezondewijk.document;

import java.util.Optional;

/**
 * How an organisation wants its slides to look.
 *
 * @param template its own presentation with layouts, colours and logo; goes before the other two
 * @param logo a PNG
 * @param colour takes the place of our green, as RRGGBB
 */
public record Dress(Optional<byte[]> template, Optional<byte[]> logo, Optional<String> colour) {

    public Dress {
        colour.filter(code -> !code.matches("[0-9A-F]{6}")).ifPresent(code -> {
            throw new IllegalArgumentException("a colour is written as six of 0-9 and A-F, not " + code);
        });
    }

    /** Ours. */
    public static Dress plain() {
        return new Dress(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Our template as a file, for who wants to start from it. */
    public static byte[] ownTemplate() {
        return HouseTemplate.POTX.clone();
    }
}
