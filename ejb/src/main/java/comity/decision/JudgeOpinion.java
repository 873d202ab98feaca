package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** A judge's separate words; empty while they are reserved. */
@Embeddable
public class JudgeOpinion {

    private static final String BREAK = "\n\n";

    @Column(name = "person_id")
    private String personId;

    private String name;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    @Column(name = "joined_by")
    private String joinedBy;

    private String words;

    @Column(name = "public_words")
    private String publicWords;

    protected JudgeOpinion() {}

    JudgeOpinion(IssueDecision.Opinion opinion) {
        this.personId = opinion.personId();
        this.name = opinion.name();
        this.kind = opinion.kind();
        this.joinedBy = Codes.joined(opinion.joinedBy());
        this.words = String.join(BREAK, opinion.paragraphs());
    }

    void publish(PublicVersion version) {
        String published = version.words(null, words);
        publicWords = words.equals(published) ? null : published;
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public OpinionKind kind() {
        return kind;
    }

    public List<String> joinedBy() {
        return Codes.split(joinedBy);
    }

    public boolean isReserved() {
        return words.isEmpty();
    }

    public List<String> paragraphs(boolean published) {
        String said = published && publicWords != null ? publicWords : words;
        return said.isEmpty() ? List.of() : List.of(said.split(BREAK));
    }
}
