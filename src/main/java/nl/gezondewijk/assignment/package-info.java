/**
 * What a neighbourhood's approach was asked to do (Dutch: <i>opdracht, startdocument</i>), and what it finds on its way.
 *
 * <p>An {@link nl.gezondewijk.assignment.Assignment} says what is asked, by whom, and until when the facilitator stays. {@link
 * nl.gezondewijk.assignment.Support} is gauged again later. A {@link nl.gezondewijk.assignment.Focus} says for whom and where;
 * a later one narrows or widens it, with its reason, and the approach moves along. An {@link nl.gezondewijk.assignment.Effort}
 * runs in the wijk already: to join rather than to start. An {@link nl.gezondewijk.assignment.Obstacle} names who can break it.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "area", "approach"})
@NullMarked
package nl.gezondewijk.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
