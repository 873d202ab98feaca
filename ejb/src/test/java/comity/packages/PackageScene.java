package comity.packages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.NumberSeries;
import comity.document.DocumentFiling;
import comity.party.Signatories;
import comity.party.Signatory;
import comity.sideletter.SideLetters;
import comity.stay.PackageStays;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A package over three cases, with its rows in memory; Monday, 1 March 2027. */
@SuppressWarnings("unchecked")
abstract class PackageScene {

    static final Actor ESTMARK = new Actor("xe.focal", "H. Lindahl", Set.of(), "XE");
    static final Actor FENLAND = new Actor("xf.focal", "V. Oresk", Set.of(), "XF");
    static final Actor ISTMARK = new Actor("xi.focal", "D. Tamsin", Set.of(), "XI");
    static final Actor STRANGER = new Actor("xa.focal", "I. Montresor", Set.of(), "XA");
    static final Actor REGISTRAR = new Actor("registrar", "R. Holm", Set.of(), null);

    final Map<Long, CaseFile> cases = new LinkedHashMap<>();
    final List<SettlementPackage> packages = new ArrayList<>();
    final List<PackageSignature> signatures = new ArrayList<>();
    final List<PackageItem> items = new ArrayList<>();
    final List<PackagePaper> papers = new ArrayList<>();
    final Set<Long> stayed = new HashSet<>();

    LimitsInMemory limits;
    PackageNews news;
    PackageStays stays;
    PackageSettlement settlement;
    PackageProposal proposal;
    PackageSigning signing;
    PackagePerformance performance;
    SideLetters letters;

    @BeforeEach
    void threeCases() {
        for (long id = 1; id <= 3; id++) {
            CaseFile file = Cases.in(CaseState.WRITTEN);
            Cases.set(file, "id", id);
            Cases.set(file, "docketNumber", "ESCT-2027-000" + id);
            Cases.set(file, "claimants", id == 3 ? "XI" : "XE");
            Cases.set(file, "respondent", "XF");
            cases.put(id, file);
        }
        limits = new LimitsInMemory(cases.get(1L));
        news = mock(PackageNews.class);
        stays = mock(PackageStays.class);
        doAnswer(call -> stayed.add(call.<CaseFile>getArgument(0).id()))
                .when(stays)
                .begin(any(), any(), any());
        when(stays.end(any(), any()))
                .thenAnswer(call -> stayed.remove(call.<CaseFile>getArgument(0).id()));
        settlement = mock(PackageSettlement.class);
        letters = mock(SideLetters.class);
        wire();
    }

    private void wire() {
        CaseFiles files = mock(CaseFiles.class);
        when(files.find(anyLong())).thenAnswer(call -> cases.get(call.<Long>getArgument(0)));
        when(files.lock(anyLong())).thenAnswer(call -> cases.get(call.<Long>getArgument(0)));
        when(files.byReference(anyString()))
                .thenAnswer(call -> cases.values().stream()
                        .filter(file -> file.reference().equals(call.getArgument(0)))
                        .findFirst());
        PackageRecords records = records();
        PackageSigners signers = mock(PackageSigners.class);
        when(signers.stateOf(any(), any()))
                .thenAnswer(
                        call -> Optional.ofNullable(call.<Actor>getArgument(0).state()));
        AccessPolicy policy = mock(AccessPolicy.class);
        when(policy.isRegistrar(REGISTRAR)).thenReturn(true);
        PackageRoom room = new PackageRoom();
        room.files = files;
        room.records = records;
        room.signers = signers;
        PackageCourse course = new PackageCourse();
        course.records = records;
        course.files = files;
        course.stays = stays;
        course.settlement = settlement;
        course.news = news;
        course.calendar = limits.calendar();
        wireProposal(files, records, signers);
        wireSigning(room, records, course, policy);
        wirePerformance(room, records, course, policy);
    }

    private void wireProposal(CaseFiles files, PackageRecords records, PackageSigners signers) {
        proposal = new PackageProposal();
        proposal.form = form(files);
        proposal.signers = signers;
        proposal.records = records;
        proposal.numbers = mock(NumberSeries.class);
        when(proposal.numbers.next(eq("PKG"), anyInt())).thenReturn("PKG-2027-001");
        proposal.files = files;
        proposal.news = news;
        proposal.proposed = mock(Event.class);
        proposal.clock = limits.clock();
    }

    private void wireSigning(PackageRoom room, PackageRecords records, PackageCourse course, AccessPolicy policy) {
        signing = new PackageSigning();
        signing.room = room;
        signing.records = records;
        signing.news = news;
        signing.course = course;
        signing.policy = policy;
        signing.limits = limits.table();
        signing.calendar = limits.calendar();
    }

    private void wirePerformance(PackageRoom room, PackageRecords records, PackageCourse course, AccessPolicy policy) {
        performance = new PackagePerformance();
        performance.room = room;
        performance.records = records;
        performance.course = course;
        performance.news = news;
        performance.filing = mock(DocumentFiling.class);
        performance.letters = letters;
        performance.policy = policy;
        performance.clock = limits.clock();
    }

    private PackageForm form(CaseFiles files) {
        PackageForm form = new PackageForm();
        form.files = files;
        form.signatories = mock(Signatories.class);
        when(form.signatories.find(any())).thenAnswer(call -> {
            String code = call.getArgument(0);
            return code != null && code.matches("X[A-P]") ? Optional.of(mock(Signatory.class)) : Optional.empty();
        });
        form.claims = mock(ClaimsAtIssue.class);
        when(form.claims.numbers(anyLong())).thenReturn(List.of(1, 2));
        form.clock = limits.clock();
        return form;
    }

    private PackageRecords records() {
        PackageRecords records = mock(PackageRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            Object row = call.getArgument(0);
            if (row instanceof SettlementPackage made) {
                packages.add(made);
                Cases.set(made, "id", (long) packages.size());
            } else if (row instanceof PackageSignature signature) {
                signatures.add(signature);
            } else if (row instanceof PackageItem item) {
                items.add(item);
                Cases.set(item, "id", 100L + item.no());
            } else {
                papers.add((PackagePaper) row);
            }
            return row;
        });
        when(records.byNumber("PKG-2027-001"))
                .thenAnswer(call -> packages.stream().findFirst());
        when(records.find(anyLong()))
                .thenAnswer(call -> packages.get(call.<Long>getArgument(0).intValue() - 1));
        when(records.lock(any())).thenAnswer(call -> call.getArgument(0));
        when(records.items(anyLong())).thenAnswer(call -> List.copyOf(items));
        when(records.signatures(anyLong())).thenAnswer(call -> List.copyOf(signatures));
        when(records.papers(anyLong())).thenAnswer(call -> List.copyOf(papers));
        return records;
    }
}
