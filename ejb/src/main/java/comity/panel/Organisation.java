package comity.panel;

import comity.access.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How a panel organises its work (S10): terms of reference, presiding judge, procedural order no. 1. */
@Entity
@Table(name = "case_organisation")
public class Organisation {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "terms_clm")
    private String termsOfClaimant = "";

    @Column(name = "terms_rsp")
    private String termsOfRespondent = "";

    private String terms;

    @Column(name = "terms_at")
    private Instant termsAt;

    @Column(name = "terms_special")
    private boolean termsSpecial;

    private String presiding;

    @Column(name = "presiding_at")
    private Instant presidingAt;

    @Column(name = "presiding_way")
    private String presidingWay;

    private String languages;
    private String confidentiality;

    @Column(name = "pages_first")
    private Integer pagesFirst;

    @Column(name = "pages_second")
    private Integer pagesSecond;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "by_default")
    private boolean byDefault;

    protected Organisation() {}

    Organisation(Long caseId, Instant openedAt) {
        this.caseId = caseId;
        this.openedAt = openedAt;
    }

    void propose(Side side, String words) {
        if (side == Side.CLM) {
            termsOfClaimant = words;
        } else {
            termsOfRespondent = words;
        }
    }

    /** The same words handed in by both parties are an agreement. */
    boolean termsAgree() {
        return !termsOfClaimant.isBlank() && termsOfClaimant.strip().equals(termsOfRespondent.strip());
    }

    void settleTerms(String words, boolean special, Instant at) {
        terms = words;
        termsSpecial = special;
        termsAt = at;
    }

    /**
     * @param way {@code PANEL} elected, {@code PRESIDENT} named, {@code SEAT} for the time being
     */
    void preside(String personId, String way, Instant at) {
        presiding = personId;
        presidingWay = way;
        presidingAt = at;
    }

    void order(IssueOrder words, String by, boolean automatic, Instant at) {
        languages = words.languages();
        confidentiality = words.confidentiality();
        pagesFirst = words.pagesFirst();
        pagesSecond = words.pagesSecond();
        orderedBy = by;
        byDefault = automatic;
        orderedAt = at;
    }

    /** Whether the presiding judge was elected or named, not only sits in the first seat. */
    public boolean presidesForGood() {
        return presiding != null && !"SEAT".equals(presidingWay) && !PresidingChoice.VACANCY.equals(presidingWay);
    }

    public Long caseId() {
        return caseId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String termsOf(Side side) {
        return side == Side.CLM ? termsOfClaimant : termsOfRespondent;
    }

    public String terms() {
        return terms;
    }

    public Instant termsAt() {
        return termsAt;
    }

    public boolean termsSpecial() {
        return termsSpecial;
    }

    public String presiding() {
        return presiding;
    }

    public Instant presidingAt() {
        return presidingAt;
    }

    public String presidingWay() {
        return presidingWay;
    }

    public String languages() {
        return languages;
    }

    public String confidentiality() {
        return confidentiality;
    }

    public Integer pagesFirst() {
        return pagesFirst;
    }

    public Integer pagesSecond() {
        return pagesSecond;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public boolean byDefault() {
        return byDefault;
    }
}
