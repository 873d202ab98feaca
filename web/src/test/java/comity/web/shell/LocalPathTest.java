package comity.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A way back never leads out of the portal. */
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere", "home", "/a\nb", ""})
    void foreign_addresses_lead_home(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/ESCT-2027-0014?all=1", "/"})
    void own_addresses_are_kept(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }
}
