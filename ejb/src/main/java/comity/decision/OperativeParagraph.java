package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One operative paragraph: what the Tribunal finds, dismisses or orders. */
@Embeddable
public class OperativeParagraph {

    private int number;
    private String words;

    @Column(name = "public_words")
    private String publicWords;

    protected OperativeParagraph() {}

    OperativeParagraph(int number, String words) {
        this.number = number;
        this.words = words;
    }

    void publish(PublicVersion version) {
        String published = version.words(null, words);
        publicWords = words.equals(published) ? null : published;
    }

    public int number() {
        return number;
    }

    public String words(boolean published) {
        return published && publicWords != null ? publicWords : words;
    }
}
