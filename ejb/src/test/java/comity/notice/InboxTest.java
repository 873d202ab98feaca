package comity.notice;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Standing;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal inbox; S04: reading a notice of service acknowledges it. */
class InboxTest {

    private final Courtroom court = new Courtroom();

    @BeforeEach
    void three_notices_each() {
        CaseFile file = court.file(CaseState.CONSULTATION);
        for (String login : List.of("xb.agent", "clerk1")) {
            for (String kind : List.of("consultation.replied", "service.dispatched", "consultation.entered")) {
                court.get(Outbox.class)
                        .tell(court.get(Standing.class).person(login).orElseThrow(), file, null, kind, List.of());
            }
        }
    }

    @AfterEach
    void close() {
        court.close();
    }

    private List<String> unread(String login) {
        court.forget();
        return court.get(Notices.class).of(login, null, 50).stream()
                .filter(notice -> notice.readAt() == null)
                .map(Notice::kind)
                .toList();
    }

    @Test
    void S04_marking_all_as_read_leaves_an_official_the_notices_whose_reading_acknowledges() {
        assertThat(court.get(Inbox.class).readAll(person("xb.agent"))).isEqualTo(2);
        assertThat(unread("xb.agent")).containsExactly("service.dispatched");
        assertThat(court.events()).noneMatch(Inbox.NoticeRead.class::isInstance);
    }

    @Test
    void a_clerk_marks_all_as_read_and_nobody_elses() {
        court.get(Inbox.class).readAll(person("clerk1"));
        assertThat(unread("clerk1")).isEmpty();
        assertThat(unread("xb.agent")).hasSize(3);
    }
}
