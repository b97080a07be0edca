package nl.gezondewijk.mail;

/**
 * One letter to one person, in plain text.
 *
 * @param to an e-mail address
 * @param subject one line
 * @param about what it tells of, as the trail calls deeds ({@code account.invited}); seen by who looks after the outbox
 */
public record Letter(String to, String subject, String text, String about) {

    public Letter {
        if (hasBreak(to) || hasBreak(subject)) {
            throw new IllegalArgumentException("an address and a subject are one line each");
        }
        if (!about.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("a letter is about a deed like 'account.invited': '" + about + "'");
        }
    }

    private static boolean hasBreak(String line) {
        return line.isBlank() || line.chars().anyMatch(Character::isISOControl);
    }
}
