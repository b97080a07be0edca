package nl.gezondewijk.network;

/** What somebody does in the network, beside the work of their organisation. */
public enum Role {
    CONTACT,
    DECIDER,
    PULLER,
    FACILITATOR,
    COORDINATOR,
    HEALTH_BROKER,
    TALK_LEADER,
    AMBASSADOR,
    KEY_PERSON,
    VOLUNTEER
}
