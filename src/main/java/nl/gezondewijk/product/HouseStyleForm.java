package nl.gezondewijk.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import nl.gezondewijk.document.CheckedTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is filled in about the house style; a file that is not handed in leaves the one that was there.
 *
 * @param kleur as {@code #0d594a}; empty is our green
 */
record HouseStyleForm(
        @Nullable String organisatie,
        @Nullable String kleur,
        @Nullable MultipartFile logo,
        @Nullable MultipartFile sjabloon) {
    private static final int LONGEST_NAME = 80;

    static HouseStyleForm of(HouseStyle style) {
        return new HouseStyleForm(
                style.organisation(),
                style.colour().map(code -> "#" + code.toLowerCase(Locale.ROOT)).orElse(""),
                null,
                null);
    }

    /** The style that it asks for; use it only when nothing is wrong. */
    HouseStyle over(HouseStyle before, Errors wrong) {
        return new HouseStyle(name(wrong), colour(wrong), logo(before, wrong), template(before, wrong));
    }

    private String name(Errors wrong) {
        var name = organisatie == null ? "" : organisatie.strip();
        if (name.length() > LONGEST_NAME) {
            wrong.rejectValue("organisatie", "product.house.wrong.name");
        }
        return name;
    }

    private Optional<String> colour(Errors wrong) {
        var code = kleur == null ? "" : kleur.strip().replace("#", "").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!code.matches("[0-9A-F]{6}")) {
            wrong.rejectValue("kleur", "product.house.wrong.colour");
            return Optional.empty();
        }
        if (Contrast.withWhite(code) < Contrast.READABLE) {
            wrong.rejectValue("kleur", "product.house.wrong.contrast");
        }
        return Optional.of(code);
    }

    private Optional<byte[]> logo(HouseStyle before, Errors wrong) {
        if (logo == null || logo.isEmpty()) {
            return before.logo();
        }
        var drawn = Logo.of(bytes(logo));
        if (drawn.isEmpty()) {
            wrong.rejectValue("logo", "product.house.wrong.logo");
        }
        return drawn;
    }

    private Optional<HouseStyle.Template> template(HouseStyle before, Errors wrong) {
        if (sjabloon == null || sjabloon.isEmpty()) {
            return before.template();
        }
        return switch (CheckedTemplate.of(bytes(sjabloon))) {
            case CheckedTemplate.Fit fit -> Optional.of(new HouseStyle.Template(name(sjabloon), fit.file()));
            case CheckedTemplate.Refused refused -> {
                wrong.rejectValue(
                        "sjabloon", "product.house.wrong." + refused.why(), new Object[] {refused.what()}, null);
                yield before.template();
            }
        };
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
