package comity.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Secrets of webhooks are kept under lock; deliveries are signed with what is inside. */
class HookSecretsTest extends WebhookScene {

    private static final HookSecrets SECRETS = new HookSecrets(new byte[32]);

    private String kept() {
        return (String) court.get(Rows.class).find();
    }

    /** What stands in the table. */
    static class Rows {

        @jakarta.persistence.PersistenceContext
        EntityManager entityManager;

        Object find() {
            entityManager.flush();
            return entityManager
                    .createNativeQuery("select secret from webhook where state = 'XB'")
                    .getSingleResult();
        }

        void clear(String secret) {
            entityManager.flush();
            entityManager
                    .createNativeQuery("update webhook set secret = :secret where state = 'XB'")
                    .setParameter("secret", secret)
                    .executeUpdate();
            entityManager.clear();
        }
    }

    @Test
    void the_table_holds_no_secret_that_signs() throws Exception {
        register("XB");
        assertThat(kept()).startsWith("v1:").doesNotContain(secret);
        court.get(WebhookKeeping.class).tryOut("XB", comity.db.Courtroom.person("xb.focal"));
        carry();
        Received one = received.get(0);
        String seconds = one.signature().replaceAll("t=(\\d+),.*", "$1");
        assertThat(one.signature()).isEqualTo("t=" + seconds + ",v1=" + hmac(secret, seconds + "." + one.body()));
    }

    @Test
    void a_secret_kept_in_clear_is_locked_at_the_first_round_and_signs_as_before() {
        register("XB");
        court.get(Rows.class).clear(secret);
        assertThat(kept()).isEqualTo(secret);
        HookSealing sealing = court.get(HookSealing.class);
        sealing.round(Instant.EPOCH);
        String locked = kept();
        assertThat(locked).startsWith("v1:").doesNotContain(secret);
        assertThat(court.get(Webhooks.class).of("XB").orElseThrow().open(court.get(HookSecrets.class)))
                .isEqualTo(secret);
        sealing.round(Instant.EPOCH);
        assertThat(kept()).isEqualTo(locked);
    }

    @Test
    void the_same_secret_is_never_kept_twice_alike() {
        assertThat(SECRETS.seal("XB", "s")).isNotEqualTo(SECRETS.seal("XB", "s"));
        assertThat(SECRETS.open("XB", SECRETS.seal("XB", "s"))).isEqualTo("s");
    }

    @Test
    void another_state_another_key_or_a_changed_row_opens_nothing() {
        String locked = SECRETS.seal("XB", "s");
        assertThatThrownBy(() -> SECRETS.open("XA", locked)).isInstanceOf(IllegalStateException.class);
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThatThrownBy(() -> new HookSecrets(other).open("XB", locked))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COMITY_SECRETS_KEY");
        char last = locked.charAt(20);
        String changed = locked.substring(0, 20) + (last == 'A' ? 'B' : 'A') + locked.substring(21);
        assertThatThrownBy(() -> SECRETS.open("XB", changed)).isInstanceOf(IllegalStateException.class);
    }
}
