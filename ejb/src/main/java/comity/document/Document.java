package comity.document;

import comity.access.AccessClass;
import comity.access.Guarded;
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

/** A paper on file. It is never edited: a new version is a new filing (section 0, rule 7). */
@Entity
@Table(name = "document")
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private String type;
    private String number;
    private String title;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_size")
    private long size;

    private String sha256;
    private Integer pages;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_class")
    private AccessClass accessClass;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "filer_id")
    private String filerId;

    @Column(name = "filed_at")
    private Instant filedAt;

    private String language;

    protected Document() {}

    Document(NewDocument meta, String fileName, Stored stored, String mediaType, Integer pages, String filer) {
        this.caseId = meta.caseId();
        this.type = meta.type();
        this.number = meta.number();
        this.title = FileNames.clean(meta.title());
        this.accessClass = meta.accessClass();
        this.side = meta.side();
        this.language = meta.language();
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = stored.size();
        this.sha256 = stored.sha256();
        this.pages = pages;
        this.filerId = filer;
    }

    Document filedOn(Instant at) {
        filedAt = at;
        return this;
    }

    /** X10: raising is immediate; the caller has checked who may lower. */
    public void reclassify(AccessClass changed) {
        accessClass = changed;
    }

    /** At registration a paper of the filing gets its number and class. */
    public void place(Long newCaseId, String newNumber, AccessClass newClass) {
        caseId = newCaseId;
        number = newNumber;
        accessClass = newClass;
    }

    public Guarded guarded() {
        return new Guarded(caseId, accessClass, filerId, side);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String type() {
        return type;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Integer pages() {
        return pages;
    }

    public AccessClass accessClass() {
        return accessClass;
    }

    public Side side() {
        return side;
    }

    public String filerId() {
        return filerId;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String language() {
        return language;
    }
}
