package comity.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A State of a package, and its signature under the whole. */
@Entity
@Table(name = "package_signature")
public class PackageSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_signature_seq")
    @SequenceGenerator(name = "package_signature_seq", sequenceName = "package_signature_seq")
    private Long id;

    @Column(name = "package_id")
    private Long packageId;

    private String state;
    private String signed;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected PackageSignature() {}

    PackageSignature(Long packageId, String state) {
        this.packageId = packageId;
        this.state = state;
    }

    void sign(String name, String person, Instant at) {
        signed = name;
        personId = person;
        signedAt = at;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public String state() {
        return state;
    }

    public String signed() {
        return signed;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
