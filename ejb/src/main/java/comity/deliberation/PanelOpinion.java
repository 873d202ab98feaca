package comity.deliberation;

import comity.common.Actor;
import comity.decision.OpinionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A judge's separate or dissenting opinion or declaration: announced before the vote closes, lodged within TL-57. */
@Entity
@Table(name = "panel_opinion")
public class PanelOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_opinion_seq")
    @SequenceGenerator(name = "panel_opinion_seq", sequenceName = "panel_opinion_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    @Column(name = "judge_id")
    private String judgeId;

    @Column(name = "judge_name")
    private String judgeName;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    @Column(name = "joined_by")
    private String joinedBy;

    private String words;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    protected PanelOpinion() {}

    PanelOpinion(Long deliberationId, Actor judge, OpinionKind kind, List<String> joinedBy, Instant at) {
        this.deliberationId = deliberationId;
        this.judgeId = judge.id();
        this.judgeName = judge.name();
        this.kind = kind;
        this.joinedBy = String.join(",", joinedBy);
        this.words = "";
        this.announcedAt = at;
    }

    void lodge(DraftText text, Instant at) {
        words = text.source();
        lodgedAt = at;
    }

    public boolean isLodged() {
        return lodgedAt != null;
    }

    public List<String> joinedBy() {
        return joinedBy.isEmpty() ? List.of() : List.of(joinedBy.split(","));
    }

    public List<String> paragraphs() {
        return DraftText.of(words).paragraphs();
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public String judgeId() {
        return judgeId;
    }

    public String judgeName() {
        return judgeName;
    }

    public OpinionKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }
}
