package nl.gezondewijk.directory;

import nl.gezondewijk.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word by which entries are sorted.
 *
 * @param topic of the neighbourhood's figures that it belongs to; an audience belongs to none
 */
record Term(String key, @Nullable String topic, Words name) {}
