package comity.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Something the identity provider is to be told; kept until it has been told. */
@Entity
@Table(name = "account_order")
public class AccountOrder {

    /** What it is to do. */
    public enum Kind {
        INVITE,
        SIGN_OUT,
        CLOSE
    }

    private static final int DOUBLINGS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_order_seq")
    @SequenceGenerator(name = "account_order_seq", sequenceName = "account_order_seq")
    private Long id;

    private String login;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "invitation_id")
    private Long invitationId;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "last_error")
    private String lastError;

    protected AccountOrder() {}

    AccountOrder(String login, Kind kind, Long invitationId, Instant at) {
        this.login = login;
        this.kind = kind;
        this.invitationId = invitationId;
        this.nextTryAt = at;
    }

    void done(Instant at) {
        doneAt = at;
        lastError = null;
    }

    /** Waits twice as long after each try, ten minutes at most; it is never given up. */
    void failed(String error, Instant at) {
        tries++;
        lastError = error.substring(0, Math.min(error.length(), 500));
        nextTryAt = at.plus(Duration.ofSeconds(5L << Math.min(tries, DOUBLINGS)));
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public Kind kind() {
        return kind;
    }

    public Long invitationId() {
        return invitationId;
    }

    public String lastError() {
        return lastError;
    }
}
