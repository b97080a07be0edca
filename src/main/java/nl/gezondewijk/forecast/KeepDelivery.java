package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a table that was read, with the codes of areas whose names are plain; the other names are asked about. */
@Component
class KeepDelivery {
    private final Deliveries deliveries;
    private final UnplacedNames names;
    private final Placing placing;

    KeepDelivery(Deliveries deliveries, UnplacedNames names, Placing placing) {
        this.deliveries = deliveries;
        this.names = names;
        this.placing = placing;
    }

    @Transactional
    public int keep(Delivery.Title title, Reading.Read read, Actor by) {
        var choices = placing.list(read.names());
        var plain = choices.stream()
                .flatMap(choice -> choice.plain().stream()
                        .map(area -> Map.entry(choice.name().written(), area.code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int id = deliveries.keep(title, placed(read.lines(), plain), by).id();
        names.add(
                id,
                read.names().stream()
                        .filter(name -> !plain.containsKey(name.written()))
                        .toList());
        return id;
    }

    /** Whether a table waits until somebody has said which areas its names are. */
    boolean asks(int delivery) {
        return !names.list(delivery).isEmpty();
    }

    /** What stands there twice once every name has its code; then nothing is changed. */
    @Transactional
    public List<Reading.Finding> place(Delivery delivery, Map<String, String> codes) {
        var whole = WholeTable.of(placed(deliveries.lines(delivery.id()), codes), delivery.kind());
        if (whole.findings().isEmpty()) {
            names.place(delivery.id(), codes);
        }
        return whole.findings();
    }

    private static List<Line> placed(List<Line> lines, Map<String, String> codes) {
        return lines.stream()
                .filter(line -> !UnplacedNames.LEFT_OUT.equals(codes.get(line.area())))
                .map(line -> line.in(codes.getOrDefault(line.area(), line.area())))
                .toList();
    }
}
