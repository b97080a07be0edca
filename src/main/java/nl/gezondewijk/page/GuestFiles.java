package nl.gezondewijk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/** Who may hand in a file without an account: the module that gave somebody a link says so before the form is read. */
public interface GuestFiles {
    /** How many bytes the form may hold; 0 for a link that leads no further, none for what is no link of this module. */
    OptionalLong most(HttpServletRequest request);
}
