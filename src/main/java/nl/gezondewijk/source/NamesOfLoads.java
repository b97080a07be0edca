package nl.gezondewijk.source;

import java.util.stream.Collectors;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;

/** Tells the trail what loads and releases are called. */
@Component
class NamesOfLoads {
    NamesOfLoads(Names names, Loads loads, Releases releases) {
        names.ask(Load.KIND, loads::names);
        names.ask(
                "release",
                ids -> releases.listAll().stream()
                        .filter(one -> ids.contains(String.valueOf(one.id())))
                        .collect(Collectors.toMap(one -> String.valueOf(one.id()), Release::dataset)));
    }
}
