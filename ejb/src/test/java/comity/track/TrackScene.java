package comity.track;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.Receiving;
import comity.serving.Service;
import comity.serving.ServiceDelivered;
import comity.serving.Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A case in writing and the desk where its track is changed. */
abstract class TrackScene {

    static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    static final Actor RESPONDENT = new Actor("xb.agent", "L. Varga", Set.of(), "XB");
    static final Actor PRESIDING = new Actor("ppj", "T. Okoro", Set.of(), null);
    static final Actor PRESIDENT = new Actor("president", "P. Lind", Set.of(), null);

    static final long CLAIM_SERVICE = 900L;
    static final long REQUEST_SERVICES = 1000L;

    CaseFile file;
    LimitsInMemory limits;
    AccessPolicy policy;
    List<TrackChange> rows;
    TrackChanges changes;
    TrackCourse course;
    TrackGuard guard;
    TrackRevocationEnds ends;

    @BeforeEach
    void writing() {
        file = Cases.in(CaseState.WRITTEN);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        limits = new LimitsInMemory(file);
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        when(files.find(file.id())).thenReturn(file);
        policy = mock(AccessPolicy.class);
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(policy.presides(PRESIDING, file.id())).thenReturn(true);
        when(policy.isPresident(PRESIDENT, file.id())).thenReturn(true);
        guard = new TrackGuard();
        guard.policy = policy;
        guard.records = records();
        guard.keeper = limits.keeper();
        course = new TrackCourse();
        course.records = guard.records;
        course.keeper = limits.keeper();
        course.docket = mock(TrackDocket.class);
        course.news = mock(TrackNews.class);
        course.receiving = mock(Receiving.class);
        course.services = services();
        course.files = files;
        course.clock = limits.clock();
        changes = new TrackChanges();
        changes.files = files;
        changes.policy = policy;
        changes.guard = guard;
        changes.records = guard.records;
        changes.course = course;
        changes.clock = limits.clock();
        ends = new TrackRevocationEnds();
        ends.deadlines = limits.rows();
        ends.keeper = limits.keeper();
        ends.files = files;
    }

    private Services services() {
        Services services = mock(Services.class);
        Service claim = mock(Service.class);
        when(claim.isClaim()).thenReturn(true);
        Service other = mock(Service.class);
        when(services.find(anyLong(), anyLong())).thenReturn(other);
        when(services.find(file.id(), CLAIM_SERVICE)).thenReturn(claim);
        return services;
    }

    private TrackRecords records() {
        rows = new ArrayList<>();
        TrackRecords records = mock(TrackRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            Cases.set(call.getArgument(0), "id", rows.size() + 1L);
            rows.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(records.find(anyLong(), anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(1).intValue() - 1));
        when(records.ofCase(anyLong())).thenAnswer(call -> List.copyOf(rows));
        when(records.open(anyLong()))
                .thenAnswer(call -> rows.stream().filter(TrackChange::isOpen).findFirst());
        when(records.servedBy(anyLong()))
                .thenAnswer(call -> rows.stream()
                        .filter(row -> Objects.equals(row.serviceId(), call.getArgument(0)))
                        .findFirst());
        return records;
    }

    Long ask(boolean urgent, Actor actor) {
        return changes.ask(new AskTrackChange(file.id(), urgent, "Cables are being cut."), actor);
    }

    /** The claimant asks for the urgent track, and the request reaches the respondent now. */
    Long askedAndDelivered() {
        Long id = ask(true, CLAIMANT);
        rows.get(rows.size() - 1).servedBy(REQUEST_SERVICES + id);
        course.onDelivered(new ServiceDelivered(file.id(), REQUEST_SERVICES + id));
        return id;
    }

    void claimDelivered() {
        course.onDelivered(new ServiceDelivered(file.id(), CLAIM_SERVICE));
    }
}
