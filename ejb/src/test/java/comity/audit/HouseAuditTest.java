package comity.audit;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import comity.access.NotYours;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 0, rule 7: whoever doubts a register has it recomputed. */
class HouseAuditTest {

    private final Courtroom court = new Courtroom();
    private final HouseAudit audit = court.get(HouseAudit.class);

    @AfterEach
    void leave() {
        court.close();
    }

    @Test
    void auditor_and_administrator_are_told_numbers_and_nobody_else_anything() {
        CaseFile file = court.file(CaseState.SERVED);
        court.get(Docket.class).record(file, NewEntry.of("case.registered").stage("S03"));
        court.get(Docket.class).record(file, NewEntry.of("note").stage("S02").in(Register.REG));
        HouseAudit.Chains chains = audit.chains(person("auditor"));
        assertThat(chains.broken()).isEmpty();
        assertThat(chains.cases()).isPositive();
        assertThat(chains.registers()).isGreaterThan(chains.cases());
        assertThat(audit.chains(person("admin"))).isEqualTo(chains);
        for (String login : new String[] {"registrar", "president", "xa.agent"}) {
            assertThatThrownBy(() -> audit.chains(person(login))).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> audit.engine(person(login))).isInstanceOf(NotYours.class);
        }
    }

    @Test
    void the_engine_is_sound_without_incident_stuck_job_and_differing_timer() {
        EngineWatch.Health sound = new EngineWatch.Health(0, 0, 3, 12, 0);
        when(court.get(EngineWatch.class).look()).thenReturn(sound);
        assertThat(audit.engine(person("admin"))).isEqualTo(sound);
        assertThat(sound.sound()).isTrue();
        assertThat(new EngineWatch.Health(1, 0, 0, 12, 0).sound()).isFalse();
        assertThat(new EngineWatch.Health(0, 1, 0, 12, 0).sound()).isFalse();
        assertThat(new EngineWatch.Health(0, 0, 0, 12, 1).sound()).isFalse();
    }
}
