package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** What an error page says: why, by which rule, and the reference to quote. */
@Named
@RequestScoped
public class ErrorPage {

    static final String REFUSED = "comity.refused";
    static final String RULE = "comity.rule";
    private static final String RETRY_SECONDS = "30";

    @Inject
    HttpServletRequest request;

    private final String reference =
            UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    public String getRefused() {
        return (String) request.getAttribute(REFUSED);
    }

    public String getRule() {
        return (String) request.getAttribute(RULE);
    }

    public int getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : 500;
    }

    public String getReference() {
        return reference;
    }

    /** The address that was asked for, to come back to after signing in. */
    public String getAddress() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address == null ? "/" : address.toString();
    }

    /**
     * Whether nobody could be asked to sign in: who is not signed in is led to the sign-in page, and gets a refusal only
     * where the identity provider does not answer.
     */
    public boolean isSignInAway() {
        return getStatus() == HttpServletResponse.SC_FORBIDDEN && request.getUserPrincipal() == null;
    }

    /** That is no refusal: it passes, and says so to programs too. */
    public void tellSignInAway() {
        if (isSignInAway()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            external.setResponseHeader("Retry-After", RETRY_SECONDS);
        }
    }

    /** Writes the failure to the log under the reference shown. */
    public void note() {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        System.getLogger(ErrorPage.class.getName())
                .log(
                        System.Logger.Level.ERROR,
                        "error page " + getStatus() + " for " + getAddress() + ", reference " + reference,
                        (Throwable) failure);
    }
}
