package comity.stay;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.consent.ConsentsInMemory;
import comity.deadline.Deadline;
import comity.deadline.LimitsInMemory;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.Receiving;
import comity.withdrawal.OwnersOfOneCase;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A case in writing and the desk where it is stayed. */
@SuppressWarnings("unchecked")
abstract class StayScene {

    static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    static final Actor RESPONDENT = new Actor("xb.agent", "L. Varga", Set.of(), "XB");
    static final Actor PRESIDING = new Actor("ppj", "T. Okoro", Set.of(), null);
    static final Actor PRESIDENT = new Actor("president", "P. Lind", Set.of(), null);

    /** Monday, 1 March 2027. */
    static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    CaseFile file;
    LimitsInMemory limits;
    List<Stay> rows;
    Stays stays;
    StayEnds ends;

    @BeforeEach
    void writing() {
        file = Cases.in(CaseState.WRITTEN);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        limits = new LimitsInMemory(file);
        AccessPolicy policy = mock(AccessPolicy.class);
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(policy.presides(PRESIDING, file.id())).thenReturn(true);
        when(policy.isPresident(PRESIDENT, file.id())).thenReturn(true);
        stays = new Stays();
        stays.files = mock(CaseFiles.class);
        when(stays.files.lock(file.id())).thenReturn(file);
        stays.rules = new StayRules();
        stays.rules.policy = policy;
        stays.rules.calendar = limits.calendar();
        stays.rules.limits = limits.table();
        stays.records = records();
        stays.parties = new StayParties();
        stays.parties.owners = new OwnersOfOneCase();
        stays.parties.consents = new ConsentsInMemory(limits.clock());
        stays.docket = mock(StayDocket.class);
        stays.receiving = mock(Receiving.class);
        stays.clock = limits.clock();
        stays.effect = new StayEffect();
        stays.effect.orders = limits.orders();
        stays.effect.keeper = limits.keeper();
        stays.effect.docket = stays.docket;
        stays.effect.closing = mock(CaseClosing.class);
        stays.effect.ordered = mock(Event.class);
        stays.effect.ended = mock(Event.class);
        stays.effect.clock = limits.clock();
        ends = new StayEnds();
        ends.records = stays.records;
        ends.files = stays.files;
        ends.effect = stays.effect;
        ends.clock = limits.clock();
    }

    StayRecords records() {
        rows = new ArrayList<>();
        StayRecords records = mock(StayRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            Cases.set(call.getArgument(0), "id", rows.size() + 1L);
            rows.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(records.find(anyLong(), anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(1).intValue() - 1));
        when(records.open(anyLong()))
                .thenAnswer(call -> rows.stream().filter(Stay::isOpen).findFirst());
        when(records.endingBy(any()))
                .thenAnswer(call -> rows.stream()
                        .filter(stay -> stay.isRunning()
                                && stay.until() != null
                                && !stay.until().isAfter(call.getArgument(0)))
                        .toList());
        return records;
    }

    StayCase until(LocalDate day) {
        return new StayCase(file.id(), day, StayCause.TALKS, "Talks have begun.", List.of());
    }

    Deadline start(String code) {
        return limits.keeper().start(file.id(), code, limits.now(), Obligor.RSP);
    }

    static Instant midnightAfter(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Europe/Zurich"))
                .toInstant();
    }
}
