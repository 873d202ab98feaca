package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A heading, a numbered paragraph or a quotation, with its public words where they differ. */
@Embeddable
public class DecisionLine {

    @Enumerated(EnumType.STRING)
    private IssueDecision.Line.Kind kind;

    private int level;
    private Integer number;
    private String words;

    @Column(name = "public_words")
    private String publicWords;

    protected DecisionLine() {}

    DecisionLine(IssueDecision.Line line, Integer number) {
        this.kind = line.kind();
        this.level = line.level();
        this.number = number;
        this.words = line.text();
    }

    void publish(PublicVersion version) {
        String published = version.words(number, words);
        publicWords = words.equals(published) ? null : published;
    }

    public IssueDecision.Line.Kind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public Integer number() {
        return number;
    }

    public String words(boolean published) {
        return published && publicWords != null ? publicWords : words;
    }
}
