package nl.gezondewijk.approach;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who of the approach in the address ({@code {approach}}) may do this deed; a method's own declaration goes before that of
 * its class. A route with an approach in its address and without this is refused to everyone.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForMembers {
    Ring value();

    /** Parts outside that ring that may as well. */
    Part[] also() default {};

    /** Whether an administrator may as well, who takes no part: only where somebody must be able to help from outside. */
    boolean orAdministrator() default false;
}
