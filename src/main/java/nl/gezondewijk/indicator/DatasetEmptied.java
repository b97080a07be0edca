package nl.gezondewijk.indicator;

/** The numbers of a release were taken away; whoever kept them elsewhere has to let them go too. */
public record DatasetEmptied(int release) {}
