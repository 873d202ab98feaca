package comity.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that has arrived but is not yet part of a filing; its owner attaches it, otherwise it is swept. */
@Entity
@Table(name = "upload")
public class Upload {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "upload_seq")
    @SequenceGenerator(name = "upload_seq", sequenceName = "upload_seq")
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_size")
    private long size;

    private String sha256;
    private Integer pages;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "received_at")
    private Instant receivedAt;

    private boolean attached;

    protected Upload() {}

    Upload(String fileName, String mediaType, Stored stored, Integer pages, String ownerId, Instant receivedAt) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = stored.size();
        this.sha256 = stored.sha256();
        this.pages = pages;
        this.ownerId = ownerId;
        this.receivedAt = receivedAt;
    }

    void attach() {
        attached = true;
    }

    public Long id() {
        return id;
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

    public String ownerId() {
        return ownerId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    Stored stored() {
        return new Stored(sha256, size);
    }
}
