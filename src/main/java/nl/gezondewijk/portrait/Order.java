package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of things that people move by hand. */
final class Order {
    private Order() {}

    /** The same with one of them a place earlier; the first one, and what is not there, stay. */
    static <T> List<T> raised(List<T> order, T one) {
        var raised = new ArrayList<>(order);
        int at = raised.indexOf(one);
        if (at > 0) {
            Collections.swap(raised, at, at - 1);
        }
        return raised;
    }
}
