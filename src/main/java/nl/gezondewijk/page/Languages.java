package nl.gezondewijk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch, and English for who asks for it with {@code ?taal=en}; the choice is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
public class Languages implements WebMvcConfigurer {
    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    static final String PARAMETER = "taal";

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** The language of who is being answered now; Dutch where nobody is. */
    public static Locale current() {
        return LocaleContextHolder.getLocaleContext() != null && isEnglish(LocaleContextHolder.getLocale())
                ? ENGLISH
                : DUTCH;
    }

    @Bean
    LocaleResolver localeResolver() {
        var choice = new CookieLocaleResolver(PARAMETER) {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return isEnglish(super.resolveLocale(request)) ? ENGLISH : DUTCH;
            }
        };
        choice.setDefaultLocale(DUTCH);
        choice.setCookieMaxAge(Duration.ofDays(365));
        choice.setCookieHttpOnly(true);
        choice.setCookieSameSite("Lax");
        choice.setRejectInvalidCookies(false);
        return choice;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(DUTCH);
        return messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    /** Every module brings {@code messages/<module>_nl.properties} and {@code _en}. */
    private static String[] bundles() {
        try {
            var names = new TreeSet<String>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties")) {
                var name = String.valueOf(file.getFilename());
                names.add("messages/" + name.substring(0, name.length() - "_nl.properties".length()));
            }
            return names.toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
