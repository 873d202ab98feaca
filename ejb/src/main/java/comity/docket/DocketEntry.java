package comity.docket;

import comity.access.AccessClass;
import comity.access.Side;
import comity.document.Document;
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
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One line of a register. Append-only: the database refuses to change or delete it (section 0, rule 7). */
@Entity
@Immutable
@Table(name = "docket_entry")
public class DocketEntry {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "docket_entry_seq")
    @SequenceGenerator(name = "docket_entry_seq", sequenceName = "docket_entry_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Register register;

    private int seq;

    @Column(name = "entered_at")
    private Instant at;

    private String kind;
    private String stage;
    private String args;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_class")
    private AccessClass accessClass;

    /** Ids of the papers behind the line, comma separated. */
    @Column(name = "document_ids")
    private String documentIds;

    /** SHA-256 of those papers in the same order: what the chain proves. */
    @Column(name = "document_hashes")
    private String documentHashes;

    private String nonce;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected DocketEntry() {}

    DocketEntry(Long caseId, NewEntry line, int seq, Instant at, String nonce, String previousHash) {
        this.caseId = caseId;
        this.register = line.register;
        this.seq = seq;
        this.at = at;
        this.kind = line.kind;
        this.stage = line.stage;
        this.args = String.join(SEPARATOR, line.args);
        this.side = line.side;
        this.actorId = line.actor.id();
        this.actorName = line.actor.name();
        this.accessClass = line.accessClass;
        this.documentIds = joined(
                line.documents.stream().map(paper -> String.valueOf(paper.id())).toList());
        this.documentHashes =
                joined(line.documents.stream().map(Document::sha256).toList());
        this.nonce = nonce;
        this.previousHash = previousHash;
        this.hash = ChainHash.of(this);
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts);
    }

    /** Every field that the hash covers, in a fixed order; instants in milliseconds. */
    List<String> hashedFields() {
        return List.of(
                register.name(),
                String.valueOf(caseId),
                String.valueOf(seq),
                String.valueOf(at.toEpochMilli()),
                kind,
                stage,
                args,
                side.name(),
                actorId,
                actorName,
                accessClass.name(),
                documentIds,
                documentHashes,
                nonce,
                previousHash);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Register register() {
        return register;
    }

    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public String stage() {
        return stage;
    }

    public List<String> args() {
        return args.isEmpty() ? List.of() : Arrays.asList(args.split(SEPARATOR, -1));
    }

    public Side side() {
        return side;
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public AccessClass accessClass() {
        return accessClass;
    }

    public List<Long> documentIds() {
        return documentIds.isEmpty()
                ? List.of()
                : Arrays.stream(documentIds.split(",")).map(Long::valueOf).toList();
    }

    public List<String> documentHashes() {
        return documentHashes.isEmpty() ? List.of() : List.of(documentHashes.split(","));
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
