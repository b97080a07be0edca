package nl.gezondewijk.network;

import java.util.regex.Pattern;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An approach with a facilitator, and others who come to it; each test has one of its own. */
public final class NetworkStage {
    private final MockMvcTester mvc;
    private final ApplicationContext program;
    private final Hired leads;

    public final Approach approach;
    public final Visitor facilitator;
    public final String url;

    public NetworkStage(MockMvcTester mvc, ApplicationContext program) {
        this(mvc, program, "WK999900");
    }

    public NetworkStage(MockMvcTester mvc, ApplicationContext program, String area) {
        this.mvc = mvc;
        this.program = program;
        this.leads = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        this.approach = approaches().make("Samen gezond in Noord", area, leads.actor(), "machine");
        this.facilitator = signedIn(leads);
        this.url = approach.url() + "/netwerk";
    }

    public Visitor as(Part part) {
        var hired = Hired.as("Piet " + part, Audience.SIGNED_IN, program);
        approaches().join(approach, hired.actor().reference(), part, leads.actor(), "machine");
        return signedIn(hired);
    }

    /** The address of the page of a party that is there from now on. */
    public String party(String name, String... domains) {
        var fields = new String[2 + 2 * domains.length];
        fields[0] = "naam";
        fields[1] = name;
        for (int i = 0; i < domains.length; i++) {
            fields[2 + 2 * i] = "domein";
            fields[3 + 2 * i] = domains[i];
        }
        return to(facilitator.post(url + "/organisaties", fields));
    }

    /** The address of the page of somebody who is there from now on. */
    public String person(String name, String email, String at) {
        return to(facilitator.post(
                url + "/personen",
                "naam",
                name,
                "functie",
                "Wijkverpleegkundige",
                "organisatie",
                at.replaceFirst(".*/", ""),
                "mail",
                email,
                "telefoon",
                "050 123 45 67",
                "doel",
                "TOGETHER",
                "grondslag",
                "TASK",
                "bewaren",
                java.time.LocalDate.now().plusMonths(6).toString()));
    }

    /** A link by which somebody, given by the address of their page, sees what is kept of them. */
    public String linkOf(String person) {
        var link = Pattern.compile("/netwerk/gegevens/[\\w-]{22}").matcher(text(facilitator.post(person + "/link")));
        if (!link.find()) {
            throw new AssertionError("no link on the page of " + person);
        }
        return link.group();
    }

    public Visitor stranger() {
        return new Visitor(mvc);
    }

    static String to(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Approaches approaches() {
        return program.getBean(Approaches.class);
    }

    private Visitor signedIn(Hired who) {
        var visitor = new Visitor(mvc);
        visitor.signIn(who.email(), who.password());
        return visitor;
    }
}
