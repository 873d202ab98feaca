package comity.communication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the register: locked by whoever writes the next line, so that numbers have no gaps. */
@Entity
@Table(name = "communication_head")
public class CommunicationHead {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "last_hash")
    private String lastHash;

    protected CommunicationHead() {}

    void moveTo(Communication line) {
        lastNumber = line.number();
        lastHash = line.hash();
    }

    int lastNumber() {
        return lastNumber;
    }

    String lastHash() {
        return lastHash;
    }
}
