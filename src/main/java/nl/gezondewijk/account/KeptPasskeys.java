package nl.gezondewijk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security keeps and finds them when it checks one: public keys, and how often each was used. */
@Component
class KeptPasskeys implements UserCredentialRepository {
    private final JdbcClient db;
    private final Clock clock;

    KeptPasskeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new one, or what changed by its use; its key and owner never change. */
    @Override
    public void save(CredentialRecord one) {
        db.sql("""
                        INSERT INTO account.passkey
                          (credential, account, name, public_key, attestation, uses, transports, copies, copied, made_at)
                        VALUES (:credential, :account, :name, :key, :attestation, :uses, :transports, :copies, :copied, :now)
                        ON CONFLICT (credential) DO UPDATE SET uses = excluded.uses
                        """)
                .param("credential", one.getCredentialId().getBytes())
                .param(
                        "account",
                        PasskeyOwners.account(one.getUserEntityUserId()).value())
                .param("name", one.getLabel())
                .param("key", one.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(one.getAttestationObject()).getBytes())
                .param("uses", one.getSignatureCount())
                .param(
                        "transports",
                        one.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("copies", one.isBackupEligible())
                .param("copied", one.isBackupState())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql("""
                        SELECT credential, account, name, public_key, attestation, uses, transports, copies, copied
                        FROM account.passkey
                        WHERE credential = :credential
                        """)
                .param("credential", credential.getBytes())
                .query((row, i) -> kept(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return db.sql("""
                        SELECT credential, account, name, public_key, attestation, uses, transports, copies, copied
                        FROM account.passkey
                        WHERE account = :account
                        """)
                .param("account", PasskeyOwners.account(owner).value())
                .query((row, i) -> kept(row))
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("DELETE FROM account.passkey WHERE credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private static CredentialRecord kept(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(PasskeyOwners.handle(new Account.Id(row.getObject("account", UUID.class))))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("uses"))
                .uvInitialized(true)
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("copies"))
                .backupState(row.getBoolean("copied"))
                .build();
    }
}
