package comity.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demonstration's cast is complete. */
class CastTest {

    private static final Path DEMO = Path.of("../ejb/src/main/resources/demo");
    private static final List<String> POSTS =
            List.of("focal", "agent", "deputy", "counsel", "council", "judge1", "judge2", "judge3", "judge4");

    @Test
    void sixteen_states_and_one_organisation_each_with_two_addresses() throws IOException {
        List<Map<String, String>> signatories = read("signatories.csv");
        assertThat(signatories).hasSize(17);
        assertThat(signatories)
                .filteredOn(row -> row.get("kind").equals("ORGANISATION"))
                .hasSize(1);
        assertThat(signatories).allSatisfy(row -> {
            assertThat(row.get("email")).contains("@");
            assertThat(row.get("email2")).contains("@").isNotEqualTo(row.get("email"));
        });
    }

    @Test
    void every_signatory_has_its_nine_persons() throws IOException {
        List<String> logins =
                read("persons.csv").stream().map(row -> row.get("login")).toList();
        assertThat(logins).doesNotHaveDuplicates();
        for (Map<String, String> signatory : read("signatories.csv")) {
            String code = signatory.get("code").toLowerCase(java.util.Locale.ROOT);
            assertThat(logins)
                    .containsAll(POSTS.stream().map(post -> code + "." + post).toList());
        }
    }

    @Test
    void the_tribunal_has_its_staff() throws IOException {
        assertThat(read("persons.csv").stream().map(row -> row.get("login")))
                .contains("registrar", "deputy.registrar", "clerk1", "clerk2", "security", "editor", "president")
                .contains("vice.president", "appeals1", "appeals7", "auditor", "admin");
    }

    @Test
    void a_states_officials_carry_its_group_and_counsel_and_judges_none() throws IOException {
        Settings settings = new Settings(
                Settings.Mode.DEMO, Path.of("home"), false, Path.of("build"), Path.of("keycloak"), Map.of());
        JsonNode realm = new Realm(settings, "secret").json(read("persons.csv"), read("signatories.csv"));
        for (JsonNode user : realm.path("users")) {
            String login = user.path("username").asText();
            boolean official = login.matches("x.\\.(focal|agent|deputy|council)");
            assertThat(user.path("groups").size()).as(login).isEqualTo(official ? 1 : 0);
        }
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        return Cast.parse(Files.readString(DEMO.resolve(file)));
    }
}
