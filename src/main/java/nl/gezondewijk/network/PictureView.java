package nl.gezondewijk.network;

import java.util.Locale;
import java.util.Optional;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands for somebody's face.
 *
 * @param source the picture; empty where there is none
 * @param initials what stands there then
 * @param agreed since when and how they agreed, in words; empty where there is none
 */
record PictureView(String source, String initials, String agreed) {

    static PictureView of(Person person, @Nullable Picture picture, Language here) {
        var there = Optional.ofNullable(picture);
        return new PictureView(
                there.map(Picture::source).orElse(""),
                initials(person.name()),
                there.map(one -> agreed(one, here)).orElse(""));
    }

    private static String agreed(Picture picture, Language here) {
        var day = Days.said(picture.agreed(), here);
        return picture.byThemselves()
                ? here.say("network.picture.byThemselves", day)
                : here.say("network.picture.told", day, picture.told());
    }

    /** Of the first word and the last: <i>Fatima el Idrissi</i> is FI. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
