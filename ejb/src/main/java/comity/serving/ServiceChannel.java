package comity.serving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the delivery log: a letter to one of the two registered channels. */
@Entity
@Table(name = "service_channel")
public class ServiceChannel {

    /** What became of the letter. */
    public enum Outcome {
        SENT,
        ACCEPTED,
        FAILED,
        BOUNCED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_channel_seq")
    @SequenceGenerator(name = "service_channel_seq", sequenceName = "service_channel_seq")
    private Long id;

    @Column(name = "service_id")
    private Long serviceId;

    private int rank;
    private String address;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ServiceChannel() {}

    private ServiceChannel(Long serviceId, int rank, String address, Outcome outcome, Instant settledAt) {
        this.serviceId = serviceId;
        this.rank = rank;
        this.address = address;
        this.outcome = outcome;
        this.settledAt = settledAt;
    }

    static ServiceChannel sent(Long serviceId, int rank, String address) {
        return new ServiceChannel(serviceId, rank, address, Outcome.SENT, null);
    }

    /** The State has registered no such channel: the try has failed. */
    static ServiceChannel absent(Long serviceId, int rank, Instant at) {
        return new ServiceChannel(serviceId, rank, "", Outcome.FAILED, at);
    }

    void settle(Outcome became, Instant at) {
        outcome = became;
        settledAt = at;
    }

    public boolean isTried() {
        return outcome != Outcome.SENT;
    }

    public boolean isDelivered() {
        return outcome == Outcome.ACCEPTED;
    }

    public Long serviceId() {
        return serviceId;
    }

    public int rank() {
        return rank;
    }

    public String address() {
        return address;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
