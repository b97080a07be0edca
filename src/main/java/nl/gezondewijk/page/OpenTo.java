package nl.gezondewijk.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may do this deed; a controller's method without it is refused to everyone. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    Audience value();

    /** Each may do what the ones before it may. */
    enum Audience {
        EVERYONE,
        /** Whoever has an account; what they may see of a neighbourhood's approach, that approach says. */
        SIGNED_IN,
        DATA_MANAGER,
        ADMINISTRATOR
    }
}
