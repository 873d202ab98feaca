package comity.web.worklist;

import comity.docket.CaseState;
import comity.web.access.CurrentActor;
import comity.web.common.Choice;
import comity.web.common.Done;
import comity.web.common.Keyset;
import comity.web.common.Texts;
import comity.worklist.WorkFilter;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The queue of the reader's groups, by deadline. Filters stand in the address; taking is a post. */
@Named
@RequestScoped
public class QueueView {

    private static final int PAGE = 25;
    private static final int COUNTED_MOST = 1000;

    @Inject
    HttpServletRequest request;

    @Inject
    WorkList work;

    @Inject
    CurrentActor actor;

    @Inject
    QueueWords words;

    @Inject
    Texts texts;

    @Inject
    Done done;

    @Inject
    QueueSearch search;

    private List<WorkRow> found;
    private String lead;
    private Long item;

    public List<QueueRow> getRows() {
        List<WorkRow> page = page();
        List<QueueRow> rows = words.rows(page.size() > PAGE ? page.subList(0, PAGE) : page, actor.actor());
        return rows;
    }

    private List<WorkRow> page() {
        if (found == null) {
            found = work.page(filter(PAGE + 1), actor.actor());
        }
        return found;
    }

    private WorkFilter filter(int most) {
        List<String> key = Keyset.parts(request.getParameter("after"), 2);
        boolean keyed = !key.isEmpty();
        return new WorkFilter(
                state(),
                who(),
                request.getParameter("overdue") != null,
                search.of(getTyped()),
                keyed && !key.get(0).isEmpty() ? Instant.parse(key.get(0)) : null,
                keyed ? Long.valueOf(key.get(1)) : null,
                most);
    }

    private CaseState state() {
        String wanted = request.getParameter("stage");
        return Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private String who() {
        String wanted = request.getParameter("with");
        return "me".equals(wanted) ? actor.actor().id() : "nobody".equals(wanted) ? "-" : null;
    }

    /** What was typed to find a task. */
    public String getTyped() {
        return request.getParameter("q");
    }

    public boolean isOverdueOnly() {
        return request.getParameter("overdue") != null;
    }

    public boolean isFiltered() {
        return state() != null || who() != null || isOverdueOnly() || search.of(getTyped()) != null;
    }

    public String getLead() {
        if (lead == null) {
            long all = work.count(WorkFilter.first(0), actor.actor());
            long late = work.count(WorkFilter.late(), actor.actor());
            String whole = all >= COUNTED_MOST ? texts.get("queue.lead.most") : texts.count("queue.lead", all);
            lead = late == 0 ? whole : whole + " " + texts.count("queue.overdue", late);
        }
        return lead;
    }

    public String getNext() {
        if (page().size() <= PAGE) {
            return null;
        }
        WorkRow last = page().get(PAGE - 1);
        StringBuilder address = new StringBuilder("?after=" + Keyset.cursor(last.dueAt(), last.id()));
        for (String name : List.of("stage", "with", "overdue", "q")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    public List<Choice> getStages() {
        return Arrays.stream(CaseState.values())
                .filter(CaseState::isOpen)
                .map(state -> new Choice(state.name(), texts.get("state." + state), state == state()))
                .toList();
    }

    public List<Choice> getPersons() {
        String wanted = request.getParameter("with");
        return Stream.of("me", "nobody")
                .map(who -> new Choice(who, texts.get("queue.filter.who." + who), who.equals(wanted)))
                .toList();
    }

    public String getRange() {
        return texts.of("queue.shown", getRows().size());
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String take(Long id) {
        work.claim(id, actor.actor());
        return done.leadTo("/worklist/queue", "queue.taken");
    }

    public String give(Long id) {
        work.release(id, actor.actor());
        return done.leadTo("/worklist/queue", "queue.given");
    }
}
