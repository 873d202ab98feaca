package comity.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The address to which a State has its events posted. */
@Entity
@Table(name = "webhook")
public class Webhook {

    private static final int FAILURES_MOST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq")
    private Long id;

    private String state;
    private String url;

    /** Under lock: see {@link HookSecrets}. */
    private String secret;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    /** Deliveries in a row that were given up. */
    private int failures;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "disabled_case")
    private Long disabledCase;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Webhook() {}

    Webhook(String state) {
        this.state = state;
    }

    /**
     * Registered anew: another secret, and everything forgiven.
     *
     * @param sealed the secret as it is kept, under lock
     */
    void register(String newUrl, String sealed, String by, Instant at) {
        url = newUrl;
        keep(sealed);
        registeredBy = by;
        registeredAt = at;
        removedAt = null;
        enable();
    }

    void keep(String sealed) {
        secret = sealed;
    }

    void enable() {
        failures = 0;
        disabledAt = null;
        disabledCase = null;
    }

    void delivered() {
        failures = 0;
    }

    /** Returns whether that was once too often. */
    boolean gaveUp() {
        failures++;
        return failures >= FAILURES_MOST;
    }

    void disable(Instant at, Long caseId) {
        disabledAt = at;
        disabledCase = caseId;
    }

    /** The State has taken it back. */
    void remove(Instant at) {
        enable();
        removedAt = at;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isActive() {
        return disabledAt == null && !isRemoved();
    }

    public Long id() {
        return id;
    }

    public String state() {
        return state;
    }

    public String url() {
        return url;
    }

    /** The secret itself, for signing. */
    String open(HookSecrets secrets) {
        return secrets.open(state, secret);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant disabledAt() {
        return disabledAt;
    }

    public Long disabledCase() {
        return disabledCase;
    }
}
