package nl.gezondewijk.cycle;

import java.util.List;
import nl.gezondewijk.page.Words;

/** What somebody does in an approach, and what that takes. */
record Role(String key, Words name, Words about, List<Words> tasks, List<Words> skills) {
    Role {
        if (tasks.isEmpty() || skills.isEmpty()) {
            throw new IllegalArgumentException("a role has tasks and skills: " + key);
        }
        tasks = List.copyOf(tasks);
        skills = List.copyOf(skills);
    }
}
