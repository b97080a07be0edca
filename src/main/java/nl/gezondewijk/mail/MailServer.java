package nl.gezondewijk.mail;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.gezondewijk.page.Site;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server that takes our letters, where one was given. */
@Component
class MailServer {
    private static final String PATIENCE_MS = "20000";
    /** From here on an answer of a server is about this letter and will not change (RFC 5321, 4.2.1). */
    private static final int FOR_GOOD = 500;

    private final Settings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(Settings settings, Site site) {
        this.settings = settings;
        if (isThere() && site.address().isEmpty()) {
            throw new IllegalArgumentException(
                    "a mail server was given, but not where people find this site; set GEZONDEWIJK_SITE=https://wijk.gemeente.nl");
        }
        sender.setProtocol(protocol());
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties());
    }

    private String protocol() {
        return settings.security() == Security.TLS ? "smtps" : "smtp";
    }

    private Properties properties() {
        var properties = new Properties();
        var mail = "mail." + protocol() + ".";
        properties.setProperty(mail + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(mail + "starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty(mail + "starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty(mail + "ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(mail + wait, PATIENCE_MS);
        }
        return properties;
    }

    boolean isThere() {
        return !settings.host().isEmpty();
    }

    Answer send(Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            sender.send(message);
            return new Answer.Taken();
        } catch (MailSendException e) {
            var why = first(e);
            return new Answer.NotTaken(
                    said(why.orElse(e)), why.filter(MailServer::isForGood).isPresent());
        } catch (MailAuthenticationException e) {
            return new Answer.NotTaken(said(e), false); // somebody can put the password right
        } catch (MailException e) {
            return new Answer.NotTaken(said(e), true);
        }
    }

    private static Optional<Exception> first(MailSendException e) {
        return Arrays.stream(e.getMessageExceptions())
                .findFirst()
                .or(() -> Optional.ofNullable(e.getCause() instanceof Exception cause ? cause : null));
    }

    private static boolean isForGood(Exception why) {
        return chain(why).anyMatch(one -> code(one) >= FOR_GOOD);
    }

    private static int code(Exception one) {
        return switch (one) {
            case SMTPSendFailedException letter -> letter.getReturnCode();
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> 0;
        };
    }

    /** What the server itself said stands last. */
    private static Stream<Exception> chain(Exception why) {
        return Stream.iterate(
                why,
                Objects::nonNull,
                one -> one instanceof MessagingException message ? message.getNextException() : null);
    }

    /** The first line: the rest is of a program. */
    private static String said(Exception why) {
        var last = chain(why).reduce(why, (before, one) -> one);
        var text = String.valueOf(last.getMessage()).strip().lines().findFirst().orElse("");
        return text.substring(0, Math.min(300, text.length()));
    }

    /** How the way to the server is kept closed. */
    enum Security {
        STARTTLS,
        TLS,
        /** For a server on the same machine. */
        NONE
    }

    /** What the server made of a letter. */
    sealed interface Answer {
        record Taken() implements Answer {}

        /** @param forGood whether another try is of no use */
        record NotTaken(String said, boolean forGood) implements Answer {}
    }

    /** Where it is, and as whom we come. */
    @Component
    record Settings(
            @Value("${gezondewijk.mail.host:}") String host,
            @Value("${gezondewijk.mail.port:587}") int port,
            @Value("${gezondewijk.mail.security:STARTTLS}") Security security,
            @Value("${gezondewijk.mail.user:}") String user,
            @Value("${gezondewijk.mail.password:}") String password,
            @Value("${gezondewijk.mail.from:}") String from) {

        Settings {
            if (!host.isEmpty() && !from.contains("@")) {
                throw new IllegalArgumentException(
                        "a mail server was given, but not from whom the letters are; set GEZONDEWIJK_MAIL_FROM=naam@gemeente.nl");
            }
        }

        /** Never with the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
