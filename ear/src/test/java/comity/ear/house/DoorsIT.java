package comity.ear.house;

import static comity.ear.house.House.anonymous;
import static comity.ear.house.House.as;
import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets in by which door. */
class DoorsIT {

    @Test
    void a_person_signs_in_with_the_provider_and_comes_home() {
        Page page = browser("xa.agent");
        page.navigate(url() + "/home");
        assertThat(page.url()).startsWith(url());
        assertThat(page.content()).contains("Cosimo Valdieri");
        screenshot(page, "home-xa-agent");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void a_closed_page_leads_a_stranger_to_the_provider() {
        Page page = browser(null);
        page.navigate(url() + "/home");
        assertThat(page.url()).contains("/realms/comity/protocol/openid-connect/auth");
    }

    @Test
    void the_api_answers_a_stranger_with_a_problem_never_with_a_redirect() {
        anonymous()
                .redirects()
                .follow(false)
                .get("/api/v1/cases")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_browsers_cookie_does_not_open_the_api() {
        Page page = browser("xa.agent");
        page.navigate(url() + "/home");
        int status = page.request().get(url() + "/api/v1/cases").status();
        assertThat(status).isEqualTo(401);
    }

    @Test
    void a_token_opens_the_api() {
        assertThat(as("xa.agent").get("/cases").statusCode()).isNotIn(401, 403, 500);
    }

    @Test
    void signing_out_ends_both_sessions() {
        Page page = browser("xb.counsel");
        page.navigate(url() + "/home");
        assertThat(page.url()).startsWith(url());
        page.navigate(url() + "/sign-out");
        page.waitForURL(address -> address.startsWith(url()));
        page.navigate(url() + "/home");
        assertThat(page.url()).contains("/protocol/openid-connect/auth");
    }

    @Test
    void a_session_ended_at_the_provider_ends_here_too() {
        Page page = browser("xc.counsel");
        page.navigate(url() + "/home");
        assertThat(page.url()).startsWith(url());

        endAtTheProvider("xc.counsel");

        page.navigate(url() + "/home");
        assertThat(page.url()).contains("/protocol/openid-connect/auth");
    }

    /** What an administrator of the identity provider does when he ends a person's sessions. */
    private static void endAtTheProvider(String login) {
        Map<String, String> house = House.running().environment();
        String keycloak = house.get("COMITY_KEYCLOAK_URL");
        String token = RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "comity-service")
                .formParam("client_secret", house.get("COMITY_SERVICE_SECRET"))
                .post(keycloak + "/realms/comity/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String users = keycloak + "/admin/realms/comity/users";
        String id = RestAssured.given()
                .auth()
                .oauth2(token)
                .get(users + "?exact=true&username=" + login)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        RestAssured.given()
                .auth()
                .oauth2(token)
                .post(users + "/" + id + "/logout")
                .then()
                .statusCode(204);
    }
}
