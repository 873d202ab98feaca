package comity.panel;

import comity.access.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A draft of procedural order no. 1 as it was circulated, and what each party said to it (S10). */
@Entity
@Table(name = "order_draft")
public class OrderDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_draft_seq")
    @SequenceGenerator(name = "order_draft_seq", sequenceName = "order_draft_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private int number;

    @Column(name = "circulated_at")
    private Instant circulatedAt;

    @Column(name = "circulated_by")
    private String circulatedBy;

    @Column(name = "first_submission")
    private LocalDate firstSubmission;

    private String languages;
    private String confidentiality;

    @Column(name = "pages_first")
    private int pagesFirst;

    @Column(name = "pages_second")
    private int pagesSecond;

    @Column(name = "comments_until")
    private Instant commentsUntil;

    @Column(name = "claimant_words")
    private String claimantWords;

    @Column(name = "claimant_at")
    private Instant claimantAt;

    @Column(name = "respondent_words")
    private String respondentWords;

    @Column(name = "respondent_at")
    private Instant respondentAt;

    @Column(name = "document_id")
    private Long documentId;

    protected OrderDraft() {}

    OrderDraft(IssueOrder order, int number, Instant commentsUntil, String by, Instant at) {
        this.caseId = order.caseId();
        this.number = number;
        this.circulatedAt = at;
        this.circulatedBy = by;
        this.firstSubmission = order.firstSubmission();
        this.languages = order.languages();
        this.confidentiality = order.confidentiality();
        this.pagesFirst = order.pagesFirst();
        this.pagesSecond = order.pagesSecond();
        this.commentsUntil = commentsUntil;
    }

    void printedAs(Long paper) {
        documentId = paper;
    }

    /** A party says something to it, or, with empty words, that it has nothing to say. */
    void answer(Side side, String words, Instant at) {
        if (!awaits(side, at)) {
            throw new DraftAnswered();
        }
        if (side == Side.CLM) {
            claimantWords = words;
            claimantAt = at;
        } else {
            respondentWords = words;
            respondentAt = at;
        }
    }

    public boolean awaits(Side side, Instant now) {
        return answeredAt(side) == null && now.isBefore(commentsUntil);
    }

    /** Whether both parties have answered. */
    boolean answered() {
        return claimantAt != null && respondentAt != null;
    }

    /** Whether the parties have been heard: both have answered, or the day for it is over. */
    public boolean heard(Instant now) {
        return answered() || !now.isBefore(commentsUntil);
    }

    public Instant answeredAt(Side side) {
        return side == Side.CLM ? claimantAt : respondentAt;
    }

    public String wordsOf(Side side) {
        return side == Side.CLM ? claimantWords : respondentWords;
    }

    public Long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public Instant circulatedAt() {
        return circulatedAt;
    }

    public String circulatedBy() {
        return circulatedBy;
    }

    public LocalDate firstSubmission() {
        return firstSubmission;
    }

    public String languages() {
        return languages;
    }

    public String confidentiality() {
        return confidentiality;
    }

    public int pagesFirst() {
        return pagesFirst;
    }

    public int pagesSecond() {
        return pagesSecond;
    }

    /** End of the day for comments, exclusive. */
    public Instant commentsUntil() {
        return commentsUntil;
    }

    public Long documentId() {
        return documentId;
    }
}
