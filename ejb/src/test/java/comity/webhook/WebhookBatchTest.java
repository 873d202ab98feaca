package comity.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.notice.MailSettled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 9: deliveries are carried in batches, whatever cases they belong to. */
class WebhookBatchTest extends WebhookScene {

    @Test
    void s04_what_a_batch_has_delivered_is_told_case_by_case_as_commands_lock_them() {
        CaseFile later = court.file(CaseState.CONSULTATION);
        HookPost post = court.get(HookPost.class);
        register("XB");
        for (CaseFile each : List.of(later, file, later)) {
            assertThat(post.serve(each, "XB", address(), "claim", "service:7:2"))
                    .isTrue();
        }
        carry();
        assertThat(court.events())
                .filteredOn(event -> event instanceof MailSettled)
                .extracting(event -> ((MailSettled) event).caseId())
                .containsExactly(file.id(), later.id(), later.id());
    }
}
