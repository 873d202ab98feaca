package comity.hearing;

import comity.access.Side;
import comity.common.Actor;
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

/** What a party corrects in the transcript (TL-51); without a passage it says that there is nothing to correct. */
@Entity
@Table(name = "transcript_correction")
public class TranscriptCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transcript_correction_seq")
    @SequenceGenerator(name = "transcript_correction_seq", sequenceName = "transcript_correction_seq")
    private Long id;

    @Column(name = "hearing_id")
    private Long hearingId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String passage;
    private String reads;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    protected TranscriptCorrection() {}

    TranscriptCorrection(Long hearingId, Side side, String passage, String reads, Actor by, Instant at) {
        this.hearingId = hearingId;
        this.side = side;
        this.passage = passage;
        this.reads = reads;
        this.filedBy = by.id();
        this.filedAt = at;
    }

    public Side side() {
        return side;
    }

    /** Page and line, null for "nothing to correct". */
    public String passage() {
        return passage;
    }

    public String reads() {
        return reads;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
