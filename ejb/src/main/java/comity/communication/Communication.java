package comity.communication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the register of communications. Its content is erased after FX-08; the line itself never changes. */
@Entity
@Table(name = "communication")
public class Communication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "communication_seq")
    @SequenceGenerator(name = "communication_seq", sequenceName = "communication_seq")
    private Long id;

    private int number;
    private String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "keep_until")
    private Instant keepUntil;

    @Column(name = "erased_at")
    private Instant erasedAt;

    private String language;
    private String sender;
    private String address;
    private String subject;
    private String words;
    private String salt;
    private String sha256;
    private String nonce;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected Communication() {}

    Communication(SendCommunication told, Line line, String salt) {
        this.number = line.number();
        this.reference = line.reference();
        this.receivedAt = line.receivedAt();
        this.keepUntil = line.keepUntil();
        this.nonce = line.nonce();
        this.previousHash = line.previousHash();
        this.language = told.language();
        this.sender = told.sender();
        this.address = told.address();
        this.subject = told.subject();
        this.words = told.words();
        this.salt = salt;
        this.sha256 = RegisterHash.of(salt, sender, address, subject, words);
        this.hash = chained();
    }

    /** What is given to a line when it is written. */
    record Line(
            int number, String reference, Instant receivedAt, Instant keepUntil, String nonce, String previousHash) {}

    String chained() {
        return RegisterHash.of(String.valueOf(number), reference, receivedAt.toString(), sha256, nonce, previousHash);
    }

    /** Whether the content, where it is still there, is what was received. */
    boolean isWhole() {
        return erasedAt != null || sha256.equals(RegisterHash.of(salt, sender, address, subject, words));
    }

    void erase(Instant at) {
        erasedAt = at;
        sender = null;
        address = null;
        subject = null;
        words = null;
        salt = null;
    }

    public int number() {
        return number;
    }

    public String reference() {
        return reference;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant keepUntil() {
        return keepUntil;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public String language() {
        return language;
    }

    public String sender() {
        return sender;
    }

    public String address() {
        return address;
    }

    public String subject() {
        return subject;
    }

    public String words() {
        return words;
    }

    public String sha256() {
        return sha256;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
