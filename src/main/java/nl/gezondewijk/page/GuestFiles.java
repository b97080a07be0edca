package nl.gezondewijk.page;

import jakarta.servlet.http.HttpServletRequest;

/** Who may hand in a file without an account: the module that gave somebody a link says so before the form is read. */
public interface GuestFiles {
    boolean welcomes(HttpServletRequest request);
}
