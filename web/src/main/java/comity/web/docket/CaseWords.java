package comity.web.docket;

import comity.docket.CaseAct;
import comity.overview.CaseRow;
import comity.web.common.Dates;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Words for what the docket holds in codes. */
@Named
@RequestScoped
public class CaseWords {

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    StandingWords standing;

    public String state(CaseRow row) {
        return texts.get(row.closeReason() == null ? "state." + row.state() : "closed." + row.closeReason());
    }

    public String mark(CaseRow row) {
        return CaseHead.markOf(row.state());
    }

    public String who(CaseRow row) {
        return row.nextObligor() == null
                ? ""
                : standing.name(
                        row.nextObligor(), row.claimantNames(), row.respondent().name());
    }

    /** The text of a line; a kind without one is shown by its name, never hidden. */
    public String line(String kind, List<String> args) {
        String key = "docket." + kind;
        return texts.has(key) ? texts.of(key, args.toArray()) : kind;
    }

    /** Why an act is not open yet, and when it opens. */
    public String barred(CaseAct act) {
        String why = act.reasonKey() == null ? "" : texts.get(act.reasonKey());
        return act.opensAt() == null ? why : (why + " " + texts.of("docket.opens", dates.date(act.opensAt()))).trim();
    }
}
