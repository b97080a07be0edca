package nl.gezondewijk.alliance;

import java.time.LocalDate;

/**
 * What somebody carried who left, and who took it over; both by their number in the network.
 *
 * @param carried in words, as it stood then
 */
record Handover(int id, int leaver, int successor, LocalDate handedOn, String carried) {}
