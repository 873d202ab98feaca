package comity.sideletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What another State said to one version of a letter (TL-83). */
@Entity
@Table(name = "side_letter_answer")
public class LetterAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "side_letter_answer_seq")
    @SequenceGenerator(name = "side_letter_answer_seq", sequenceName = "side_letter_answer_seq")
    private Long id;

    @Column(name = "letter_id")
    private Long letterId;

    private int no;
    private String state;
    private String words;
    private String language;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "person_id")
    private String personId;

    private String signed;

    protected LetterAnswer() {}

    LetterAnswer(Long letterId, int no, String state, AnswerLetter said, Instant at, String personId, String signed) {
        this.letterId = letterId;
        this.no = no;
        this.state = state;
        this.words = said.words().strip();
        this.language = said.language();
        this.saidAt = at;
        this.personId = personId;
        this.signed = signed;
    }

    public Long id() {
        return id;
    }

    public Long letterId() {
        return letterId;
    }

    /** Number of the version that is answered. */
    public int no() {
        return no;
    }

    public String state() {
        return state;
    }

    public String words() {
        return words;
    }

    public String language() {
        return language;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String personId() {
        return personId;
    }

    public String signed() {
        return signed;
    }
}
