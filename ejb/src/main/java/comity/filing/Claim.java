package comity.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import comity.filing.ClaimForm.Accusation;
import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Place;
import comity.instrument.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One claim of a case: what is complained of and asked for. An allegation until a decision finds it. */
@Entity
@Table(name = "claim")
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int no;
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_group")
    private Group group;

    private String measure;

    @Column(name = "measure_hash")
    private String measureHash;

    @Column(name = "single_incident")
    private boolean singleIncident;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    private boolean ongoing;
    private String provisions;
    private String facts;

    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    private Integer confidence;
    private String harm;
    private String remedies;
    private String place;
    private String accusation;

    @Column(name = "joined_from")
    private String joinedFrom;

    @Column(name = "joined_no")
    private Integer joinedNo;

    protected Claim() {}

    /** X3: a claim of a joined case, to be decided in the lead case under the next number. */
    Claim(Long leadCase, int no, Claim filed, String joined) {
        this.caseId = leadCase;
        this.no = no;
        this.category = filed.category;
        this.group = filed.group;
        this.measure = filed.measure;
        this.measureHash = filed.measureHash;
        this.singleIncident = filed.singleIncident;
        this.from = filed.from;
        this.to = filed.to;
        this.ongoing = filed.ongoing;
        this.provisions = filed.provisions;
        this.facts = filed.facts;
        this.attribution = filed.attribution;
        this.confidence = filed.confidence;
        this.harm = filed.harm;
        this.remedies = filed.remedies;
        this.place = filed.place;
        this.accusation = filed.accusation;
        this.joinedFrom = filed.joinedFrom == null ? joined : filed.joinedFrom;
        this.joinedNo = filed.joinedNo == null ? Integer.valueOf(filed.no) : filed.joinedNo;
    }

    Claim(Long caseId, int no, Part part) {
        this.caseId = caseId;
        this.no = no;
        this.category = Category.of(part.category()).map(Category::code).orElse(null);
        this.group = Category.of(part.category()).map(Category::group).orElse(null);
        this.measure = text(part.measure());
        this.measureHash = hashOf(part);
        this.singleIncident = Boolean.TRUE.equals(part.singleIncident());
        this.from = part.from();
        this.to = part.to();
        this.ongoing = part.ongoing();
        this.provisions = String.join(",", part.provisions());
        this.facts = FormJson.write(part.facts());
        this.attribution = part.attribution();
        this.confidence = part.confidence();
        this.harm = text(part.harm());
        this.remedies =
                String.join(",", part.remedies().stream().map(Remedy::name).toList());
        this.place = part.place() == null ? null : FormJson.write(part.place());
        this.accusation = part.accusation() == null ? null : FormJson.write(part.accusation());
    }

    /** The same act complained of under the same head reads alike, whatever its spacing. */
    static String hashOf(Part part) {
        String words = text(part.measure())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return FormJson.sha256(part.category() + "|" + part.from() + "|" + words);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public int no() {
        return no;
    }

    /** Code of the category, {@code CYB-ATTK}; null while the form does not name one. */
    public String category() {
        return category;
    }

    public Group group() {
        return group;
    }

    public String measure() {
        return measure;
    }

    String measureHash() {
        return measureHash;
    }

    public boolean singleIncident() {
        return singleIncident;
    }

    public Period period() {
        return new Period(from, ongoing ? null : to);
    }

    public boolean ongoing() {
        return ongoing;
    }

    public List<String> provisions() {
        return list(provisions);
    }

    /** Numbered paragraphs, in order. */
    public List<String> facts() {
        return FormJson.read(facts, new TypeReference<List<String>>() {});
    }

    public Attribution attribution() {
        return attribution;
    }

    public Integer confidence() {
        return confidence;
    }

    public String harm() {
        return harm;
    }

    public List<String> remedies() {
        return list(remedies);
    }

    public Place place() {
        return place == null ? null : FormJson.read(place, new TypeReference<Place>() {});
    }

    /** The public accusation that a negative declaration answers, or null. */
    public Accusation accusation() {
        return accusation == null ? null : FormJson.read(accusation, new TypeReference<Accusation>() {});
    }

    /** Docket number of the joined case in which it was filed, or null (X3). */
    public String joinedFrom() {
        return joinedFrom;
    }

    /** Its number there, or null. */
    public Integer joinedNo() {
        return joinedNo;
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
