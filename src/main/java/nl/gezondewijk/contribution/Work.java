package nl.gezondewijk.contribution;

/**
 * A deed with a sheet that may take a while.
 *
 * @param askedBy reference of who asked for it
 * @param rows how many it has had
 * @param said why it failed: the key of a message
 */
record Work(int id, int contribution, Deed deed, String askedBy, State state, long rows, String said) {

    enum Deed {
        /** To see what stands in the sheet. */
        READ,
        /** To see what it would become. */
        CHECK,
        PUBLISH
    }

    enum State {
        WAITING,
        DONE,
        FAILED
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }
}
