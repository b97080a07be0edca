package nl.gezondewijk.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.gezondewijk.page.Language;

/** Something to choose in a form. */
record Choice(String key, String name, String about, boolean chosen) {

    static List<Choice> domains(Domains domains, Collection<String> chosen, Language here) {
        return domains.list().stream()
                .map(domain -> new Choice(
                        domain.key(), here.say(domain.name()), here.say(domain.about()), chosen.contains(domain.key())))
                .toList();
    }

    static List<Choice> organisations(List<Organisation> organisations, String chosen) {
        return organisations.stream()
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.name(),
                        "",
                        String.valueOf(one.id()).equals(chosen)))
                .toList();
    }

    /** Of a list to choose one from: their names by their numbers. */
    static <T> Map<String, String> named(List<T> all, ToIntFunction<T> number, Function<T, String> name) {
        var named = new LinkedHashMap<String, String>();
        all.forEach(one -> named.put(String.valueOf(number.applyAsInt(one)), name.apply(one)));
        return named;
    }
}
