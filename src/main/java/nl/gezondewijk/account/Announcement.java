package nl.gezondewijk.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells who starts the program for the first time how to become its administrator. */
@Component
@ConditionalOnWebApplication
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final FirstAdministrator first;
    private final Environment environment;

    Announcement(FirstAdministrator first, Environment environment) {
        this.first = first;
        this.environment = environment;
    }

    /** On standard output, whatever the log level; the log itself, which is kept, gets no token. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        first.invite().ifPresent(token -> {
            LOG.info("There are no accounts yet; a one-time link for the first administrator goes to standard output");
            System.out.println("Nobody can sign in yet. Make the first administrator here (works once, for "
                    + Links.FIRST_VALID.toHours() + " hours): http://localhost:" + port()
                    + FirstAdministratorController.PATH
                    + "/" + token);
        });
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
