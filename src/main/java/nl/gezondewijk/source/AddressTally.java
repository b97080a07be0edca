package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Postcodes.Addresses;

/** Counts addresses by postcode and buurt in a few megabytes, however many addresses there are. */
final class AddressTally {
    /** The country has half a million; what has far more is no list of postcodes. */
    private static final int MOST = 4_000_000;

    private static final int LETTERS = 26;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> buurten = new ArrayList<>();
    private long[] keys = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    /** @param postcode as 9741AB */
    void add(String postcode, String buurt) {
        var number = numbers.get(buurt);
        if (number == null) {
            number = buurten.size();
            numbers.put(buurt, number);
            buurten.add(buurt);
        }
        int place = place(keys, ((long) packed(postcode) << 32 | number) + 1);
        if (keys[place] == 0) {
            keys[place] = ((long) packed(postcode) << 32 | number) + 1;
            if (++size > MOST) {
                throw new Refused(Rule.TOO_LARGE, MOST + " postcodes");
            }
        }
        counts[place]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    int size() {
        return size;
    }

    Iterator<Addresses> all() {
        return IntStream.range(0, keys.length)
                .filter(place -> keys[place] != 0)
                .mapToObj(place -> new Addresses(
                        unpacked((int) ((keys[place] - 1) >>> 32)),
                        buurten.get((int) (keys[place] - 1)),
                        counts[place]))
                .iterator();
    }

    private void grow() {
        var more = new long[keys.length * 2];
        var moved = new int[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int place = place(more, keys[i]);
                more[place] = keys[i];
                moved[place] = counts[i];
            }
        }
        keys = more;
        counts = moved;
    }

    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static int packed(String postcode) {
        int digits = 0;
        for (int i = 0; i < 4; i++) {
            digits = digits * 10 + postcode.charAt(i) - '0';
        }
        return (digits * LETTERS + postcode.charAt(4) - 'A') * LETTERS + postcode.charAt(5) - 'A';
    }

    private static String unpacked(int packed) {
        var text = new char[6];
        int rest = packed;
        text[5] = (char) ('A' + rest % LETTERS);
        rest /= LETTERS;
        text[4] = (char) ('A' + rest % LETTERS);
        rest /= LETTERS;
        for (int i = 3; i >= 0; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(text);
    }
}
