/**
 * Any sheet that somebody has, CSV, XLSX or ODS: opened, understood, and read as numbers about areas.
 *
 * <p>{@link nl.gezondewijk.sheet.Sheets} opens a file, or says why not and what would be right. Of an opened {@link
 * nl.gezondewijk.sheet.Sheet} a {@link nl.gezondewijk.sheet.Proposal} says what each column seems to be and why; its owner
 * corrects that to a {@link nl.gezondewijk.sheet.Layout}, by which the rows are read and next year's are read again; ages may stand
 * in a column of their own or in the headings of many. {@link
 * nl.gezondewijk.sheet.PersonLines} knows a sheet with a line for each person, which must not come here.
 *
 * <p>Knows no area and no indicator, and keeps nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.gezondewijk.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
