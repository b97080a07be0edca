package nl.gezondewijk.account;

/** An account as it is listed: with whether too many wrong passwords locked it. */
record AccountView(Account account, boolean locked) {

    /** The end of the key of the words for it. */
    String state() {
        if (account.erased()) {
            return "erased";
        }
        if (account.ended()) {
            return "ended";
        }
        return locked ? "locked" : account.hasPassword() || account.signedInAt().isPresent() ? "active" : "invited";
    }
}
