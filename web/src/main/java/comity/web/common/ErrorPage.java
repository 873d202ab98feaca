package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What an error page says: why, by which rule, and the reference to quote. */
@Named
@RequestScoped
public class ErrorPage {

    static final String REFUSED = "comity.refused";
    static final String RULE = "comity.rule";

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
