package nl.gezondewijk.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** A language that something is said in, on a page or on paper: its words, its numbers and its dates. */
public class Language {
    /** No text has this letter. */
    private static final String NAME = "\uE000";

    private final MessageSource messages;
    private final Locale locale;

    public Language(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The message of this key; its arguments go in as {@link java.text.MessageFormat} has them. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The message of this key for readers of both languages. */
    public Words inBoth(String key) {
        return new Words(
                messages.getMessage(key, null, Locale.of("nl")), messages.getMessage(key, null, Locale.ENGLISH));
    }

    /** What stands on either side of the only argument of a message, for a page that says in which language that name is. */
    public Around around(String key) {
        var said = say(key, NAME);
        int at = said.indexOf(NAME);
        return new Around(said.substring(0, at), said.substring(at + NAME.length()));
    }

    /** A sentence without the name in it. */
    public record Around(String before, String after) {}

    /** The message of this key, or else this. */
    public String sayOr(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }

    public String say(Words words) {
        return words.in(locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean english() {
        return Languages.isEnglish(locale);
    }

    public Numbers numbers() {
        return new Numbers(locale);
    }

    /** What can be chosen, in words: the names of the values, each with the message of that key followed by its name. */
    public Map<String, String> options(Enum<?>[] values, String key) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> options.put(one.name(), say(key + one.name())));
        return options;
    }

    /** "14 maart 2026", by the clock on a Dutch wall. */
    public String date(Instant moment) {
        return new Moments(locale).day(moment);
    }
}
