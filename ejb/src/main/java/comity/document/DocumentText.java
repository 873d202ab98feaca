package comity.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words of a paper, read in the background; empty where there are none to read. */
@Entity
@Table(name = "document_text")
public class DocumentText {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "words")
    private String words;

    protected DocumentText() {}

    public Long documentId() {
        return documentId;
    }

    public String words() {
        return words;
    }
}
