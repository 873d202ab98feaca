package comity.overview;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Standing;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.db.RealDatabase;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.notice.Outbox;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkFilter;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import comity.worklist.WorkWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list costs the same few statements whatever it shows (design: a number for each list). */
class ListStatementsTest {

    private static final int MANY = 12;

    private Courtroom court;

    @BeforeEach
    void open() {
        court = new Courtroom();
    }

    @AfterEach
    void close() {
        court.close();
    }

    private void cases(int number) {
        for (int i = 0; i < number; i++) {
            CaseFile file = court.file(CaseState.SERVED);
            court.get(Docket.class).record(file, NewEntry.of("claim.registered"));
            court.get(WorkList.class).open(new NewWorkItem(file.id(), "dispatch", "", "clerks", "TL-05", court.now()));
            court.get(WorkList.class).open(new NewWorkItem(file.id(), "reply", "", "respondent", "TL-07", court.now()));
            court.get(Outbox.class)
                    .tell(
                            court.get(Standing.class).person("xb.agent").orElseThrow(),
                            file,
                            null,
                            "claim.registered",
                            List.of());
        }
    }

    /** Statements of a list after one case and after many, from a clean slate each time. */
    private long[] cost(Runnable list) {
        cases(1);
        long few = statements(list);
        cases(MANY);
        return new long[] {few, statements(list)};
    }

    private long statements(Runnable list) {
        court.forget();
        Statistics statistics = RealDatabase.open().sessions().getStatistics();
        long before = statistics.getPrepareStatementCount();
        list.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static void same(long[] cost, long most) {
        assertThat(cost[1]).isEqualTo(cost[0]).isLessThanOrEqualTo(most);
    }

    @Test
    void the_clerks_queue_asks_for_offices_group_and_seats() {
        Actor clerk = Courtroom.person("clerk1");
        same(cost(() -> court.get(WorkList.class).page(WorkFilter.first(26), clerk)), 3);
    }

    @Test
    void an_agents_queue_holds_the_items_of_his_own_side_only() {
        cases(2);
        List<WorkRow> borvia = court.get(WorkList.class).page(WorkFilter.first(26), Courtroom.person("xb.agent"));
        List<WorkRow> aurelia = court.get(WorkList.class).page(WorkFilter.first(26), Courtroom.person("xa.agent"));
        assertThat(borvia).hasSize(2).allMatch(row -> row.group().equals("respondent"));
        assertThat(aurelia).isEmpty();
    }

    @Test
    void pages_of_the_queue_follow_each_other_and_overdue_items_are_counted() {
        cases(3);
        Actor clerk = Courtroom.person("clerk1");
        WorkList work = court.get(WorkList.class);
        List<WorkRow> first = work.page(WorkFilter.first(2), clerk);
        WorkRow last = first.get(1);
        List<WorkRow> second = work.page(new WorkFilter(null, null, false, null, last.dueAt(), last.id(), 2), clerk);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(work.count(WorkFilter.late(), clerk)).isEqualTo(3);
        court.at(Instant.EPOCH);
        assertThat(work.count(WorkFilter.late(), clerk)).isZero();
    }

    @Test
    void a_task_is_found_by_docket_number_by_state_and_by_its_own_title() {
        cases(2);
        Actor clerk = Courtroom.person("clerk1");
        String number = court.get(WorkList.class)
                .page(WorkFilter.first(1), clerk)
                .get(0)
                .docketNumber();
        assertThat(found(clerk, number.toLowerCase(Locale.ROOT), List.of(), List.of()))
                .isOne();
        assertThat(found(clerk, "no such words", List.of(), List.of())).isZero();
        assertThat(found(clerk, "no such words", List.of("XA"), List.of())).isEqualTo(2);
        assertThat(found(clerk, "no such words", List.of("XC"), List.of())).isZero();
        assertThat(found(clerk, "no such words", List.of(), List.of("dispatch")))
                .isEqualTo(2);
        assertThat(found(clerk, "%", List.of(), List.of())).isZero();
    }

    private long found(Actor clerk, String text, List<String> states, List<String> tasks) {
        WorkWords words = new WorkWords(text, states, tasks);
        return court.get(WorkList.class).count(new WorkFilter(null, null, false, words, null, null, 0), clerk);
    }

    @Test
    void the_docket_list_asks_for_cases_limits_last_lines_and_names() {
        CaseFilter all = new CaseFilter(null, null, null, null, null, 21);
        same(cost(() -> court.get(CaseLists.class).docket(all)), 4);
    }

    @Test
    void a_persons_own_cases_cost_one_statement_more() {
        same(cost(() -> court.get(CaseLists.class).mine(Courtroom.person("xb.agent"))), 5);
    }

    @Test
    void pages_of_ones_own_cases_follow_each_other() {
        cases(3);
        Actor agent = Courtroom.person("xb.agent");
        CaseLists lists = court.get(CaseLists.class);
        List<CaseRow> first = lists.mine(agent, null, 2);
        List<CaseRow> second = lists.mine(agent, first.get(1).id(), 2);
        assertThat(first).hasSize(2);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(lists.countMine(agent)).isEqualTo(lists.mine(agent).size());
    }

    @Test
    void the_inbox_asks_for_notices_and_their_cases() {
        same(cost(() -> court.get(InboxReading.class).of(Courtroom.person("xb.agent"), null, 50)), 2);
    }
}
