package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Lists in lists as JSON writes places on a map: the innermost hold numbers, which become arrays. */
final class Nested {
    static final int MOST = 20_000_000;

    private Nested() {}

    /** The parser stands on the opening bracket. A {@code double[]}, or a list of what this gives. */
    static Object array(JsonParser at) {
        return array(at, new int[1]);
    }

    private static Object array(JsonParser at, int[] count) {
        if (at.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        if (at.currentToken().isNumeric()) {
            return numbers(at, count);
        }
        var parts = new ArrayList<Object>();
        do {
            if (at.currentToken() != JsonToken.START_ARRAY) {
                throw new StreamReadException(at, "expected a list of places, not " + at.currentToken());
            }
            parts.add(array(at, count));
        } while (at.nextToken() != JsonToken.END_ARRAY);
        return parts;
    }

    private static double[] numbers(JsonParser at, int[] count) {
        var numbers = new double[2];
        int size = 0;
        do {
            if (!at.currentToken().isNumeric()) {
                throw new StreamReadException(at, "expected a number, not " + at.currentToken());
            }
            if (++count[0] > MOST) {
                throw new Refused(Rule.TOO_LARGE, MOST + " numbers");
            }
            if (size == numbers.length) {
                numbers = java.util.Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = at.getDoubleValue();
        } while (at.nextToken() != JsonToken.END_ARRAY);
        return size == numbers.length ? numbers : java.util.Arrays.copyOf(numbers, size);
    }

    /** An object's plain values as text, by name in small letters without underscores; lists and objects in it are left out. */
    static Map<String, String> properties(JsonParser at) {
        var properties = new HashMap<String, String>();
        if (at.currentToken() != JsonToken.START_OBJECT) {
            at.skipChildren();
            return properties;
        }
        while (at.nextToken() != JsonToken.END_OBJECT) {
            var name = at.currentName();
            var token = at.nextToken();
            if (token.isStructStart()) {
                at.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                properties.putIfAbsent(plain(name), at.getString());
            }
        }
        return properties;
    }

    static String plain(@Nullable String name) {
        return String.valueOf(name).toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
}
