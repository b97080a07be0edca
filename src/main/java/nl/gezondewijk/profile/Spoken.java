package nl.gezondewijk.profile;

import java.util.Optional;

/**
 * A line of a profile in the words of one language.
 *
 * @param line the figures themselves
 * @param sentence what it says, ready to be said aloud
 * @param name of the indicator
 * @param who it is about: "volwassenen"
 * @param value with its unit, or the reason why there is none
 * @param margin "52,1 – 59,0", or empty where none is known
 * @param reference the value compared with, or that there is none
 * @param country of the Netherlands; empty where the area or its reference is the country
 * @param period that the figure is about
 * @param kind counted, asked, estimated or put together
 * @param kindClass draws the edge of that kind
 * @param difference empty where nothing can be compared; then {@code incomparable} says why
 * @param cover of which part of the residents it tells; empty where of all
 */
public record Spoken(
        Line line,
        String sentence,
        String name,
        String who,
        String value,
        String margin,
        String reference,
        String country,
        String period,
        String kind,
        String kindClass,
        Optional<Marks.Difference> difference,
        String incomparable,
        String cover) {}
