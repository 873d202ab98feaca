package comity.packages;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Packages for their readers: those recorded for everybody, unless sealed; before that for their States. */
@ApplicationScoped
@Transactional
public class PackageReading {

    private static final int MOST = 200;

    @Inject
    PackageRecords records;

    @Inject
    PackageRoom room;

    @Inject
    PackageSigners signers;

    @Inject
    Signatories signatories;

    @Inject
    AccessPolicy policy;

    public List<PackageRow> list(Actor actor) {
        String state = signers.stateOf(actor, Set.of()).orElse(null);
        return records.list(state, policy.isRegistry(actor), MOST).stream()
                .map(this::row)
                .toList();
    }

    /** Packages of a case that the reader may know of. */
    public List<PackageRow> ofCase(Long caseId, Actor actor) {
        return records.ofCase(caseId).stream()
                .filter(of -> mayKnow(of, actor))
                .map(this::row)
                .toList();
    }

    /** Whether the reader signs for a State, and so may propose. */
    public String speaksFor(Actor actor) {
        return signers.stateOf(actor).orElse(null);
    }

    public PackageView read(String number, Actor actor) {
        SettlementPackage of =
                records.byNumber(number).filter(found -> mayKnow(found, actor)).orElseThrow(NoSuchThing::new);
        boolean open = !of.sealed() || isInside(of, actor);
        String state = room.stateOf(of, actor).orElse(null);
        boolean registrar = policy.isRegistrar(actor);
        Map<Long, CaseFile> cases =
                room.files(of).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return new PackageView(
                row(of),
                of.publicText(),
                open ? of.verification() : "",
                of.sealed(),
                open,
                of.signedAt(),
                of.notifyBy(),
                of.overdue(),
                of.endedAt(),
                records.signatures(of.id()).stream().map(this::signed).toList(),
                open
                        ? records.items(of.id()).stream()
                                .map(item -> item(of, item, cases, state, registrar))
                                .toList()
                        : List.of(),
                open ? records.papers(of.id()).stream().map(this::given).toList() : List.of(),
                hand(of, state, registrar));
    }

    private boolean mayKnow(SettlementPackage of, Actor actor) {
        return of.isRecorded() || isInside(of, actor);
    }

    private boolean isInside(SettlementPackage of, Actor actor) {
        return policy.isRegistry(actor)
                || room.stateOf(of, actor).isPresent()
                || room.cases(of).stream()
                        .anyMatch(id -> policy.mayRead(actor, new Guarded(id, AccessClass.PTY, null, null)));
    }

    private PackageView.Hand hand(SettlementPackage of, String state, boolean registrar) {
        boolean signs = of.status() == SettlementPackage.Status.PROPOSED
                && records.signatures(of.id()).stream()
                        .anyMatch(row -> row.state().equals(state) && !row.isSigned());
        return new PackageView.Hand(state, signs, registrar && of.status() == SettlementPackage.Status.SIGNED);
    }

    private PackageRow row(SettlementPackage of) {
        List<PackageItem> items = records.items(of.id());
        return new PackageRow(
                of.number(),
                of.title(),
                of.status(),
                records.signatures(of.id()).stream()
                        .map(row -> signatories.name(row.state()))
                        .toList(),
                room.files(of).stream().map(CaseFile::reference).toList(),
                items.size(),
                (int) items.stream().filter(PackageItem::isVerified).count(),
                of.proposedAt(),
                of.recordedAt());
    }

    private PackageView.Signed signed(PackageSignature row) {
        return new PackageView.Signed(row.state(), signatories.name(row.state()), row.signed(), row.signedAt());
    }

    private PackageView.Item item(
            SettlementPackage of, PackageItem item, Map<Long, CaseFile> cases, String state, boolean registrar) {
        boolean due = of.isRunning() && item.isDue();
        boolean taker = item.taker() == null
                ? state != null && !item.giver().equals(state)
                : item.taker().equals(state);
        return new PackageView.Item(
                item.no(),
                item.kind(),
                item.words(),
                signatories.name(item.giver()),
                item.taker() == null ? null : signatories.name(item.taker()),
                item.dueOn(),
                item.waitsFor(),
                item.caseId() == null ? null : cases.get(item.caseId()).reference(),
                item.claim(),
                item.letter(),
                item.status(),
                item.dueAt(),
                item.verifiedAt(),
                item.verifiedBy() == null ? null : signatories.name(item.verifiedBy()),
                item.how(),
                item.breachedAt(),
                item.remedy(),
                due && item.giver().equals(state),
                due && (registrar || taker));
    }

    private PackageView.Given given(PackagePaper paper) {
        return new PackageView.Given(
                paper.itemNo(), signatories.name(paper.state()), paper.words(), paper.documentId(), paper.givenAt());
    }
}
