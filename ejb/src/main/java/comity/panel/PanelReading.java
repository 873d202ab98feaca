package comity.panel;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a reader may know of the setting up of a panel: the public names and dates, insiders the lists once open. */
@ApplicationScoped
@Transactional
public class PanelReading {

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Roster roster;

    @Inject
    AccessPolicy policy;

    @Inject
    Timetable timetable;

    @Inject
    Signatories signatories;

    public PanelView of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        boolean inside = policy.readable(actor, caseId).contains(AccessClass.PTY);
        Optional<Side> side = policy.sideOf(actor, caseId);
        List<Nominee> nominees = panels.nominees(caseId);
        Panel panel = panels.find(caseId).orElse(null);
        List<NomineeRow> names = nominees.stream()
                .filter(nominee ->
                        inside || nominee.seat() != null || nominee.personId().equals(actor.id()))
                .sorted(Comparator.comparing((Nominee nominee) -> nominee.seat() == null ? 99 : nominee.seat())
                        .thenComparing(Nominee::sum)
                        .thenComparing(Nominee::id))
                .map(nominee ->
                        row(nominee, panel, side, inside || nominee.personId().equals(actor.id())))
                .toList();
        return new PanelView(
                caseId,
                file.reference(),
                panels.establishment(caseId).map(row -> council(row)).orElse(null),
                panel == null ? null : composition(panel, inside, panels.consents(caseId)),
                names,
                panels.organisation(caseId)
                        .map(row -> meeting(row, side, policy.sitsOn(actor, caseId), inside))
                        .orElse(null));
    }

    /** The roll-call of the Council, by name. */
    public List<SignatoryRow> signatories() {
        return signatories.all().stream()
                .map(signatory -> new SignatoryRow(signatory.code(), signatory.name()))
                .toList();
    }

    /** Who may be proposed or named, for the registrar and the President. */
    public List<Candidate> eligible(Long caseId, Actor actor) {
        requireOffice(caseId, actor);
        return roster.eligible(files.find(caseId)).stream()
                .sorted(Comparator.comparing(Candidate::nationality).thenComparing(Candidate::name))
                .toList();
    }

    /** The whole roster with what bars a person or is to be looked at, those whom nothing bars first. */
    public List<ConflictCheck> conflicts(Long caseId, Actor actor) {
        requireOffice(caseId, actor);
        return roster.checked(files.find(caseId)).stream()
                .sorted(Comparator.comparing(ConflictCheck::barred)
                        .thenComparing(ConflictCheck::nationality)
                        .thenComparing(ConflictCheck::name))
                .toList();
    }

    /** Names the registrar may take over as they are. */
    public List<Candidate> suggested(Long caseId, Actor actor) {
        requireOffice(caseId, actor);
        Panel panel = panels.of(caseId);
        if (panel.seats() == null) {
            throw new NamesNotReady();
        }
        return roster.suggest(files.find(caseId), panel.namesToPropose());
    }

    private void requireOffice(Long caseId, Actor actor) {
        policy.requireOffice(actor, caseId, "S09", CourtRole.REG, CourtRole.DEPREG, CourtRole.PRS, CourtRole.VPR);
    }

    private NomineeRow row(Nominee nominee, Panel panel, Optional<Side> side, boolean discloses) {
        Integer claimant = word(nominee, Side.CLM, panel, side);
        Integer respondent = word(nominee, Side.RSP, panel, side);
        boolean summed = claimant != null && respondent != null && claimant > 0 && respondent > 0;
        return new NomineeRow(
                nominee.personId(),
                nominee.name(),
                nominee.nationality(),
                signatories.name(nominee.nationality()),
                nominee.state().name(),
                nominee.seat(),
                claimant,
                respondent,
                summed ? claimant + respondent : null,
                nominee.nominatedAt(),
                nominee.disclosedAt(),
                discloses && nominee.disclosedAt() != null ? disclosure(nominee) : null);
    }

    private static NomineeRow.Disclosure disclosure(Nominee nominee) {
        return new NomineeRow.Disclosure(
                nominee.nationalities(),
                nominee.posts(),
                nominee.interests(),
                nominee.pastRoles(),
                nominee.publications(),
                nominee.documentId());
    }

    /** Lists are sealed until both are in; a side always sees its own. */
    private static Integer word(Nominee nominee, Side whose, Panel panel, Optional<Side> side) {
        boolean open = panel != null
                && (panel.listsOpen() || side.filter(whose::equals).isPresent());
        if (!open || panel.listAt(whose) == null) {
            return null;
        }
        return nominee.struckBy(whose) ? Integer.valueOf(0) : nominee.rankOf(whose);
    }

    private PanelView.Council council(Establishment row) {
        return new PanelView.Council(
                row.requestedAt(),
                row.atFirst(),
                row.objectedAt(),
                row.objection(),
                row.firstAt(),
                row.establishedAt(),
                row.removedAt(),
                panels.records(row.caseId()).stream().map(this::consideration).toList());
    }

    private PanelView.Consideration consideration(CouncilRecord record) {
        Function<List<String>, List<String>> names =
                codes -> codes.stream().map(signatories::name).toList();
        return new PanelView.Consideration(
                record.consideration(),
                record.recordedAt(),
                names.apply(record.present()),
                names.apply(record.rejecting()),
                record.views(),
                record.outcome().name(),
                record.documentId());
    }

    private static PanelView.Composition composition(Panel row, boolean inside, List<NationalConsent> consents) {
        return new PanelView.Composition(
                row.openedAt(),
                row.seedHash(),
                row.seed(),
                row.seats(),
                inside ? row.wishOf(Side.CLM) : null,
                inside ? row.wishOf(Side.RSP) : null,
                row.proposedAt(),
                row.seats() == null ? null : row.namesToPropose(),
                row.listAt(Side.CLM),
                row.listAt(Side.RSP),
                row.listsOpen(),
                inside ? row.namesOf(Side.CLM) : List.of(),
                inside ? row.namesOf(Side.RSP) : List.of(),
                row.askedAt(Side.CLM),
                row.askedAt(Side.RSP),
                row.referredAt(),
                row.vice(),
                row.nominatedAt(),
                row.nominatedWay() == null ? null : row.nominatedWay().name(),
                row.composedAt(),
                given(consents, Side.CLM),
                given(consents, Side.RSP));
    }

    /** When a side has agreed that nationals of parties and third parties may sit. */
    private static Instant given(List<NationalConsent> consents, Side side) {
        return consents.stream()
                .filter(consent -> consent.side() == side)
                .map(NationalConsent::givenAt)
                .findFirst()
                .orElse(null);
    }

    private PanelView.Meeting meeting(Organisation row, Optional<Side> side, boolean judge, boolean inside) {
        Set<Side> parties = Set.of(Side.CLM, Side.RSP);
        boolean party = side.filter(parties::contains).isPresent();
        return new PanelView.Meeting(
                row.openedAt(),
                row.terms(),
                row.termsSpecial(),
                row.termsAt(),
                party ? row.termsOf(Side.CLM) : null,
                party ? row.termsOf(Side.RSP) : null,
                row.presiding() == null ? null : name(row.caseId(), row.presiding()),
                row.presidingWay(),
                judge ? votes(row.caseId()) : List.of(),
                row.orderedAt(),
                row.byDefault(),
                row.languages(),
                row.confidentiality(),
                row.pagesFirst(),
                row.pagesSecond(),
                timetable.rows(row.caseId()),
                inside ? panels.draft(row.caseId()).map(PanelReading::draft).orElse(null) : null);
    }

    private static PanelView.Draft draft(OrderDraft draft) {
        return new PanelView.Draft(
                draft.number(),
                draft.circulatedAt(),
                draft.firstSubmission(),
                draft.languages(),
                draft.confidentiality(),
                draft.pagesFirst(),
                draft.pagesSecond(),
                draft.commentsUntil(),
                draft.wordsOf(Side.CLM),
                draft.answeredAt(Side.CLM),
                draft.wordsOf(Side.RSP),
                draft.answeredAt(Side.RSP),
                draft.documentId());
    }

    private List<PanelView.Vote> votes(Long caseId) {
        return panels.votes(caseId).stream()
                .map(vote -> new PanelView.Vote(name(caseId, vote.judgeId()), name(caseId, vote.choiceId())))
                .toList();
    }

    private String name(Long caseId, String personId) {
        return panels.nominee(caseId, personId).map(Nominee::name).orElse(personId);
    }
}
