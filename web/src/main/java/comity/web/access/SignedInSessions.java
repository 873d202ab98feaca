package comity.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** This node's sessions by the provider's session id, so that a logout elsewhere can end them. */
@ApplicationScoped
public class SignedInSessions {

    private final Map<String, HttpSession> bySid = new ConcurrentHashMap<>();

    void opened(String sid, HttpSession session) {
        bySid.put(sid, session);
    }

    /** Ends what the provider ended; unknown ids are another node's or long gone. */
    void endedElsewhere(String sid) {
        end(bySid.remove(sid));
    }

    void end(HttpSession session) {
        if (session == null) {
            return;
        }
        bySid.values().removeIf(session::equals);
        try {
            session.invalidate();
        } catch (IllegalStateException already) {
            // it had run out by itself: what was wanted
            return;
        }
    }

    void closed(HttpSession session) {
        bySid.values().removeIf(known -> known.getId().equals(session.getId()));
    }
}
