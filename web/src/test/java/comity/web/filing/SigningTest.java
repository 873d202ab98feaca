package comity.web.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import comity.web.access.FreshLogin;
import org.junit.jupiter.api.Test;

/** S01, D21: the Agent's signature on the portal. */
class SigningTest {

    /** Nothing but the login is there to be asked: had the page gone on, there would be no desk to file with. */
    @Test
    void d21_who_signed_in_more_than_15_minutes_ago_signs_in_again_before_anything_is_signed() {
        Signing signing = new Signing();
        signing.login = new FreshLogin() {
            @Override
            public boolean isFresh() {
                return false;
            }
        };
        Throwable thrown = catchThrowable(() -> signing.sign(null, null));
        assertThat(thrown).isExactlyInstanceOf(LoginTooOld.class);
        LoginTooOld refusal = (LoginTooOld) thrown;
        assertThat(refusal.code()).isEqualTo("LOGIN_TOO_OLD");
        assertThat(refusal.rule()).isEqualTo("S01");
        assertThat(refusal.kind().status()).isEqualTo(403);
    }
}
