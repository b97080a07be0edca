package nl.gezondewijk.network;

import nl.gezondewijk.seal.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who somebody is, as it may rest in the database. */
@Component
class SealedContacts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seal seal;

    SealedContacts(Seal seal) {
        this.seal = seal;
    }

    byte[] close(Contact contact) {
        return seal.close(JSON.writeValueAsString(contact));
    }

    Contact open(byte[] sealed) {
        return seal.open(sealed)
                .map(json -> JSON.readValue(json, Contact.class))
                .orElse(Contact.LOST);
    }
}
