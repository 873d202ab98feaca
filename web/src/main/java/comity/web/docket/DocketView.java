package comity.web.docket;

import comity.overview.CaseFilter;
import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.overview.Limit;
import comity.overview.Party;
import comity.web.common.Choice;
import comity.web.common.Keyset;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The public docket: registered cases, newest first. */
@Named
@RequestScoped
public class DocketView {

    private static final int PAGE = 20;
    private static final int COUNTED_MOST = 1000;

    @Inject
    HttpServletRequest request;

    @Inject
    CaseLists lists;

    @Inject
    Texts texts;

    private List<CaseRow> rows;
    private boolean more;

    public List<CaseRow> getRows() {
        if (rows == null) {
            List<CaseRow> found = lists.docket(filter(PAGE + 1));
            more = found.size() > PAGE;
            rows = more ? found.subList(0, PAGE) : found;
        }
        return rows;
    }

    private CaseFilter filter(int most) {
        List<String> key = Keyset.parts(request.getParameter("after"), 2);
        return new CaseFilter(
                parameter("state"),
                parameter("stage"),
                parameter("q"),
                key.isEmpty() ? null : Instant.parse(key.get(0)),
                key.isEmpty() ? null : Long.valueOf(key.get(1)),
                most);
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    public String getWords() {
        return parameter("q");
    }

    /** How many cases match, up to a thousand. */
    public String getCounted() {
        int all = lists.count(filter(0));
        return all >= COUNTED_MOST ? texts.get("docket.count.most") : texts.count("docket.count", all);
    }

    public String getRange() {
        return texts.count("docket.shown", getRows().size());
    }

    /** Address of the older cases, or null. */
    public String getNext() {
        if (getRows().isEmpty() || !more) {
            return null;
        }
        CaseRow last = rows.get(rows.size() - 1);
        StringBuilder address = new StringBuilder("/?after=" + Keyset.cursor(last.registeredAt(), last.id()));
        for (String name : List.of("state", "stage", "q")) {
            if (parameter(name) != null) {
                address.append('&').append(name).append('=').append(encoded(parameter(name)));
            }
        }
        return address.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public List<Choice> getStates() {
        String chosen = parameter("state");
        return lists.signatories().stream()
                .map((Party state) ->
                        new Choice(state.code(), state.name(), state.code().equals(chosen)))
                .toList();
    }

    public List<Choice> getStages() {
        String chosen = parameter("stage");
        return Stream.of("", "open", "closed")
                .map(stage -> new Choice(
                        stage, texts.get("docket.stage." + (stage.isEmpty() ? "all" : stage)), stage.equals(chosen)))
                .toList();
    }

    public List<Limit> getWeek() {
        return lists.week();
    }
}
