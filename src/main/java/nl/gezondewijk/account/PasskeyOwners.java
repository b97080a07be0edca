package nl.gezondewijk.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security knows the owners of passkeys. Nothing more is kept of them: the number of the account is their handle. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Random, and tells nothing of the person: what an authenticator keeps can be read by others. */
    static Bytes handle(Account.Id account) {
        var id = account.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Account.Id account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != 16) {
            throw new IllegalArgumentException("a handle of an account has 16 bytes, not " + bytes.remaining());
        }
        return new Account.Id(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** As the browser shows who it is for. */
    static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.email().value())
                .displayName(account.name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return of(accounts.find(account(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return of(Email.in(email).flatMap(accounts::findKey).map(Accounts.Key::account));
    }

    /** An account is made elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("an administrator makes accounts");
    }

    /** An account ends elsewhere. */
    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("an administrator ends accounts");
    }

    private static @Nullable PublicKeyCredentialUserEntity of(Optional<Account> account) {
        return account.filter(one -> !one.ended()).map(PasskeyOwners::owner).orElse(null);
    }
}
