package comity.filing;

import comity.document.FileNames;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A form not yet filed, shared by the delegation of one State and kept 180 days after the last edit (TL-01). */
@Entity
@Table(name = "claim_draft")
public class ClaimDraft {

    private static final int TITLE_MOST = 140;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_draft_seq")
    @SequenceGenerator(name = "claim_draft_seq", sequenceName = "claim_draft_seq")
    private Long id;

    @Version
    private int version;

    private String state;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "edited_by")
    private String editedBy;

    private String title;
    private String form;

    /** The case whose form this draft mends, or null for a new claim. */
    private Long cures;

    @Column(name = "filed_as")
    private Long filedAs;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int warned;

    /** Hash of the form that joint claimants are signing; while it stands nothing is edited. */
    @Column(name = "frozen_hash")
    private String frozenHash;

    protected ClaimDraft() {}

    ClaimDraft(String state, String authorId, Long cures) {
        this.state = state;
        this.authorId = authorId;
        this.cures = cures;
    }

    /** Saves what was typed, as it is, and begins the 180 days anew. */
    void save(ClaimForm typed, String by, Instant at, Instant keptUntil) {
        String shown = typed.title() == null ? "" : FileNames.clean(typed.title());
        title = shown.length() > TITLE_MOST ? shown.substring(0, TITLE_MOST) : shown;
        form = FormJson.write(typed);
        editedBy = by;
        editedAt = at;
        dueAt = keptUntil;
        warned = 0;
    }

    void warn() {
        warned++;
    }

    void freeze(String hash) {
        frozenHash = hash;
    }

    void thaw() {
        frozenHash = null;
    }

    boolean isFrozen() {
        return frozenHash != null;
    }

    void requireThawed() {
        if (isFrozen()) {
            throw new DraftFrozen();
        }
    }

    String frozenHash() {
        return frozenHash;
    }

    void filedAs(Long caseId) {
        filedAs = caseId;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String state() {
        return state;
    }

    public String authorId() {
        return authorId;
    }

    public String editedBy() {
        return editedBy;
    }

    public String title() {
        return title;
    }

    public ClaimForm form() {
        return FormJson.form(form);
    }

    public Long cures() {
        return cures;
    }

    public Long filedAs() {
        return filedAs;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    int warned() {
        return warned;
    }
}
