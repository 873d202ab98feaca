package comity.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A Signatory of the Accord: a State or an international organisation (section 1). */
@Entity
@Table(name = "signatory")
public class Signatory {

    /** Acceptance of a State that is known but has not joined the Accord. */
    public static final String NONE = "NONE";

    private static final String ENGLISH = "en";

    @Id
    private String code;

    private String name;
    private String kind;
    private String acceptance;

    /** Reserved subject-matter: {@code TERR}, {@code DEF}, comma separated, or empty. */
    private String reservations;

    /** X9: the languages in which it takes operative papers, the one it needs first; empty where English suffices. */
    private String languages = "";

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected Signatory() {}

    public Signatory(String code, String name, String kind, String acceptance, String reservations, LocalDate from) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.acceptance = acceptance;
        this.reservations = reservations;
        this.from = from;
    }

    /** Whether the entity is a Signatory on a day (D01, D02). */
    public boolean isSignatoryOn(LocalDate day) {
        return !NONE.equals(acceptance) && !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    void rename(String newName, String newKind) {
        name = newName;
        kind = newKind;
    }

    void accept(String newAcceptance, String newReservations) {
        acceptance = newAcceptance;
        reservations = newReservations;
    }

    void read(List<String> declared) {
        languages = String.join(",", declared);
    }

    void end(LocalDate day) {
        to = day;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String acceptance() {
        return acceptance;
    }

    public String reservations() {
        return reservations;
    }

    /** X9: the languages in which it takes operative papers, the one it needs first. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of(ENGLISH) : List.of(languages.split(","));
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
