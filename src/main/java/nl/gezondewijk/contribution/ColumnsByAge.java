package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.sheet.Layout;

/**
 * Columns of a sheet that tell one count, one for each age: on the form they are one.
 *
 * @param columns where they stand, the first of them at the head
 */
record ColumnsByAge(List<Integer> columns) {
    ColumnsByAge {
        columns = List.copyOf(columns);
    }

    /** All columns that are on a form, those without an age by themselves. */
    static List<ColumnsByAge> of(Layout layout) {
        var blocks = new ArrayList<List<Integer>>();
        for (int i = 0; i < Math.min(LayoutForm.MOST, layout.columns().size()); i++) {
            int column = i;
            blocks.stream()
                    .filter(block -> belongs(column, block, layout.columns()))
                    .findFirst()
                    .orElseGet(() -> {
                        blocks.add(new ArrayList<>());
                        return blocks.getLast();
                    })
                    .add(column);
        }
        return blocks.stream().map(ColumnsByAge::new).toList();
    }

    int head() {
        return columns.getFirst();
    }

    private static boolean belongs(int column, List<Integer> block, List<Layout.Use> uses) {
        var use = uses.get(column);
        var head = uses.get(block.getFirst());
        return use.age().isPresent()
                && head.age().isPresent()
                && use.role() == head.role()
                && use.label().equals(head.label())
                && use.period().equals(head.period())
                && block.stream().noneMatch(other -> uses.get(other).age().equals(use.age()));
    }
}
