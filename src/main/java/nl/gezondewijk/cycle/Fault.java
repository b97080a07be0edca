package nl.gezondewijk.cycle;

import java.util.List;

/**
 * What is wrong with a step model that somebody wrote, and with which rule.
 *
 * @param where as its writer finds it: {@code steps[3].why}, or a line
 * @param rule key of the message {@code cycle.fault.…} that says what would be right
 */
record Fault(String where, String rule, List<String> with) {

    static Fault of(String where, String rule, String... with) {
        return new Fault(where, rule, List.of(with));
    }
}
