package comity.process.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationTest extends ProcessTest {

    private Publication steps;
    private ProcessInstance publication;

    @BeforeEach
    void issue() {
        deploy("deliberation/publication.bpmn");
        steps = bean(Publication.class);
        due("TL-60", 10);
        due("TL-61", 30);
        publication = startByKey("publication");
        run();
        verify(steps).begin(CASE);
    }

    @Test
    void without_proposals_the_registry_publishes() {
        assertThat(openTasks()).containsExactly("propose-redactions");
        pass(11);
        verify(steps).closeProposals(CASE);
        assertThat(openTasks()).containsExactly("publish-decision");
        complete("publish-decision");
        assertEnded(publication);
        verify(steps, never()).publishAsItStands(CASE);
    }

    @Test
    void the_panel_rules_on_proposals_and_tl_60b_escalates() {
        when(steps.isRulingDue(CASE)).thenReturn(true);
        due("TL-60b", 20);
        pass(11);
        assertThat(openTasks()).containsExactly("rule-redactions");
        pass(10);
        verify(steps).lateRuling(CASE);
        assertThat(openTasks()).containsExactly("rule-redactions");
        complete("rule-redactions");
        assertThat(openTasks()).containsExactly("publish-decision");
    }

    @Test
    void tl_61_publishes_the_text_as_it_stands() {
        when(steps.isRulingDue(CASE)).thenReturn(true);
        due("TL-60b", 20);
        pass(31);
        verify(steps).publishAsItStands(CASE);
        assertThat(openTasks()).isEmpty();
        assertEnded(publication);
    }
}
