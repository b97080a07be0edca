package nl.gezondewijk.page;

/** Sites for tests of other modules. */
public final class Sites {
    private Sites() {}

    public static Site at(String address) {
        return new Site(address);
    }

    public static Site none() {
        return new Site("");
    }
}
