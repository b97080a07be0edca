package nl.gezondewijk.forecast;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/**
 * What somebody says of a table that they hand in, as they typed it.
 *
 * @param datum the date of its maker; today where it is empty
 */
record DeliveryForm(String soort, String titel, String maker, String datum) {

    Optional<Delivery.Kind> kind() {
        return Stream.of(Delivery.Kind.values())
                .filter(one -> one.name().equals(soort))
                .findFirst();
    }

    /** A table that was handed in, as its page prints it. */
    record View(String title, String kind, String publisher, String madeOn, String handedAt, String remove) {
        private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

        static View of(Delivery delivery, Here here) {
            return new View(
                    delivery.title(),
                    here.say("forecast.table.kind." + delivery.kind()),
                    delivery.publisher(),
                    here.date(delivery.madeOn().atStartOfDay(DUTCH).toInstant()),
                    here.date(delivery.handedAt()),
                    "/bevolkingstabellen/" + delivery.id() + "/verwijderd");
        }
    }
}
