/**
 * Charts: described as records of plain numbers and finished words, drawn to SVG by our own small code.
 *
 * <p>{@link nl.gezondewijk.chart.SpineRow} in a table row, {@link nl.gezondewijk.chart.Wheel} of the six dimensions,
 * {@link nl.gezondewijk.chart.AgeBars}, {@link nl.gezondewijk.chart.Pyramid}, {@link nl.gezondewijk.chart.Years}, {@link nl.gezondewijk.chart.Dots},
 * {@link nl.gezondewijk.chart.Scatter}, {@link nl.gezondewijk.chart.Funnel} and {@link nl.gezondewijk.chart.RankBars}, {@link nl.gezondewijk.chart.People},
 * {@link nl.gezondewijk.chart.ChoroplethMap} and {@link nl.gezondewijk.chart.Locator}.
 * Each makes an {@link nl.gezondewijk.chart.Svg} that a template prints with {@code ${chart}}; legends are made of
 * {@link nl.gezondewijk.chart.Mark} and {@link nl.gezondewijk.chart.Swatch}.
 *
 * <p>Knows no indicator and no language: who asks for a chart brings its words, its table and its sentence. A drawing needs
 * no style sheet to be right (a file, a PDF); on a page the sheet dresses it in the theme and in forced colours.
 */
@ApplicationModule(allowedDependencies = "page")
@NullMarked
package nl.gezondewijk.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
