package nl.gezondewijk.contribution;

/** A way of reading that was kept, as a list shows it. */
record RecipeRow(String name, int version, String when) {}
