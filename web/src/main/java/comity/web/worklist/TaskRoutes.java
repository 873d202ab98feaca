package comity.web.worklist;

import comity.overview.CaseReading;
import comity.web.access.CurrentActor;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /tasks/17} opens the page on which that task is done. */
@WebServlet("/tasks/*")
public class TaskRoutes extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkList work;

    @Inject
    transient CaseReading cases;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<WorkRow> item =
                id.matches("\\d{1,18}") ? work.find(Long.valueOf(id), actor.actor()) : Optional.empty();
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(request.getContextPath() + path(item.get()));
    }

    private String path(WorkRow item) {
        return item.ofCase() ? cases.pathOfTask(item.caseId(), item.taskKey(), actor.actor()) : item.signatoryPath();
    }
}
