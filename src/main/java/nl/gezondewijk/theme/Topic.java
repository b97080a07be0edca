package nl.gezondewijk.theme;

import nl.gezondewijk.page.Words;

/**
 * A subject that figures can be about, such as taking part or the physical surroundings.
 *
 * @param key stable name, in lower case with hyphens
 * @param name what readers see
 * @param about one sentence on what belongs to it
 * @param suppliers who could supply a figure, shown where there is none
 */
public record Topic(String key, Words name, Words about, Words suppliers) {}
