package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may do what, as a table to check: a line for each account, and one for each right beside its role. */
@Controller
@ConditionalOnWebApplication
@OpenTo(Audience.ADMINISTRATOR)
class RightsController {
    private final Accounts accounts;
    private final CodeApps apps;
    private final Rights rights;
    private final Names names;
    private final Passkeys passkeys;
    private final Trail trail;

    RightsController(Accounts accounts, CodeApps apps, Rights rights, Names names, Passkeys passkeys, Trail trail) {
        this.accounts = accounts;
        this.apps = apps;
        this.rights = rights;
        this.names = names;
        this.passkeys = passkeys;
        this.trail = trail;
    }

    @GetMapping("/account/beheer/rechten.csv")
    ResponseEntity<byte[]> rights(Actor by, HttpServletRequest from, Here here) {
        trail.record(by, "account.rights-exported", by.reference(), Outcome.DONE, from.getRemoteAddr());
        var held = rights.list().stream().collect(Collectors.groupingBy(Rights.Held::who));
        var places = names.of(held.values().stream()
                .flatMap(List::stream)
                .map(Rights.Held::where)
                .toList());
        var withCodes = new HashSet<>(apps.listSet());
        withCodes.addAll(passkeys.listSet());
        return CsvTable.named("rechten").body(CsvTable.bytes(table -> {
            table.row(Stream.of(
                            "name", "email", "organisation", "state", "codes", "signedInAt", "right", "where", "since")
                    .map(column -> here.say("account.rights." + column))
                    .toArray());
            for (var account : accounts.list()) {
                var codes = here.say(withCodes.contains(account.id()) ? "account.rights.yes" : "account.rights.no");
                row(account, codes, here.say("account.role." + account.role()), "", Optional.empty(), here, table);
                for (var one : held.getOrDefault(account.id().reference(), List.of())) {
                    var where = places.getOrDefault(one.where(), one.where());
                    row(account, codes, here.say(one.as()), where, Optional.of(one.since()), here, table);
                }
            }
        }));
    }

    private static void row(
            Account account,
            String codes,
            String right,
            String where,
            Optional<Instant> since,
            Here here,
            CsvTable table) {
        table.row(
                account.name(),
                account.email().value(),
                account.organisation(),
                here.say("account.state." + new AccountView(account, false).state()),
                codes,
                account.signedInAt(),
                right,
                where,
                since);
    }
}
