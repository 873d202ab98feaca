package comity.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Cases and commitments that States have tied together. */
@Entity
@Table(name = "settlement_package")
public class SettlementPackage {

    /** How far a package has come. */
    public enum Status {
        PROPOSED,
        DECLINED,
        SIGNED,
        RECORDED,
        BREACHED,
        PERFORMED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_package_seq")
    @SequenceGenerator(name = "settlement_package_seq", sequenceName = "settlement_package_seq")
    private Long id;

    @Version
    private int version;

    private String number;
    private String title;

    @Column(name = "public_text")
    private String publicText;

    private String verification;

    @Column(name = "is_sealed")
    private boolean sealed;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "notify_by")
    private Instant notifyBy;

    private boolean overdue;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SettlementPackage() {}

    SettlementPackage(String number, ProposePackage command, String state, Instant at) {
        this.number = number;
        this.title = command.title().strip();
        this.publicText =
                command.publicText() == null ? "" : command.publicText().strip();
        this.verification = command.verification().strip();
        this.sealed = command.sealed();
        this.proposedBy = state;
        this.proposedAt = at;
    }

    void signed(Instant at, Instant recordedBy) {
        status = Status.SIGNED;
        signedAt = at;
        notifyBy = recordedBy;
    }

    void decline(Instant at) {
        status = Status.DECLINED;
        endedAt = at;
    }

    void lapse() {
        overdue = true;
    }

    void record(Instant at) {
        status = Status.RECORDED;
        recordedAt = at;
    }

    void breached() {
        status = Status.BREACHED;
    }

    /** Every item that was breached has been verified late. */
    void healed() {
        status = Status.RECORDED;
    }

    void perform(Instant at) {
        status = Status.PERFORMED;
        endedAt = at;
    }

    /** Whether items are being performed. */
    public boolean isRunning() {
        return status == Status.RECORDED || status == Status.BREACHED;
    }

    /** Whether the public knows of it. */
    public boolean isRecorded() {
        return recordedAt != null;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String publicText() {
        return publicText;
    }

    public String verification() {
        return verification;
    }

    public boolean sealed() {
        return sealed;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Status status() {
        return status;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Instant notifyBy() {
        return notifyBy;
    }

    public boolean overdue() {
        return overdue;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
