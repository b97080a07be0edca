package nl.gezondewijk.source;

/** A delivery that cannot be read on; its one finding says why. */
final class Refused extends RuntimeException {
    private final transient Finding finding;

    Refused(Rule rule, String value) {
        this(Finding.of(rule, value));
    }

    Refused(Finding finding) {
        super(finding.rule() + " " + finding.place() + " " + finding.value());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
