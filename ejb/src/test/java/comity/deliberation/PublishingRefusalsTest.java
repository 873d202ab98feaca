package comity.deliberation;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S23, TL-60: nothing is redacted before there is a decision, nothing published before redactions are ruled on. */
class PublishingRefusalsTest extends ChamberScene {

    private static final Actor REGISTRAR = person("registrar");

    private final Publishing publishing = court.get(Publishing.class);
    private final Redacting redacting = court.get(Redacting.class);

    private ProposeRedactions name() {
        return new ProposeRedactions(
                file.id(),
                List.of(new ProposeRedactions.Proposed(null, "N. Orlen", "Person A", "Her family is at risk.")));
    }

    @Test
    void s23_before_the_decision_is_issued_nothing_is_published_and_nothing_left_out() {
        refused(court, NothingDecided.class, "NOTHING_DECIDED", "S23", () -> publishing.publish(file.id(), REGISTRAR));
        refused(court, NothingDecided.class, "NOTHING_DECIDED", "S23", () -> redacting.propose(name(), CLAIMANT));
    }

    @Test
    void tl_60_the_decision_is_published_when_redactions_can_no_longer_be_proposed_and_all_are_ruled_on() {
        issued();
        redacting.propose(name(), CLAIMANT);
        assertThat(open().args()).containsExactly("TL-60");
        court.at(keeper().dueAt(file.id(), "TL-60"));
        redacting.closeProposals(file.id());
        assertThat(open().args()).containsExactly("TL-60b");
        Long proposal = redacting.ofCase(file.id()).get(0).id();
        redacting.rule(new Redacting.RuleOnRedaction(file.id(), proposal, true, "The risk is shown."), PRESIDING);
        assertThat(redacting.isRulingDue(file.id())).isFalse();
    }

    private RedactionOpen open() {
        return refused(
                court, RedactionOpen.class, "REDACTION_OPEN", "S23", () -> publishing.publish(file.id(), REGISTRAR));
    }
}
