package nl.gezondewijk.chart;

/** What a chart is called and what it says in one sentence, for who does not see it; the id is unique on the page. */
public record Caption(String id, String title, String sentence) {

    public Caption {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "an id starts with a letter and has letters, digits, - and _: \"" + id + "\"");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a chart needs a title");
        }
    }

    /** The same words for a second drawing of the same chart. */
    Caption second(String suffix) {
        return new Caption(id + suffix, title, sentence);
    }

    String part(String name) {
        return id + "-" + name;
    }

    String alternative() {
        return sentence.isBlank() ? title : title + ". " + sentence;
    }
}
