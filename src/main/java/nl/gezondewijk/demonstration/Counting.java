package nl.gezondewijk.demonstration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How one or more counts come about from counts that are there already; all are rounded as CBS does for a buurt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Counting.Split.class),
    @JsonSubTypes.Type(Counting.Part.class),
    @JsonSubTypes.Type(Counting.Sum.class),
    @JsonSubTypes.Type(Counting.Difference.class)
})
sealed interface Counting {
    int PEOPLE = 5;

    void count(Sheet sheet, Situation here);

    /** People and homes by five, hectares one by one. */
    static double unit(String key) {
        return key.startsWith("oppervlakte") ? 1 : PEOPLE;
    }

    static double rounded(String key, double value) {
        return unit(key) * Math.round(value / unit(key));
    }

    /** A count divided over parts that add up to it; what rounding leaves goes to the parts that lost most by it. */
    record Split(String split, Map<String, Making.Effect> over) implements Counting {
        @Override
        public void count(Sheet sheet, Situation here) {
            var shares = new ArrayList<Share>();
            over.forEach((key, effect) -> shares.add(new Share(key, effect.positive(key, here))));
            double all = shares.stream().mapToDouble(Share::size).sum();
            long units = Math.round(sheet.get(split) / unit(split));
            shares.replaceAll(share -> new Share(share.key, units * share.size / all));
            long left = units - shares.stream().mapToLong(Share::whole).sum();
            shares.sort(Comparator.comparing(Share::loss).reversed());
            for (int i = 0; i < shares.size(); i++) {
                var share = shares.get(i);
                sheet.put(share.key, unit(split) * (share.whole() + (i < left ? 1 : 0)));
            }
        }

        private record Share(String key, double size) {
            long whole() {
                return (long) size;
            }

            double loss() {
                return size - whole();
            }
        }
    }

    /** A share of a count. */
    record Part(String part, String key, Making.Effect effect) implements Counting {
        @Override
        public void count(Sheet sheet, Situation here) {
            double share = effect.percentage(effect.level(), key, here) / 100;
            sheet.put(key, rounded(key, share * sheet.get(part)));
        }
    }

    record Sum(List<String> sum, String key) implements Counting {
        @Override
        public void count(Sheet sheet, Situation here) {
            sheet.put(key, sum.stream().mapToDouble(sheet::get).sum());
        }
    }

    record Difference(String from, String less, String key) implements Counting {
        @Override
        public void count(Sheet sheet, Situation here) {
            sheet.put(key, sheet.get(from) - sheet.get(less));
        }
    }
}
