package nl.gezondewijk.datarequest;

import nl.gezondewijk.contribution.HandIn;
import nl.gezondewijk.page.Here;

/** A file that came in, in the words of the reader. */
record SuppliedView(int id, String file, String at, String state, boolean waiting) {

    static SuppliedView of(HandIn.Supplied supplied, Here here) {
        return new SuppliedView(
                supplied.id(),
                supplied.file(),
                here.date(supplied.at()),
                here.say(
                        supplied.waiting()
                                ? "datarequest.supplied.WAITING"
                                : "datarequest.supplied." + supplied.state()),
                supplied.waiting());
    }
}
