package nl.gezondewijk.directory;

import java.util.List;

/**
 * A line of another map, as it is to be read.
 *
 * @param line of the sheet, or which service of the file, from 1
 * @param id as the other map has it; its name where it has none
 * @param lost what of it has no place here, to be told
 */
record Incoming(int line, String id, OfferForm form, List<String> lost) {}
