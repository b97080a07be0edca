package nl.gezondewijk.estimate;

import java.util.stream.Collectors;
import nl.gezondewijk.audit.Names;
import org.springframework.stereotype.Component;

/** Tells the trail what studies are called. */
@Component
class NamesOfStudies {
    NamesOfStudies(Names names, Studies studies) {
        names.ask(
                Study.KIND,
                ids -> studies.list().stream()
                        .filter(one -> ids.contains(String.valueOf(one.id())))
                        .collect(Collectors.toMap(one -> String.valueOf(one.id()), Studies.Heading::title)));
    }
}
