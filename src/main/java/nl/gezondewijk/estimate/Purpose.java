package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gezondewijk.sheet.Role;

/** What a column of the table is for. */
enum Purpose {
    AREA,
    /** People of an age and sex, say: then the table has a line for each group in an area. */
    GROUP,
    /** What the survey found. */
    ESTIMATE,
    STANDARD_ERROR,
    VARIANCE,
    /** How many answered. */
    RESPONDENTS,
    DESIGN_EFFECT,
    /** How many of those gave the answer that is counted. */
    COUNTED,
    INHABITANTS,
    /** What is known of all areas and may help. */
    COVARIATE,
    LEFT_OUT;

    private static final Set<Purpose> ONE_OF_EACH =
            EnumSet.of(AREA, ESTIMATE, STANDARD_ERROR, VARIANCE, RESPONDENTS, DESIGN_EFFECT, COUNTED, INHABITANTS);

    private static final Pattern ERROR = Pattern.compile(".*\\b(standaardfout|standard error|se|sd|stderr|fout)\\b.*");
    private static final Pattern VARIANCES = Pattern.compile(".*\\b(variantie|variance|psi|var)\\b.*");
    private static final Pattern DEFF = Pattern.compile(".*\\b(deff|design ?effect|designeffect)\\b.*");
    private static final Pattern RESPONDED =
            Pattern.compile("n|ni|.*\\b(respondenten?|respondents|antwoorden|geantwoord|n)\\b.*");
    private static final Pattern COUNT = Pattern.compile(".*\\b(teller|geteld|counted|aantal ja|ja)\\b.*");
    private static final Pattern PEOPLE =
            Pattern.compile(".*\\b(inwoners|bevolking|inhabitants|population|populatie)\\b.*");
    private static final Pattern FOUND = Pattern.compile(
            ".*\\b(schatting|estimate|percentage|perc|pct|waarde|value|yi|y|direct|gemiddelde|mean)\\b.*|.*%.*");
    private static final Pattern PLACE = Pattern.compile(".*\\b(gebied|area|code|buurt|wijk|gemeente|smallarea)\\b.*");

    boolean isOneOfEach() {
        return ONE_OF_EACH.contains(this);
    }

    /** By its name first; what the sheet makes of it comes after. */
    static Purpose guess(String name, Role role) {
        var plain = name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        if (role.isArea()) {
            return AREA;
        }
        if (role == Role.LABEL) {
            return GROUP;
        }
        if (!role.isNumber()) {
            return PLACE.matcher(plain).matches() ? AREA : LEFT_OUT;
        }
        if (role == Role.DESIGN_EFFECT || DEFF.matcher(plain).matches()) {
            return DESIGN_EFFECT;
        }
        return number(plain);
    }

    private static Purpose number(String plain) {
        if (ERROR.matcher(plain).matches()) {
            return STANDARD_ERROR;
        }
        if (VARIANCES.matcher(plain).matches()) {
            return VARIANCE;
        }
        if (PEOPLE.matcher(plain).matches()) {
            return INHABITANTS;
        }
        if (RESPONDED.matcher(plain).matches()) {
            return RESPONDENTS;
        }
        if (COUNT.matcher(plain).matches()) {
            return COUNTED;
        }
        if (FOUND.matcher(plain).matches()) {
            return ESTIMATE;
        }
        return PLACE.matcher(plain).matches() && !plain.matches(".*\\d.*") ? AREA : COVARIATE;
    }

    /** The first of each stays; a second one is left out, or is a covariate where it holds numbers. */
    static List<Grid.Column> settled(List<Grid.Column> columns) {
        var seen = EnumSet.noneOf(Purpose.class);
        var settled = new ArrayList<Grid.Column>();
        for (var column : columns) {
            boolean second = column.guess().isOneOfEach() && !seen.add(column.guess());
            var guess = !second ? column.guess() : column.numeric() ? COVARIATE : LEFT_OUT;
            settled.add(new Grid.Column(column.name(), column.numeric(), guess));
        }
        return settled;
    }
}
