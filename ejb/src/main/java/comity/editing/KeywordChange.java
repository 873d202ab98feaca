package comity.editing;

import comity.common.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A line of the log of the thesaurus. Append-only like the docket. */
@Entity
@Immutable
@Table(name = "keyword_change")
public class KeywordChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keyword_change_seq")
    @SequenceGenerator(name = "keyword_change_seq", sequenceName = "keyword_change_seq")
    private Long id;

    @Column(name = "keyword_id")
    private String keywordId;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String was;
    private String became;

    protected KeywordChange() {}

    KeywordChange(String keywordId, Instant at, Actor actor, String was, String became) {
        this.keywordId = keywordId;
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.was = was;
        this.became = became;
    }

    public Long id() {
        return id;
    }

    public String keywordId() {
        return keywordId;
    }

    public Instant at() {
        return at;
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String was() {
        return was;
    }

    public String became() {
        return became;
    }
}
