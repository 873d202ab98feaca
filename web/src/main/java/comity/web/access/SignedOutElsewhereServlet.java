package comity.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** The provider reports that a session has ended (OpenID back-channel logout); only its signed word is believed. */
@WebServlet("/signed-out-elsewhere")
public class SignedOutElsewhereServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    transient SignedInSessions sessions;

    private final transient JwtConsumer reader = new JwtConsumerBuilder()
            .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(Provider.protocol("certs"))))
            .setExpectedIssuer(Provider.realm())
            .setExpectedAudience("comity-portal")
            .setRequireIssuedAt()
            .setRequireJwtId()
            .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256", "PS256", "ES256")
            .build();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            JwtClaims claims = reader.processToClaims(String.valueOf(request.getParameter("logout_token")));
            String sid = claims.getClaimValueAsString("sid");
            boolean logout = claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
            if (!logout || sid == null || claims.hasClaim("nonce")) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            sessions.endedElsewhere(sid);
        } catch (InvalidJwtException untrue) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
