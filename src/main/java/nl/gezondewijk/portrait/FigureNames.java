package nl.gezondewijk.portrait;

import java.util.function.Predicate;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What figures are called; one that its owner did not share with the reader of the moment is not called by its name. */
@Component
class FigureNames {
    private final Indicators indicators;
    private final Predicate<Indicator> closed;

    @Autowired
    FigureNames(Indicators indicators, Figures figures) {
        this(indicators, figures::isClosed);
    }

    FigureNames(Indicators indicators, Predicate<Indicator> closed) {
        this.indicators = indicators;
        this.closed = closed;
    }

    String of(String key, Language here) {
        return isClosed(key)
                ? here.say("portrait.figure.closed.name")
                : indicators.find(key).map(one -> here.say(one.name())).orElse(key);
    }

    boolean isClosed(String key) {
        return indicators.find(key).filter(closed).isPresent();
    }
}
