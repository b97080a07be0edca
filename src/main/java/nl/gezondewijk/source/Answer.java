package nl.gezondewijk.source;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** An OData answer, read object by object: {@code {"value": [{…}, …], "odata.nextLink": "…"}}; a page never becomes a tree. */
final class Answer {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(40)
                    .maxNameLength(500)
                    .maxStringLength(2_000_000)
                    .build())
            .build();

    private Answer() {}

    /** Gets the parser at the start of an object and leaves it at its end. */
    interface Each {
        void object(JsonParser at);
    }

    /** Gives the address of the next page, where there is one. */
    static Optional<String> read(InputStream in, Each each) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
            Optional<String> next = Optional.empty();
            boolean found = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                expect(parser, parser.currentToken(), JsonToken.PROPERTY_NAME);
                var name = parser.currentName();
                var token = parser.nextToken();
                if (name.equals("value")) {
                    expect(parser, token, JsonToken.START_ARRAY);
                    found = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        expect(parser, parser.currentToken(), JsonToken.START_OBJECT);
                        each.object(parser);
                    }
                } else if (name.endsWith("odata.nextLink") && token == JsonToken.VALUE_STRING) {
                    next = Optional.of(parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            if (!found) {
                throw new StreamReadException(parser, "an answer without \"value\"");
            }
            return next;
        }
    }

    /** For an answer that is one small object, or a list that begins with it. */
    static Map<String, String> readSingle(InputStream in) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
            return small(parser);
        }
    }

    /** For answers of small objects: their simple properties as text; a null has none. */
    static Optional<String> readSmall(InputStream in, Consumer<Map<String, String>> each) {
        return read(in, parser -> each.accept(small(parser)));
    }

    private static Map<String, String> small(JsonParser parser) {
        var properties = new HashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token.isStructStart()) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                properties.put(name, parser.getString());
            }
        }
        return properties;
    }

    private static void expect(JsonParser parser, @Nullable JsonToken is, JsonToken wanted) {
        if (is != wanted) {
            throw new StreamReadException(parser, "expected " + wanted + ", not " + is);
        }
    }
}
