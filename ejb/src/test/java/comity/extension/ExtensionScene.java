package comity.extension;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.LimitsInMemory;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.Receiving;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A case in writing, with one limit running and the desk where more time is asked for. */
abstract class ExtensionScene {

    static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    static final Actor RESPONDENT = new Actor("xb.agent", "L. Varga", Set.of(), "XB");
    static final Actor REGISTRAR = new Actor("registrar", "A. Brandt", Set.of(), null);
    static final Actor PRESIDING = new Actor("ppj", "T. Okoro", Set.of(), null);
    static final Actor PRESIDENT = new Actor("president", "P. Lind", Set.of(), null);

    CaseFile file;
    LimitsInMemory limits;
    AccessPolicy policy;
    List<ExtensionRequest> rows;
    Extensions extensions;
    ExtensionDecision decision;
    Deadline limit;

    @BeforeEach
    void writing() {
        file = Cases.in(CaseState.WRITTEN);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        limits = new LimitsInMemory(file);
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        policy = mock(AccessPolicy.class);
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(policy.isRegistrar(REGISTRAR)).thenReturn(true);
        when(policy.presides(PRESIDING, file.id())).thenReturn(true);
        when(policy.isPresident(PRESIDENT, file.id(), false)).thenReturn(true);
        when(policy.isPresident(PRESIDENT, file.id(), true)).thenReturn(true);
        ExtensionRules rules = new ExtensionRules();
        rules.limits = limits.table();
        rules.records = records();
        rules.clock = limits.clock();
        ExtensionCourse course = new ExtensionCourse();
        course.keeper = limits.keeper();
        course.orders = limits.orders();
        course.docket = mock(ExtensionDocket.class);
        course.news = mock(ExtensionNews.class);
        course.receiving = mock(Receiving.class);
        course.clock = limits.clock();
        extensions = new Extensions();
        extensions.files = files;
        extensions.policy = policy;
        extensions.deadlines = limits.rows();
        extensions.orders = limits.orders();
        extensions.rules = rules;
        extensions.records = rules.records;
        extensions.course = course;
        extensions.clock = limits.clock();
        limits.onChanged(deciding(files, rules, course)::onChanged);
        limit = limits.keeper().start(file.id(), "TL-24", limits.now(), Obligor.RSP);
    }

    private ExtensionDecision deciding(CaseFiles files, ExtensionRules rules, ExtensionCourse course) {
        decision = new ExtensionDecision();
        decision.files = files;
        decision.policy = policy;
        decision.deadlines = limits.rows();
        decision.rules = rules;
        decision.records = rules.records;
        decision.course = course;
        decision.clock = limits.clock();
        return decision;
    }

    ExtensionRecords records() {
        rows = new ArrayList<>();
        ExtensionRecords records = mock(ExtensionRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            ExtensionRequest row = call.getArgument(0);
            Cases.set(row, "id", rows.size() + 1L);
            rows.add(row);
            return row;
        });
        when(records.find(anyLong(), anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(1).intValue() - 1));
        when(records.openOf(anyLong()))
                .thenAnswer(call ->
                        rows.stream().filter(row -> row.settledAt() == null).toList());
        when(records.onLimit(anyLong(), anyLong()))
                .thenAnswer(call -> rows.stream()
                        .filter(row -> row.limitId().equals(call.getArgument(1)))
                        .reduce((earlier, later) -> later));
        return records;
    }

    Long ask(int days) {
        return extensions.request(
                new RequestExtension(file.id(), limit.id(), days, "Illness of lead counsel.", List.of()), RESPONDENT);
    }

    Long askAndAnswer(int days) {
        Long id = ask(days);
        decision.course.delivered(rows.get(0), limits.now());
        extensions.answer(file.id(), id, false, "The hearing would move.", CLAIMANT);
        return id;
    }
}
