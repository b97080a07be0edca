package nl.gezondewijk.network;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;

/** Cards of people as telephones and mail programs write them (vCard 2.1, 3.0, 4.0); pictures in them are left. */
final class Cards {
    private Cards() {}

    static Batch.Read read(byte[] content) {
        var found = new ArrayList<Incoming>();
        try (var reader = new VCardReader(new String(content, StandardCharsets.UTF_8))) {
            int number = 0;
            for (var card = reader.readNext();
                    card != null && found.size() <= Batch.MOST_ROWS;
                    card = reader.readNext()) {
                var incoming = incoming(++number, card);
                if (incoming.hasPerson() || incoming.hasOrganisation()) {
                    found.add(incoming);
                }
            }
        } catch (IOException damaged) {
            return new Batch.Read.Refused("network.batch.wrong.damaged");
        }
        return new Batch.Read.Rows(found, List.of());
    }

    private static Incoming incoming(int number, VCard card) {
        var organisation = card.getOrganization() == null
                ? ""
                : Typed.line(
                        card.getOrganization().getValues().stream().findFirst().orElse(""));
        var name = name(card);
        var address = card.getAddresses().stream().findFirst();
        return new Incoming(
                number,
                organisation,
                "",
                text(card.getUrls()),
                address.map(one -> Typed.line(one.getStreetAddress())).orElse(""),
                address.map(one -> Typed.line(one.getLocality())).orElse(""),
                name.equals(organisation) ? "" : name,
                text(card.getTitles()),
                text(card.getEmails()),
                card.getTelephoneNumbers().stream()
                        .map(one -> Typed.line(
                                one.getText() == null && one.getUri() != null
                                        ? one.getUri().getNumber()
                                        : one.getText()))
                        .findFirst()
                        .orElse(""));
    }

    private static String name(VCard card) {
        var formatted = card.getFormattedName() == null
                ? ""
                : Typed.line(card.getFormattedName().getValue());
        var parts = card.getStructuredName();
        return !formatted.isEmpty() || parts == null
                ? formatted
                : Stream.of(part(parts.getGiven()), part(parts.getFamily()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String part(@Nullable String text) {
        return Typed.line(text);
    }

    private static String text(List<? extends TextProperty> properties) {
        return properties.stream()
                .map(TextProperty::getValue)
                .map(Typed::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
