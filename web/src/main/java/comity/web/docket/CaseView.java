package comity.web.docket;

import comity.docket.CaseAct;
import comity.docket.ChainReport;
import comity.overview.CaseDetail;
import comity.overview.CaseReading;
import comity.overview.Limit;
import comity.overview.Line;
import comity.overview.Paper;
import comity.overview.RecordReading;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** The page of one case, as far as the reader may see it. */
@Named
@RequestScoped
public class CaseView {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseReading cases;

    @Inject
    RecordReading record;

    @Inject
    CurrentActor actor;

    @Inject
    StandingWords words;

    @Inject
    Strips strips;

    @Inject
    Clock clock;

    private CaseDetail detail;
    private List<Line> lines;
    private List<Limit> limits;
    private List<Paper> papers;
    private List<CaseAct> acts;

    /** Finds the case, or refuses it as absent. */
    public void load() {
        detail = cases.of((String) request.getAttribute(CaseRoutes.REFERENCE), actor.actor());
        lines = record.lines(detail.id(), actor.actor());
        limits = cases.limits(detail.id(), actor.actor());
    }

    public String getTab() {
        return (String) request.getAttribute(CaseRoutes.TAB);
    }

    public CaseDetail getDetail() {
        return detail;
    }

    public CaseHead getHead() {
        return CaseHead.of(detail);
    }

    public Standing getStanding() {
        return words.of(detail);
    }

    public List<StripStep> getStrip() {
        return strips.of(detail, lines);
    }

    public List<Line> getLines() {
        return lines;
    }

    public Lanes getLanes() {
        return Lanes.of(detail, lines, clock.instant(), clock.getZone());
    }

    public List<Limit> getLimits() {
        return limits;
    }

    public List<Limit> getRunning() {
        return limits.stream().filter(Limit::running).toList();
    }

    public List<Paper> getPapers() {
        if (papers == null) {
            papers = record.papers(detail.id(), actor.actor());
        }
        return papers;
    }

    public List<Paper> getExhibits() {
        return getPapers().stream().filter(paper -> paper.type().equals("exhibit")).toList();
    }

    public List<Paper> getFilings() {
        return getPapers().stream()
                .filter(paper -> !paper.type().equals("exhibit") && !isDecision(paper))
                .toList();
    }

    public List<Paper> getDecisions() {
        return getPapers().stream().filter(CaseView::isDecision).toList();
    }

    private static boolean isDecision(Paper paper) {
        return paper.type().startsWith("decision")
                || paper.type().contains("opinion")
                || paper.type().contains("order")
                || paper.type().contains("ruling");
    }

    public List<Line> getHearings() {
        return lines.stream().filter(line -> line.kind().startsWith("hearing.")).toList();
    }

    public int getPaperCount() {
        return record.paperCount(detail.id(), actor.actor());
    }

    public List<CaseAct> getActs() {
        if (acts == null) {
            acts = cases.acts(detail.id(), actor.actor());
        }
        return acts;
    }

    /** The chain, recomputed for this reading. */
    public ChainReport getChain() {
        return record.verify(detail.id(), actor.actor());
    }

    public String otherwise(Limit limit) {
        return words.otherwise(limit.code(), limit.effect());
    }

    public String who(Limit limit) {
        return words.name(
                limit.obligor(), detail.claimantNames(), detail.respondent().name());
    }
}
