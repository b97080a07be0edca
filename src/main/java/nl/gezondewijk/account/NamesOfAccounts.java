package nl.gezondewijk.account;

import nl.gezondewijk.audit.Names;
import org.springframework.stereotype.Component;

/** Tells the trail what the people are called that it knows by the id of their account. */
@Component
class NamesOfAccounts {
    NamesOfAccounts(Names names, Accounts accounts) {
        names.ask(Account.KIND, accounts::names);
    }
}
