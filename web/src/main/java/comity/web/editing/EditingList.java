package comity.web.editing;

import comity.editing.DeskRow;
import comity.editing.EditingDesk;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Published decisions and what is left on each, the latest first; with {@code all} those that are done too. */
@Named
@RequestScoped
public class EditingList {

    private static final int PAGE = 50;
    private static final String PATH = "/editing/desk";

    @Inject
    EditingDesk desk;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<DeskRow> page;

    /** Refuses everybody but the editor. */
    public void load() {
        read();
    }

    private List<DeskRow> read() {
        if (page == null) {
            List<String> after = Keyset.parts(request.getParameter("after"), 2);
            page = after.isEmpty() ? desk.list(null, null, current.actor()) : from(after);
        }
        return page;
    }

    private List<DeskRow> from(List<String> after) {
        try {
            return desk.list(LocalDate.parse(after.get(0)), Long.valueOf(after.get(1)), current.actor());
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            return desk.list(null, null, current.actor());
        }
    }

    public boolean isAll() {
        return request.getParameter("all") != null;
    }

    public List<DeskRow> getRows() {
        return read().stream().filter(row -> isAll() || !row.isDone()).toList();
    }

    public String getNext() {
        if (read().size() < PAGE) {
            return "";
        }
        DeskRow last = read().get(PAGE - 1);
        return request.getContextPath() + PATH + "?" + (isAll() ? "all=1&" : "") + "after="
                + Keyset.cursor(last.date(), last.id());
    }
}
