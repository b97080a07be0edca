package nl.gezondewijk.contribution;

/**
 * A way of reading that was kept, as a list shows it.
 *
 * @param kept which version, since when and whose it is
 */
record RecipeRow(String name, String kept) {}
