package comity.web.docket;

import comity.docket.CaseAct;
import comity.docket.ChainReport;
import comity.docket.Register;
import comity.overview.CaseDetail;
import comity.overview.CaseReading;
import comity.overview.ClaimLine;
import comity.overview.Limit;
import comity.overview.Line;
import comity.overview.Paper;
import comity.overview.RecordReading;
import comity.web.access.CurrentActor;
import comity.web.common.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page of one case, as far as the reader may see it. */
@Named
@RequestScoped
public class CaseView {

    private static final Set<String> DECIDED = Set.of(
            "opinion",
            "po-ruling",
            "exhibit-ruling",
            "reclassification-ruling",
            "inference-ruling",
            "award",
            "terms-of-reference",
            "timetable");

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
    LineFilter filter;

    private CaseDetail detail;
    private List<Line> lines;
    private List<Limit> limits;
    private List<Paper> papers;
    private List<CaseAct> acts;
    private ChainReport chain;

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

    /** The lines the reader asked for. */
    public List<Line> getShown() {
        return filter.of(lines);
    }

    public boolean isMore() {
        return filter.isMore(lines);
    }

    public String getMoreHref() {
        return getHead().path() + "?all=1";
    }

    public String getWords() {
        return filter.getWords();
    }

    public List<Choice> getSides() {
        return filter.sides(detail.claimantNames(), detail.respondent().name());
    }

    public List<Choice> getClasses() {
        return filter.classes();
    }

    public long getReadableLines() {
        return lines.stream().filter(line -> !line.closed()).count();
    }

    /** Whether a party's act is awaited that will be the next line. */
    public boolean isExpected() {
        return detail.turn() != null
                && detail.turn().dueAt() != null
                && getShown().size() == lines.size();
    }

    public long getNextNumber() {
        return lines.stream().filter(line -> line.register() == Register.DOCKET).count() + 1;
    }

    /** Who made a line: a party by name, else the Tribunal. */
    public String by(Line line) {
        return switch (line.side()) {
            case CLM -> detail.claimantNames();
            case RSP -> detail.respondentNames();
            default -> words.tribunal(line.side());
        };
    }

    public List<CaseTab> getTabs() {
        return CaseTab.of(this);
    }

    public Lanes getLanes() {
        return strips.lanes(detail, lines);
    }

    public List<Limit> getLimits() {
        return limits;
    }

    public List<Limit> getRunning() {
        return limits.stream().filter(limit -> limit.running() || limit.owed()).toList();
    }

    /** The nearest limits, each of a side once: TL-19 runs for each party against each judge and would fill the list. */
    public List<Limit> getNearest() {
        Set<String> shown = new HashSet<>();
        return getRunning().stream()
                .filter(limit -> shown.add(limit.code() + limit.obligor()))
                .limit(6)
                .toList();
    }

    /** How a limit was moved from its first date. */
    public String moved(Limit limit) {
        return words.moved(limit);
    }

    /** Shape beside an ended limit. */
    public String endMark(Limit limit) {
        return switch (limit.state()) {
            case MET -> "done";
            case EXPIRED -> "over";
            default -> "held";
        };
    }

    public List<Paper> getPapers() {
        if (papers == null) {
            papers = record.papers(detail.id(), actor.actor());
        }
        return papers;
    }

    public List<Paper> getExhibits() {
        return getPapers().stream()
                .filter(paper -> paper.type().equals("exhibit"))
                .toList();
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
        return DECIDED.contains(paper.type())
                || paper.type().contains("decision")
                || paper.type().contains("order");
    }

    public List<Line> getHearings() {
        return lines.stream().filter(line -> line.kind().startsWith("hearing.")).toList();
    }

    public int getPaperCount() {
        return record.paperCount(detail.id(), actor.actor());
    }

    /** What is alleged, claim by claim. */
    public List<ClaimLine> getClaims() {
        return record.claims(detail.id(), actor.actor());
    }

    /** Whether authority can be sought for the words of a claim: only by whoever may read them. */
    public boolean isClaimsRead() {
        return getPapers().stream().anyMatch(paper -> paper.type().equals(RecordReading.CLAIM_FORM));
    }

    public List<CaseAct> getActs() {
        if (acts == null) {
            acts = cases.acts(detail.id(), actor.actor());
        }
        return acts;
    }

    /** The case in which this reader may ask for another class of a paper (X10), or nothing. */
    public String getAskable() {
        return getActs().stream().anyMatch(act -> act.key().equals("askReclassification")) ? detail.reference() : "";
    }

    /** The chain, recomputed for this reading. */
    public ChainReport getChain() {
        if (chain == null) {
            chain = record.verify(detail.id(), actor.actor());
        }
        return chain;
    }

    public String otherwise(Limit limit) {
        return words.otherwise(limit.code(), limit.effect());
    }

    public String who(Limit limit) {
        return words.name(
                limit.obligor(), detail.claimantNames(), detail.respondent().name());
    }
}
