package nl.gezondewijk.sharing;

import java.util.List;

/**
 * Figures whose owner has left.
 *
 * @param subject as forms call them
 * @param number tells their fields on the page apart
 * @param heirs who may get them
 * @param wrong what is wrong with what was filled in about these; empty where nothing is
 * @param why the reason that was typed
 */
record LeftView(
        String subject,
        int number,
        String title,
        String supplier,
        String owner,
        List<SharingView.Choice> heirs,
        String wrong,
        String why) {}
