package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** As it is set unless an operator says otherwise. */
@SpringBootTest(properties = {"gezondewijk.source.local-addresses=false", "gezondewijk.source.first-wait=5ms"})
@AutoConfigureMockMvc
class ReachTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Loads loads;

    @Autowired
    private LoadFindings findings;

    @Autowired
    private RunLoad run;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/odata",
                "https://localhost:9200/odata",
                "https://2130706433/odata",
                "https://0.0.0.0/odata",
                "https://10.1.2.3/odata",
                "https://172.16.0.1/odata",
                "https://192.168.1.1/odata",
                "https://100.64.0.1/odata",
                "https://169.254.169.254/latest",
                "https://224.0.0.1/odata",
                "https://[::1]/odata",
                "https://[::]/odata",
                "https://[fe80::1]/odata",
                "https://[fd00:ec2::254]/odata",
                "https://[::ffff:127.0.0.1]/odata",
                "https://[64:ff9b::7f00:1]/odata",
                "https://[2002:7f00:1::]/odata",
                "http://93.184.215.14/odata",
                "https://93.184.215.14@10.0.0.1/odata",
                "https://name@93.184.215.14/odata",
                "https://93.184.215.14/odata?to=elsewhere",
                "https://93.184.215.14/odata#part"
            })
    void an_address_that_is_not_plain_or_not_on_the_open_internet_is_told_beside_its_field(String address)
            throws Exception {
        int before = loads.list(100).size();
        for (var form : List.of(
                post("/bronnen/ladingen").param("tabel", SmallCbs.TABLE).param("adres", address),
                post("/bronnen/grenzen").param("jaar", "2020").param("dienst", address))) {
            var answer = sent(form);
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Vul een adres op internet in")
                    .contains("<details open>");
        }
        assertThat(loads.list(100)).hasSize(before);
    }

    @Test
    void a_plain_address_on_the_open_internet_is_admitted() throws Exception {
        assertThat(new Reach(false).admits(URI.create("https://93.184.215.14/odata")))
                .isTrue();
        assertThat(Reach.isOutside(InetAddress.getByName("2001:610:1:80aa::1"))).isTrue();
    }

    @Test
    void a_name_that_leads_elsewhere_later_is_noticed_before_its_server_is_asked() {
        try (var cbs = new SmallCbs()) {
            var load = run.run(loads.request(cbs.request(), Actor.PROGRAM, Trail.MACHINE), (rows, share) -> {});

            assertThat(load.state()).isEqualTo(Load.State.FAILED);
            assertThat(findings.counts(load.id())).containsOnlyKeys(Rule.REFUSED_ADDRESS);
        }
    }

    @Test
    void the_command_line_may_fetch_from_anywhere() {
        try (var cbs = new SmallCbs()) {
            var load = run.run(loads.request(cbs.request(), Actor.TERMINAL, Trail.MACHINE), (rows, share) -> {});

            assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        }
    }

    @Test
    void what_a_server_says_is_not_passed_on() {
        try (var cbs = new SmallCbs()) {
            cbs.answers.put("TableInfos", "root:x:0:0");
            var request = new Request.Table(SmallCbs.TABLE, Optional.of(URI.create(cbs.root())), List.of());
            int load = loads.request(request, Actor.TERMINAL, Trail.MACHINE);
            run.run(load, (rows, share) -> {});

            assertThat(findings.list(load, 10)).singleElement().satisfies(finding -> {
                assertThat(finding.place()).startsWith(cbs.root());
                assertThat(finding.value()).isEqualTo("an answer that cannot be read");
            });
        }
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(form.with(user("m.dijkstra").roles("DATA_MANAGER")).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
