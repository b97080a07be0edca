package nl.gezondewijk.portrait;

import java.util.Optional;
import nl.gezondewijk.page.Language;

/**
 * A figure as a portrait cites it when it is adopted: the number, and what was said of it in each language.
 *
 * @param period that it is about
 * @param value in the indicator's unit; absent for a reason, which the words give
 * @param release that it comes from
 */
record Cited(String indicator, String period, Optional<Double> value, int release, Told nl, Told en) {

    /**
     * What is said of a figure in one language.
     *
     * @param sentence that says it aloud
     * @param value "44,6%", or why there is none
     * @param margin "42,0 – 47,1", or empty
     * @param kind counted, asked, estimated, put together
     * @param kindClass draws the edge of that kind
     * @param reference "in Boxtel 44,0%", or empty
     * @param difference "ongeveer gelijk", or why it cannot be compared
     * @param tone of that difference: bad, good, same, plain, or none
     * @param judgement what that difference means, or empty
     */
    record Told(
            String name,
            String sentence,
            String value,
            String margin,
            String kind,
            String kindClass,
            String reference,
            String difference,
            String tone,
            String judgement,
            String period) {}

    Told in(Language language) {
        return language.english() ? en : nl;
    }
}
