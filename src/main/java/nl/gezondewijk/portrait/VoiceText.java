package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.Optional;
import nl.gezondewijk.portrait.Voice.Consent;
import nl.gezondewijk.portrait.Voice.Point;

/** What is written down of an experience, before anybody else has read it. */
record VoiceText(
        Voice.Kind kind,
        Voice.Speaker speaker,
        String words,
        String described,
        LocalDate heard,
        Consent consent,
        String place,
        Optional<Point> point) {}
