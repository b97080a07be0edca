package nl.gezondewijk.contribution;

import java.math.BigDecimal;
import nl.gezondewijk.page.Here;

/** Numbers of a sheet as a reader writes them, with the decimals that they have. */
final class Written {
    private static final int MOST_DECIMALS = 6;

    private Written() {}

    static String number(double value, Here here) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return here.numbers().fixed(value, Math.min(MOST_DECIMALS, decimals));
    }
}
