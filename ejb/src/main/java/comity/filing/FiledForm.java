package comity.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The form as signed. A cure is a new version beside the old one; nothing filed is ever edited. */
@Entity
@Immutable
@Table(name = "filed_form")
public class FiledForm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filed_form_seq")
    @SequenceGenerator(name = "filed_form_seq", sequenceName = "filed_form_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int no;
    private String form;

    @Column(name = "form_hash")
    private String formHash;

    @Column(name = "signer_id")
    private String signerId;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "for_all")
    private boolean forAll;

    @Column(name = "filed_at")
    private Instant filedAt;

    protected FiledForm() {}

    FiledForm(Long caseId, int no, ClaimForm form, String formHash, String signerId, Signature signature, Instant at) {
        this.caseId = caseId;
        this.no = no;
        this.form = FormJson.write(form);
        this.formHash = formHash;
        this.signerId = signerId;
        this.signedName = signature.name().strip();
        this.forAll = signature.forAll();
        this.filedAt = at;
    }

    public Long caseId() {
        return caseId;
    }

    public int no() {
        return no;
    }

    public ClaimForm form() {
        return FormJson.form(form);
    }

    public String formHash() {
        return formHash;
    }

    public String signerId() {
        return signerId;
    }

    public String signedName() {
        return signedName;
    }

    public boolean forAll() {
        return forAll;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
