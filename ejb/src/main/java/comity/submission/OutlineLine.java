package comity.submission;

import jakarta.persistence.Embeddable;

/** One line of a submission's outline: paragraphs, what they say, which claims and exhibits they concern (S13). */
@Embeddable
public class OutlineLine {

    private String paragraphs;
    private String heading;
    private String claims;
    private String exhibits;

    protected OutlineLine() {}

    OutlineLine(OutlineEntry entry) {
        this.paragraphs = entry.paragraphs();
        this.heading = entry.heading();
        this.claims = entry.claims();
        this.exhibits = entry.exhibits();
    }

    public OutlineEntry entry() {
        return new OutlineEntry(paragraphs, heading, claims, exhibits);
    }
}
