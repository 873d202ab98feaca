package comity.party;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An address at which a State receives service: two of them, registered by the State (S04). */
@Entity
@Table(name = "channel")
public class Channel {

    public static final String EMAIL = "EMAIL";
    public static final String WEBHOOK = "WEBHOOK";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_seq")
    @SequenceGenerator(name = "channel_seq", sequenceName = "channel_seq")
    private Long id;

    private String state;
    private int rank;
    private String kind;
    private String address;

    protected Channel() {}

    public Channel(String state, int rank, String kind, String address) {
        this.state = state;
        this.rank = rank;
        this.kind = kind;
        this.address = address;
    }

    void register(String newKind, String newAddress) {
        kind = newKind;
        address = newAddress;
    }

    public boolean isWebhook() {
        return WEBHOOK.equals(kind);
    }

    public Long id() {
        return id;
    }

    public String state() {
        return state;
    }

    public int rank() {
        return rank;
    }

    public String kind() {
        return kind;
    }

    public String address() {
        return address;
    }
}
