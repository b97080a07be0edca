package nl.gezondewijk.indicator;

import nl.gezondewijk.page.Words;
import nl.gezondewijk.theme.Themes;

/** Prints what the catalogue can say, for a person to read: {@code ... SentencesToRead > sentences.txt}. */
final class SentencesToRead {
    private SentencesToRead() {}

    public static void main(String[] arguments) {
        for (var indicator : new Indicators(new Themes()).listShown()) {
            print(indicator.topic() + " / " + indicator.key(), indicator.name());
            print("  ", indicator.meaning());
            indicator.sentences().ifPresent(sentences -> {
                print("  +", sentences.more());
                print("  -", sentences.fewer());
                sentences.are().ifPresent(are -> print("  ongeveer 3.300 / about 3,300", are));
            });
        }
    }

    private static void print(String before, Words words) {
        System.out.println(before + " " + words.nl() + " | " + words.en());
    }
}
