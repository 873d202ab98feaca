package comity.web.audit;

import comity.overview.AccessLog;
import comity.overview.LogLine;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who opened which closed paper when, for the auditor. */
@Named
@RequestScoped
public class AccessLogView {

    private static final int PAGE = 50;

    @Inject
    AccessLog log;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    private List<LogLine> found;

    public List<LogLine> getRows() {
        return all().size() > PAGE ? all().subList(0, PAGE) : all();
    }

    public String getNext() {
        return all().size() > PAGE ? "?before=" + all().get(PAGE - 1).id() : null;
    }

    private List<LogLine> all() {
        if (found == null) {
            String before = request.getParameter("before");
            Long key = before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
            found = log.before(key, PAGE + 1, actor.actor());
        }
        return found;
    }
}
