package comity.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a State has given under an item: a report, a notice, data; kept as later evidence. */
@Entity
@Table(name = "package_paper")
public class PackagePaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_paper_seq")
    @SequenceGenerator(name = "package_paper_seq", sequenceName = "package_paper_seq")
    private Long id;

    @Column(name = "package_id")
    private Long packageId;

    @Column(name = "item_no")
    private int itemNo;

    private String words;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "given_at")
    private Instant givenAt;

    private String state;
    private String signed;

    protected PackagePaper() {}

    PackagePaper(PackageItem item, String words, Long documentId, Instant at, String state, String signed) {
        this.packageId = item.packageId();
        this.itemNo = item.no();
        this.words = words.strip();
        this.documentId = documentId;
        this.givenAt = at;
        this.state = state;
        this.signed = signed;
    }

    public int itemNo() {
        return itemNo;
    }

    public String words() {
        return words;
    }

    public Long documentId() {
        return documentId;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String state() {
        return state;
    }

    public String signed() {
        return signed;
    }
}
