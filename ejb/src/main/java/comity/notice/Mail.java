package comity.notice;

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

/** A letter in the outbox. Its Message-ID is fixed when the row is written, so that a repeat is the same letter. */
@Entity
@Table(name = "mail")
public class Mail {

    /** What became of the letter. */
    public enum State {
        WAITING,
        ACCEPTED,
        FAILED,
        BOUNCED
    }

    private static final int TRIES_MOST = 8;
    private static final Duration AWAY = Duration.ofSeconds(20);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq")
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String address;
    private String subject;
    private String body;

    @Column(name = "case_id")
    private Long caseId;

    /** What the letter is for, for example a service of process; null for a plain notice. */
    @Column(name = "purpose")
    private String purpose;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "last_error")
    private String lastError;

    /** The webhook it is posted to, or null for a letter. */
    @Column(name = "hook_id")
    private Long hookId;

    /** Status of the last answer of a webhook. */
    private Integer answer;

    protected Mail() {}

    public Mail(
            String messageId, String address, String subject, String body, Long caseId, String purpose, Instant at) {
        this.messageId = messageId;
        this.address = address;
        this.subject = subject;
        this.body = body;
        this.caseId = caseId;
        this.purpose = purpose;
        this.nextTryAt = at;
    }

    public Mail byHook(Long hook) {
        hookId = hook;
        return this;
    }

    public void answered(Integer status) {
        answer = status;
    }

    public void accepted(Instant at) {
        tries++;
        state = State.ACCEPTED;
        settledAt = at;
        lastError = null;
    }

    /** The server did not take it. Waits twice as long after each failed try; after the eighth it counts as failed. */
    public void failed(String error, Instant at) {
        tries++;
        lastError = shortened(error);
        if (tries >= TRIES_MOST) {
            state = State.FAILED;
            settledAt = at;
        } else {
            nextTryAt = at.plus(Duration.ofSeconds(5L << tries));
        }
    }

    /** Nobody will take it any more. */
    public void giveUp(String error, Instant at) {
        lastError = shortened(error);
        state = State.FAILED;
        settledAt = at;
    }

    /** The mail server was away: that is not the letter's fault, and it goes on waiting however long that takes. */
    void putOff(String error, Instant at) {
        lastError = shortened(error);
        nextTryAt = at.plus(AWAY);
    }

    private static String shortened(String error) {
        return error == null ? "" : error.substring(0, Math.min(error.length(), 500));
    }

    void bounced(Instant at) {
        state = State.BOUNCED;
        settledAt = at;
    }

    public Long hookId() {
        return hookId;
    }

    public Integer answer() {
        return answer;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public String address() {
        return address;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Long caseId() {
        return caseId;
    }

    public String purpose() {
        return purpose;
    }

    public State state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String lastError() {
        return lastError;
    }
}
