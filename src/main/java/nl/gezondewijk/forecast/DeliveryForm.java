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

    /**
     * A table that was handed in, as its page prints it.
     *
     * @param remove where it is removed; empty for who may not
     * @param ask where its names are placed, while it waits for that
     */
    record View(
            String title,
            String kind,
            String publisher,
            String madeOn,
            String handedAt,
            Optional<String> remove,
            Optional<String> ask) {
        private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

        static View of(Delivery delivery, boolean changeable, boolean asks, Here here) {
            return new View(
                    delivery.title(),
                    here.say("forecast.table.kind." + delivery.kind()),
                    delivery.publisher(),
                    here.date(delivery.madeOn().atStartOfDay(DUTCH).toInstant()),
                    here.date(delivery.handedAt()),
                    Optional.of("/bevolkingstabellen/" + delivery.id() + "/verwijderd")
                            .filter(address -> changeable),
                    Optional.of(UnplacedController.url(delivery.id())).filter(address -> changeable && asks));
        }
    }
}
