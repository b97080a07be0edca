package nl.gezondewijk.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roughly with what someone looks, enough to know one's own laptop from a stranger's. */
record Browser(String name, String system) {
    private static final List<String> NAMES =
            List.of("Edg/=Edge", "OPR/=Opera", "Firefox/=Firefox", "Chrome/=Chrome", "Safari/=Safari");
    private static final List<String> SYSTEMS = List.of(
            "Android=Android", "iPhone=iPhone", "iPad=iPad", "Windows=Windows", "Mac OS X=macOS", "Linux=Linux");

    static Browser of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return new Browser(first(NAMES, agent), first(SYSTEMS, agent));
    }

    /** "Firefox, Windows"; empty when neither is known. */
    @Override
    public String toString() {
        return name + (name.isEmpty() || system.isEmpty() ? "" : ", ") + system;
    }

    private static String first(List<String> marks, String agent) {
        return marks.stream()
                .map(mark -> mark.split("=", 2))
                .filter(mark -> agent.contains(mark[0]))
                .map(mark -> mark[1])
                .findFirst()
                .orElse("");
    }
}
