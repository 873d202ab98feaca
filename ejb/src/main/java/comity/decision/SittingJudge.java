package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A judge of the formation. */
@Embeddable
public class SittingJudge {

    @Column(name = "person_id")
    private String personId;

    private String name;
    private boolean presiding;

    protected SittingJudge() {}

    SittingJudge(IssueDecision.Judge judge) {
        this.personId = judge.personId();
        this.name = judge.name();
        this.presiding = judge.presiding();
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public boolean presiding() {
        return presiding;
    }
}
