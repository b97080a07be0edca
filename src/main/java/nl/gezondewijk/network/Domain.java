package nl.gezondewijk.network;

import nl.gezondewijk.page.Words;

/**
 * A part of life in which parties are at work, such as care or housing.
 *
 * @param key stable name, in lower case with hyphens
 * @param about whom one finds there
 */
public record Domain(String key, Words name, Words about) {}
