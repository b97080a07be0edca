/**
 * Asking partners for figures (Dutch: <i>uitvraag</i>), and the catalogue of who has which.
 *
 * <p>A {@link nl.gezondewijk.datarequest.Supply} of the {@link nl.gezondewijk.datarequest.Catalogue} says who has figures on a
 * topic, for which areas, and how to ask. A {@link nl.gezondewijk.datarequest.Request} asks one
 * {@link nl.gezondewijk.datarequest.Partner} for one figure of one area, is answered with an {@link
 * nl.gezondewijk.datarequest.Answer}, and asked again when its day has come. A partner needs no account: a link of {@link
 * nl.gezondewijk.datarequest.PartnerLinks} shows that one request and nothing else, takes the answer, and a file.
 *
 * <p>A file that comes in becomes a contribution; {@code contribution} holds the number of the request and knows nothing more of it.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "seal", "area", "theme", "sheet", "contribution", "mail"})
@NullMarked
package nl.gezondewijk.datarequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
