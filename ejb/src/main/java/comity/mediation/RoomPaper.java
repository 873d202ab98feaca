package comity.mediation;

import comity.access.Side;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An offer, minutes or a message in the room of a mediation; its words are in the paper, of class MED. */
@Entity
@Table(name = "mediation_paper")
public class RoomPaper {

    /** What it is. */
    public enum Kind {
        OFFER,
        MINUTES,
        MESSAGE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediation_paper_seq")
    @SequenceGenerator(name = "mediation_paper_seq", sequenceName = "mediation_paper_seq")
    private Long id;

    @Column(name = "mediation_id")
    private Long mediationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "author_name")
    private String authorName;

    private String words;

    @Column(name = "document_id")
    private Long documentId;

    private String annexes;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected RoomPaper() {}

    /** @param filed the printed paper first, then its annexes */
    RoomPaper(Long mediationId, PostInRoom post, Side side, String author, List<Long> filed, Instant at) {
        this.mediationId = mediationId;
        this.kind = post.kind();
        this.words = post.words();
        this.side = side;
        this.authorName = author;
        this.documentId = filed.get(0);
        this.annexes = filed.stream().skip(1).map(String::valueOf).collect(Collectors.joining(","));
        this.writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public Long mediationId() {
        return mediationId;
    }

    public Kind kind() {
        return kind;
    }

    public Side side() {
        return side;
    }

    public String authorName() {
        return authorName;
    }

    public String words() {
        return words;
    }

    public Long documentId() {
        return documentId;
    }

    public List<Long> annexes() {
        return annexes.isEmpty()
                ? List.of()
                : Stream.of(annexes.split(",")).map(Long::valueOf).toList();
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
