package nl.gezondewijk.portrait;

import java.util.List;

/**
 * What one of the seven pilots in Brabant (2013 and 2014) had in its profile, as far as the E-book tells; chapters and figures are
 * those of our catalogue that come nearest.
 *
 * @param filledBy whose figures it had
 * @param chapters what it was about
 * @param themes what came out
 * @param voices what was added that is no figure
 * @param links themes that were joined, by their names
 * @param presented false where the group kept its profile to itself
 */
record Pilot(
        String name,
        String area,
        String filledBy,
        List<Template.Part> chapters,
        List<Named> themes,
        List<Heard> voices,
        List<String> links,
        boolean presented) {

    /** @param figures that it came from; none where no figure was there */
    record Named(String name, List<String> figures) {}

    /** @param on the theme that it stands on */
    record Heard(Voice.Kind kind, Voice.Speaker speaker, String words, String on) {}

    static final List<Pilot> ALL = List.of(
            new Pilot(
                    "Boxtel-Oost",
                    "BU07570001",
                    "GGD en ROS Robuust",
                    List.of(
                            part("Bevolking", "aandeel-65plus"),
                            part("Ouderen", "eenzaam-65plus", "ernstig-beperkt-65plus"),
                            part("Voorzieningen en zorg", "afstand-dagelijkse-boodschappen", "wmo-per-1000")),
                    List.of(new Named("Sociale cohesie en eenzaamheid", List.of("eenzaam-65plus"))),
                    List.of(),
                    List.of(),
                    true),
            new Pilot(
                    "Terheijden",
                    "WK171902",
                    "GGD, ROS Robuust en gemeente Drimmelen",
                    List.of(
                            part("Bevolking", "aandeel-0-15", "aandeel-65plus"),
                            part("Zorgvraag en zorgaanbod", "langdurige-aandoening", "afstand-huisarts"),
                            part("Sociale cohesie", "eenzaam", "vrijwilligerswerk"),
                            part("Voorzieningen en leefbaarheid", "afstand-supermarkt", "geluid-buren")),
                    List.of(
                            new Named("Overgewicht bij kinderen", List.of()),
                            new Named("Eenzaamheid bij ouderen", List.of("eenzaam-65plus")),
                            new Named("Eenzaamheid bij mensen van 40 tot 60 die hierheen verhuisden", List.of())),
                    List.of(
                            new Heard(
                                    Voice.Kind.HOME_VISITS,
                                    Voice.Speaker.GROUP,
                                    "Bezoeken aan mensen van 75 jaar en ouder in alle kernen",
                                    "Eenzaamheid bij ouderen"),
                            new Heard(
                                    Voice.Kind.OBSERVATION,
                                    Voice.Speaker.GROUP,
                                    "Wijkschouw van de gemeente",
                                    "Overgewicht bij kinderen"),
                            new Heard(
                                    Voice.Kind.QUOTE,
                                    Voice.Speaker.RESIDENT,
                                    "Wat het bewonersplatform hoort van nieuwe inwoners",
                                    "Eenzaamheid bij mensen van 40 tot 60 die hierheen verhuisden")),
                    List.of(),
                    true),
            new Pilot(
                    "Gesworen Hoek en Huibeven",
                    "FG0001",
                    "GGD en ROS Robuust; leefbaarheid van de gemeente Tilburg",
                    List.of(
                            part("Bevolking en prognose", "aandeel-0-15", "aandeel-65plus"),
                            part("Omgeving en leefbaarheid", "geluid-buren", "afstand-groen"),
                            part("Participatie", "vrijwilligerswerk", "mantelzorg"),
                            part("Kwetsbare groepen", "aandeel-eenouderhuishoudens", "moeite-rondkomen"),
                            part("Zorgvraag", "langdurige-aandoening"),
                            part("Kwaliteit van leven", "ervaren-gezondheid"),
                            part("Leefstijl", "overgewicht", "roken")),
                    List.of(
                            new Named("Kennis delen", List.of()),
                            new Named("Armoede", List.of("moeite-rondkomen")),
                            new Named("Overgewicht", List.of("overgewicht")),
                            new Named("Sociale samenhang", List.of("eenzaam"))),
                    List.of(),
                    List.of(),
                    true),
            new Pilot(
                    "Heeswijk-Dinther en Loosbroek",
                    "FG0002",
                    "GGD en ROS Robuust",
                    List.of(
                            part("Lichaamsfuncties", "langdurige-aandoening"),
                            part("Mentaal welbevinden", "psychische-klachten"),
                            part("Zingeving", "regie"),
                            part("Kwaliteit van leven", "ervaren-gezondheid"),
                            part("Meedoen", "eenzaam"),
                            part("Dagelijks functioneren", "beperkt"),
                            part("Kinderen van 0 tot en met 11 jaar")),
                    List.of(
                            new Named("Sociale cohesie", List.of("eenzaam")),
                            new Named("Bewegen", List.of("beweegrichtlijn")),
                            new Named("Voeding", List.of())),
                    List.of(),
                    List.of("Bewegen > Sociale cohesie", "Voeding > Sociale cohesie"),
                    true),
            new Pilot(
                    "Gemert",
                    "FG0003",
                    "GGD, ROS Robuust, gemeente (werk en inkomen, Wmo) en gezondheidscentrum",
                    List.of(
                            part("Leefbaarheid en kwetsbaarheid", "geluid-buren", "moeite-rondkomen"),
                            part("Participatie en eenzaamheid", "vrijwilligerswerk", "eenzaam"),
                            part("Werk, inkomen en Wmo", "bijstand-per-1000", "wmo-per-1000"),
                            part("Jeugd")),
                    List.of(
                            new Named("Laaggeletterdheid", List.of()),
                            new Named("Meer en kwetsbare ouderen", List.of("aandeel-65plus")),
                            new Named("Overgewicht, met bewegen", List.of("overgewicht", "beweegrichtlijn")),
                            new Named("Chronisch zieken", List.of("langdurige-aandoening")),
                            new Named("Psychische gezondheid", List.of("psychische-klachten")),
                            new Named("Drugs bij jongeren van 12 tot 18", List.of()),
                            new Named("Eenzaamheid", List.of("eenzaam"))),
                    List.of(),
                    List.of(),
                    true),
            new Pilot(
                    "Achtse Barrier",
                    "FG0004",
                    "CBS, ROS-wijkscan, Buurtmonitor Eindhoven, SCP, gezondheidscentra, jeugdgezondheidszorg en GGD",
                    List.of(
                            part("Gezondheid", "ervaren-gezondheid", "langdurige-aandoening"),
                            part("Kwetsbaarheid", "moeite-rondkomen", "regie")),
                    List.of(
                            new Named("Sociale cohesie en eenzaamheid", List.of("eenzaam")),
                            new Named("Veiligheid", List.of())),
                    List.of(new Heard(
                            Voice.Kind.QUOTE,
                            Voice.Speaker.PROFESSIONAL,
                            "Wat deelnemers aan de dialoog over veiligheid vertelden",
                            "Veiligheid")),
                    List.of(),
                    true),
            new Pilot(
                    "Banakkers",
                    "FG0005",
                    "CBS en gemeente Etten-Leur",
                    List.of(
                            part("Bevolking en prognose", "aandeel-65plus"),
                            part("Leefstijl", "beweegrichtlijn", "overmatig-drinken", "overgewicht"),
                            part("Eenzaamheid", "eenzaam"),
                            part("Contact met de huisarts")),
                    List.of(
                            new Named("Sociale samenhang", List.of("eenzaam")),
                            new Named("Bewegen van ouderen en jongeren", List.of("beweegrichtlijn"))),
                    List.of(
                            new Heard(
                                    Voice.Kind.QUOTE,
                                    Voice.Speaker.PROFESSIONAL,
                                    "Wat de wijkzuster en de huisartsen zien",
                                    "Sociale samenhang"),
                            new Heard(
                                    Voice.Kind.QUOTE,
                                    Voice.Speaker.VOLUNTEER,
                                    "Wat de wijkvereniging hoort",
                                    "Sociale samenhang")),
                    List.of(),
                    false));

    private static Template.Part part(String title, String... indicators) {
        return new Template.Part(title, List.of(indicators));
    }

    @Override
    public String toString() {
        return name;
    }
}
