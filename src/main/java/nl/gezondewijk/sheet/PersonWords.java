package nl.gezondewijk.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What headings say of persons; "aantal patiënten" says nothing of any of them. */
final class PersonWords {
    private static final String SOMEONE =
            "(patient|client|leerling|scholier|student|respondent|deelnemer|bewoner|persoon|kind"
                    + "|verzekerde|zorgvrager|huurder|melder|inwoner|person|pupil|resident|participant)(en|s|n)?";
    private static final Pattern HOW_MANY = Pattern.compile(
            "\\b(aantal|aantallen|teller|noemer|totaal|som|count|counts|number of|numerator|denominator|total|percentage|perc|pct|aandeel"
                    + "|gemiddeld|gemiddelde|mediaan|mean|average|share|deff|n)\\b|%");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(inwoners|bevolking|populatie|population|personen|patienten|clienten|leerlingen|respondenten|huishoudens|ingeschreven"
                    + "|ingeschrevenen)\\b");
    private static final Pattern KEY = Pattern.compile(
            "\\b(\\w*code|\\w*nr|\\w*nummer|agb|brin|id|\\w*klasse?|\\w*groep|\\w*jaar|\\w*categorie|\\w*school|\\w*praktijk|\\w*niveau)\\b");
    private static final Map<PersonLines.Why, Pattern> SAYING = Map.of(
            PersonLines.Why.CITIZEN_NUMBER,
            Pattern.compile("bsn|bsn(nr|nummer)|burgerservicen(umme)?r|sofin(umme)?r|citizenservicenumber"),
            PersonLines.Why.NAME,
            Pattern.compile(
                    "(.*(voornaam|voornamen|achternaam|roepnaam|tussenvoegsels?|geboortenaam|meisjesnaam|familienaam|voorletters|initialen"
                            + "|volledigenaam|firstname|lastname|surname|familyname|givenname|fullname))|(naam|name)(van)?(de|het)?"
                            + SOMEONE + "|" + SOMEONE + "s?(naam|name)|contactpersoon"),
            PersonLines.Why.BIRTH_DATE,
            Pattern.compile(
                    ".*(geboortedatum|geboortedat|geboortedag|gebdatum|gebdat|dateofbirth|birthdate|birthday)|dob"),
            PersonLines.Why.ADDRESS,
            Pattern.compile(
                    "huisn(umme)?r|hnr|huisletter|(huisnummer)?toevoeging|housenumber|(woon|thuis|post|bezoek)?adres(regel\\d?)?"
                            + "|(home|street)?address\\d?"),
            PersonLines.Why.EMAIL,
            Pattern.compile("e?mail(adres|address)?"),
            PersonLines.Why.TELEPHONE,
            Pattern.compile(
                    "tel|telefoon(n(umme)?r)?\\d?|tel(n(umme)?r)|mobiel(n(umme)?r|telefoon)?|gsm|(tele)?phone(number)?|mobile"),
            PersonLines.Why.RECORD_NUMBER,
            Pattern.compile("(" + SOMEONE + "|persoons?|resp|dossier|zaak|casus|case|polis|record)s?"
                    + "(nr|nummer|no|number|id|code|sleutel|key|identificatie)|pgn|eckid|pseudoniem|pseudonym"));

    private static final Pattern ONE = Pattern.compile(SOMEONE.replace("(en|s|n)?", ""));
    private static final Pattern AGE =
            Pattern.compile("(leeftijd|lft|age)(in)?(jaar|jaren|years)?|geboortejaar|yearofbirth|birthyear");
    private static final Pattern SEX = Pattern.compile("geslacht|sekse|sex|gender|mv");
    private static final Pattern AREA = Pattern.compile(
            "\\b(\\w*buurt\\w*|\\w*wijk\\w*|\\w*gemeente\\w*|postcode\\w*|pc4|pc6|gwb\\w*|\\w*gebied\\w*|\\w*plaats\\w*|\\w*regio\\w*|stad\\w*"
                    + "|neighbourhood\\w*|municipality\\w*|area\\w*|stadsdeel\\w*|kern|kernen)\\b");

    private PersonWords() {}

    /** What a heading says by itself of whoever its rows are about. */
    static Optional<PersonLines.Why> saying(String heading) {
        var compact = compact(heading);
        return HOW_MANY.matcher(plain(heading)).find()
                ? Optional.empty()
                : SAYING.entrySet().stream()
                        .filter(one -> one.getValue().matcher(compact).matches())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
    }

    /** "respondent": a number under it is somebody's, unless it is how many. */
    static boolean isOne(String heading) {
        return ONE.matcher(compact(heading)).matches();
    }

    static boolean isTally(String heading) {
        return HOW_MANY.matcher(plain(heading)).find()
                || PEOPLE.matcher(plain(heading)).find();
    }

    /** What a number under it is one of, and not how many. */
    static boolean isKey(String heading) {
        return KEY.matcher(plain(heading)).find();
    }

    static boolean isAge(String heading) {
        return AGE.matcher(compact(heading)).matches();
    }

    static boolean isSex(String heading) {
        return SEX.matcher(compact(heading)).matches();
    }

    static boolean isArea(String heading) {
        return AREA.matcher(plain(heading)).find();
    }

    private static String compact(String heading) {
        return plain(heading).replace(" ", "");
    }

    /** Small letters without their marks, words apart: PatiëntNummer and patient_nummer are the same. */
    private static String plain(String heading) {
        var apart = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return Normalizer.normalize(apart, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9%]+", " ")
                .strip();
    }
}
