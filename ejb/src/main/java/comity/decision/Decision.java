package comity.decision;

import comity.access.AccessClass;
import comity.access.Guarded;
import comity.access.Side;
import comity.docket.CaseFile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A decision as issued. Its words never change; what is public of them stands beside them (S23). */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private String docket;

    @Embedded
    private DecisionName name;

    @Embedded
    private DecisionDates dates;

    @Embedded
    private DecisionPapers papers;

    private String language;
    private String title;
    private String summary;

    @Column(name = "public_summary")
    private String publicSummary;

    private String claimants;
    private String respondent;

    @Column(name = "third_parties")
    private String thirdParties = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "access_class")
    private AccessClass accessClass = AccessClass.PTY;

    @Enumerated(EnumType.STRING)
    private AdoptionStatus adoption = AdoptionStatus.UNADOPTED;

    @ElementCollection
    @CollectionTable(name = "decision_judge", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<SittingJudge> formation = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_line", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<DecisionLine> body = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_operative", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<OperativeParagraph> operative = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_vote", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<CastVote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_outcome", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<ClaimOutcome> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_opinion", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<JudgeOpinion> opinions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_keyword", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    @Column(name = "keyword")
    private List<String> keywords = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_redaction", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    @Column(name = "reason")
    private List<String> redactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_citation", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "seq")
    private List<CitedDecision> cited = new ArrayList<>();

    protected Decision() {}

    Decision(CaseFile file, NeutralCitation citation, IssueDecision command, DecisionDates issued) {
        this.caseId = file.id();
        this.docket = file.reference();
        this.name = new DecisionName(citation, issued.dateOfDecision());
        this.dates = issued;
        this.papers = new DecisionPapers();
        this.language = command.language();
        this.title = command.title() == null ? file.title() : command.title();
        this.summary = command.summary();
        this.claimants = Codes.joined(file.claimants());
        this.respondent = file.respondent();
        command.formation().forEach(judge -> formation.add(new SittingJudge(judge)));
        keywords.addAll(command.keywords());
        write(command);
        body.forEach(line -> cited.addAll(CitedDecision.in(line)));
    }

    private void write(IssueDecision command) {
        int paragraph = 0;
        for (IssueDecision.Line line : command.body()) {
            boolean numbered = line.kind() == IssueDecision.Line.Kind.PARAGRAPH;
            body.add(new DecisionLine(line, numbered ? Integer.valueOf(++paragraph) : null));
        }
        for (IssueDecision.Operative ruled : command.operative()) {
            int number = operative.size() + 1;
            operative.add(new OperativeParagraph(number, ruled.text()));
            ruled.votes().forEach(vote -> votes.add(new CastVote(number, vote)));
        }
        command.outcomes().forEach(outcome -> outcomes.add(new ClaimOutcome(outcome, votes)));
        command.opinions().forEach(opinion -> opinions.add(new JudgeOpinion(opinion)));
    }

    void sealed(Instant at, Long pdfId, Long aknId) {
        dates.sealed(at);
        papers.full(pdfId, aknId);
    }

    void circulated(Instant at) {
        dates.circulated(at);
        accessClass = AccessClass.SIG;
    }

    /** S23: fixes the public words; the papers follow. */
    void published(Instant at, PublicVersion ruled) {
        dates.published(at);
        accessClass = AccessClass.PUB;
        publicSummary = ruled.words(null, summary);
        body.forEach(line -> line.publish(ruled));
        cited.forEach(citation -> citation.publish(body));
        operative.forEach(paragraph -> paragraph.publish(ruled));
        opinions.forEach(opinion -> opinion.publish(ruled));
        redactions.addAll(ruled.log());
    }

    void publicPapers(Long pdfId, Long aknId) {
        papers.published(pdfId, aknId);
    }

    /** The editor's citation stands after those found; gives its number. */
    int cite(CitedDecision citation) {
        cited.add(citation);
        return cited.size();
    }

    /** An opinion noted as reserved at issue is lodged in its place. */
    void lodge(IssueDecision.Opinion opinion) {
        opinions.removeIf(other -> other.isReserved() && other.personId().equals(opinion.personId()));
        opinions.add(new JudgeOpinion(opinion));
    }

    /** The full text is guarded by its class until the public version is out, and stays with its readers then. */
    public Guarded guarded() {
        return new Guarded(caseId, accessClass == AccessClass.PUB ? AccessClass.SIG : accessClass, null, Side.TRIBUNAL);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long caseId() {
        return caseId;
    }

    public String docket() {
        return docket;
    }

    public DecisionName name() {
        return name;
    }

    public DecisionDates dates() {
        return dates;
    }

    public DecisionPapers papers() {
        return papers;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String summary(boolean published) {
        return published ? publicSummary : summary;
    }

    public List<String> claimants() {
        return Codes.split(claimants);
    }

    public String respondent() {
        return respondent;
    }

    public List<String> thirdParties() {
        return Codes.split(thirdParties);
    }

    public AccessClass accessClass() {
        return accessClass;
    }

    public boolean isPublished() {
        return dates.publishedAt() != null;
    }

    public AdoptionStatus adoption() {
        return adoption;
    }

    public List<SittingJudge> formation() {
        return List.copyOf(formation);
    }

    public List<DecisionLine> body() {
        return List.copyOf(body);
    }

    public List<OperativeParagraph> operative() {
        return List.copyOf(operative);
    }

    public List<CastVote> votes() {
        return List.copyOf(votes);
    }

    public List<ClaimOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    public List<JudgeOpinion> opinions() {
        return List.copyOf(opinions);
    }

    public List<String> keywords() {
        return List.copyOf(keywords);
    }

    public List<String> redactions() {
        return List.copyOf(redactions);
    }

    public List<CitedDecision> cited() {
        return List.copyOf(cited);
    }
}
