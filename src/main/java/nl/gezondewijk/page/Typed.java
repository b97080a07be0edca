package nl.gezondewijk.page;

import org.jspecify.annotations.Nullable;

/** What people typed, made fit to keep: without signs that do not show or that turn letters round; nothing of it is cut off. */
public final class Typed {
    private Typed() {}

    /** One line; nothing typed is an empty one. */
    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : Upright.of(typed).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, with one kind of line end. */
    public static String lines(@Nullable String typed) {
        return typed == null ? "" : plain(Upright.of(typed));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                .strip();
    }

    public static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
