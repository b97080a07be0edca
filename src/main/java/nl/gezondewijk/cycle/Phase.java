package nl.gezondewijk.cycle;

/** What every step model passes through, each in steps of its own; in order, though nobody has to keep to it. */
enum Phase {
    ACQUAINT("kennismaken"),
    GATHER("werkgroep"),
    ANALYSE("analyse"),
    PROFILE("profiel"),
    PREPARE("voorbereiding"),
    DIALOGUE("dialoog"),
    CHOOSE("keuze"),
    PLAN("plan"),
    SECURE("borging"),
    CARRY_OUT("uitvoering"),
    SIGNAL("signalering"),
    EVALUATE("evaluatie"),
    NEXT("volgende-ronde");

    private final String address;

    Phase(String address) {
        this.address = address;
    }

    /** As it stands in the address of a page. */
    String address() {
        return address;
    }
}
