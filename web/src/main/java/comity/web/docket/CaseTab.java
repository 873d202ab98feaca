package comity.web.docket;

import java.util.List;

/** A tab of the case page. */
public record CaseTab(String key, String path, Integer count, boolean current) {

    static List<CaseTab> of(CaseView view) {
        return List.of(
                tab(view, "docket", "", null),
                tab(view, "filings", "/filings", view.getFilings().size()),
                tab(view, "exhibits", "/exhibits", view.getExhibits().size()),
                tab(view, "deadlines", "/deadlines", view.getRunning().size()),
                tab(view, "timeline", "/timeline", null),
                tab(view, "hearings", "/hearings", view.getHearings().size()),
                tab(view, "decisions", "/decisions", view.getDecisions().size()),
                tab(view, "procedure", "/procedure", null));
    }

    private static CaseTab tab(CaseView view, String name, String path, Integer count) {
        return new CaseTab("docket.tab." + name, path, count, name.equals(view.getTab()));
    }
}
