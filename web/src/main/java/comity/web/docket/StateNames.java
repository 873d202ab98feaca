package comity.web.docket;

import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of Signatories by code. They change by amendment of the Accord only, so they are kept in memory. */
@Named("states")
@ApplicationScoped
public class StateNames {

    @Inject
    Signatories signatories;

    private final Map<String, String> names = new ConcurrentHashMap<>();

    public String name(String code) {
        if (code == null) {
            return "";
        }
        String known = names.get(code);
        if (known == null) {
            known = signatories.name(code);
            if (!known.equals(code)) {
                names.put(code, known);
            }
        }
        return known;
    }
}
