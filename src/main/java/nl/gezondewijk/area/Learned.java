package nl.gezondewijk.area;

import org.jspecify.annotations.Nullable;

/**
 * What one source tells of a place in a year; what it does not tell is null and leaves what we know as it is.
 *
 * @param code as published; padding and the country's code are put right here
 */
public record Learned(
        String code,
        @Nullable String name,
        Area.Change change,
        @Nullable Integer urbanity,
        @Nullable Integer inhabitants) {

    public Learned {
        code = Area.code(code);
        name = name == null || name.isBlank() ? null : name.strip();
    }

    public static Learned named(String code, String name) {
        return new Learned(code, name, Area.Change.UNKNOWN, null, null);
    }

    /** The same place told of twice; what was told last goes before. */
    Learned and(Learned later) {
        return new Learned(
                code,
                later.name == null ? name : later.name,
                later.change == Area.Change.UNKNOWN ? change : later.change,
                later.urbanity == null ? urbanity : later.urbanity,
                later.inhabitants == null ? inhabitants : later.inhabitants);
    }

    /** A place without a name is called by its code, a postcode area by its digits. */
    String called() {
        return name != null ? name : kind() == Area.Kind.POSTCODE ? code.substring(2) : code;
    }

    Area.Kind kind() {
        return Area.Kind.of(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("code '" + code + "' is of no kind of area that we know"));
    }

    /** The gemeente that a code of CBS holds: BU|0363|AF|08. */
    @Nullable
    String gemeente() {
        var kind = kind();
        boolean inside = (kind == Area.Kind.WIJK || kind == Area.Kind.BUURT) && code.length() >= 6;
        return inside ? "GM" + code.substring(2, 6) : null;
    }

    @Nullable
    String wijk() {
        return kind() == Area.Kind.BUURT && code.length() >= 8 ? "WK" + code.substring(2, 8) : null;
    }
}
