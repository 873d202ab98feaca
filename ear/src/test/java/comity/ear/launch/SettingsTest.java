package comity.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What production mode demands. */
class SettingsTest {

    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("COMITY_URL", "https://portal.example"),
            Map.entry("COMITY_SMTP_HOST", "mail.example"),
            Map.entry("COMITY_MAIL_FROM", "registry@tribunal.example"),
            Map.entry("COMITY_MAIL_REPLY_TO", "registry@tribunal.example"),
            Map.entry("COMITY_MAIL_BOUNCES", "bounces@tribunal.example"),
            Map.entry("COMITY_KEYCLOAK_URL", "https://identity.example"),
            Map.entry("COMITY_SERVICE_SECRET", "secret"),
            Map.entry("COMITY_DB_URL", "jdbc:postgresql://db.example/comity"),
            Map.entry("COMITY_DB_USER", "comity"),
            Map.entry("COMITY_DB_PASSWORD", "secret"),
            Map.entry("COMITY_SECRETS_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMITY_URL",
                "COMITY_SMTP_HOST",
                "COMITY_MAIL_FROM",
                "COMITY_MAIL_REPLY_TO",
                "COMITY_MAIL_BOUNCES",
                "COMITY_KEYCLOAK_URL",
                "COMITY_SERVICE_SECRET",
                "COMITY_DB_URL",
                "COMITY_DB_USER",
                "COMITY_DB_PASSWORD",
                "COMITY_SECRETS_KEY"
            })
    void production_without_one_setting_is_refused_in_one_line_that_names_it(String missing) {
        Map<String, String> env = new HashMap<>(COMPLETE);
        env.remove(missing);
        assertThatThrownBy(() -> settings(Settings.Mode.PRODUCTION, env))
                .isInstanceOf(Refused.class)
                .hasMessage("Production mode needs " + missing + ".");
    }

    @Test
    void production_with_all_settings_starts_nothing_of_its_own_but_the_server() {
        Settings settings = settings(Settings.Mode.PRODUCTION, COMPLETE);
        assertThat(settings.ownDatabase()).isFalse();
        assertThat(settings.ownKeycloak()).isFalse();
        assertThat(settings.ownMail()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "no base64!"})
    void a_key_of_another_size_is_refused_in_one_line_in_every_mode(String key) {
        assertThatThrownBy(() -> settings(Settings.Mode.DEMO, Map.of("COMITY_SECRETS_KEY", key)))
                .isInstanceOf(Refused.class)
                .hasMessage("COMITY_SECRETS_KEY must be 32 bytes in base64.");
    }

    @Test
    void a_demonstration_needs_nothing() {
        Settings settings = settings(Settings.Mode.DEMO, Map.of());
        assertThat(settings.ownDatabase()).isTrue();
        assertThat(settings.ownKeycloak()).isTrue();
        assertThat(settings.ownMail()).isTrue();
    }

    private static Settings settings(Settings.Mode mode, Map<String, String> env) {
        return new Settings(mode, Path.of("home"), false, Path.of("build"), Path.of("keycloak"), env);
    }
}
