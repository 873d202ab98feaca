package comity.overview;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Guarded;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.ChainReport;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.document.Documents;
import comity.filing.Claim;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of a case: lines of the docket and papers, each shown as far as the reader may see. */
@ApplicationScoped
@Transactional
public class RecordReading {

    /** The paper that has the words of the claims; who may read it may read each of them. */
    public static final String CLAIM_FORM = "claim-form";

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    Documents documents;

    @Inject
    AccessPolicy policy;

    @Inject
    Claims claims;

    @Inject
    Standing standing;

    /** Lines newest first: the docket, and for claimant and registry the filing register below it. */
    public List<Line> lines(Long caseId, Actor actor) {
        CaseFile file = seen(caseId, actor);
        List<DocketEntry> entries = new ArrayList<>();
        if (seesFiling(file, actor)) {
            entries.addAll(docket.lines(caseId, Register.FILING));
        }
        if (file.registeredAt() != null) {
            entries.addAll(docket.lines(caseId, Register.DOCKET));
        }
        Collections.reverse(entries);
        Map<Long, Document> papers =
                documents
                        .byIds(entries.stream()
                                .flatMap(entry -> entry.documentIds().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        Reader reader = reader(caseId, actor);
        Map<String, List<Membership>> seats =
                standing.everMembersOf(caseId).stream().collect(Collectors.groupingBy(Membership::personId));
        return entries.stream()
                .map(entry ->
                        line(entry, role(seats.getOrDefault(entry.actorId(), List.of()), entry.at()), papers, reader))
                .toList();
    }

    /** Papers the reader may open, oldest first. */
    public List<Paper> papers(Long caseId, Actor actor) {
        seen(caseId, actor);
        Reader reader = reader(caseId, actor);
        return documents.ofCase(caseId).stream()
                .filter(reader::opens)
                .map(paper -> paper(paper, true))
                .toList();
    }

    /** What is alleged, claim by claim. */
    public List<ClaimLine> claims(Long caseId, Actor actor) {
        seen(caseId, actor);
        return claims.ofCase(caseId).stream()
                .map(claim -> new ClaimLine(
                        claim.no(), claim.category(), claim.provisions(), claim.joinedFrom(), claim.joinedNo()))
                .toList();
    }

    /** The grounds of one claim as filed: what is complained of, the facts, the harm. Absent for whoever may not read it. */
    public String grounds(Long caseId, int no, Actor actor) {
        if (papers(caseId, actor).stream().noneMatch(paper -> paper.type().equals(CLAIM_FORM))) {
            throw new NoSuchThing();
        }
        Claim claim = claims.ofCase(caseId).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return Stream.of(List.of(claim.measure()), claim.facts(), List.of(claim.harm()))
                .flatMap(List::stream)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** How many papers the case has in all, so that a list can say how much of it is seen. */
    public int paperCount(Long caseId, Actor actor) {
        seen(caseId, actor);
        return documents.ofCase(caseId).size();
    }

    /** Recomputes the docket's chain. Anyone may ask. */
    public ChainReport verify(Long caseId, Actor actor) {
        seen(caseId, actor);
        return docket.verify(caseId);
    }

    /** Recomputes each register whose lines the reader may see; the auditor's answer counts the closed rooms too. */
    public List<ChainReport> verifyAll(Long caseId, Actor actor) {
        CaseFile file = policy.holds(actor, CourtRole.AUD) ? files.find(caseId) : seen(caseId, actor);
        return docket.verifyAll(caseId).stream()
                .filter(report -> provable(file, report.register(), actor))
                .toList();
    }

    private boolean provable(CaseFile file, Register register, Actor actor) {
        if (policy.holds(actor, CourtRole.AUD)) {
            return true;
        }
        return switch (register) {
            case DOCKET -> true;
            case FILING -> seesFiling(file, actor);
            case REG, MED, CHB -> policy.readable(actor, file.id()).contains(AccessClass.valueOf(register.name()));
        };
    }

    private CaseFile seen(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        if (file.registeredAt() == null && !policy.isInsider(actor, caseId)) {
            throw new NoSuchThing();
        }
        return file;
    }

    private boolean seesFiling(CaseFile file, Actor actor) {
        return policy.isRegistry(actor)
                || policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isPresent();
    }

    private Reader reader(Long caseId, Actor actor) {
        return new Reader(
                actor.id(),
                policy.readable(actor, caseId),
                policy.sideOf(actor, caseId).orElse(null));
    }

    /** The reader's classes, asked once for a whole list; the rule is that of {@link AccessPolicy#mayRead}. */
    private record Reader(String id, Set<AccessClass> classes, Side side) {

        boolean opens(Document paper) {
            Guarded thing = paper.guarded();
            return classes.contains(thing.accessClass())
                    || id.equals(thing.filerId())
                    || (thing.accessClass() == AccessClass.REG
                            && thing.side() != null
                            && thing.side().isParty()
                            && thing.side() == side);
        }
    }

    /** The seat under which somebody acted, though it may have ended since; an Agent's before any other. */
    private static CourtRole role(List<Membership> seats, Instant at) {
        return seats.stream()
                .filter(seat -> !seat.validFrom().isAfter(at)
                        && (seat.validTo() == null || !seat.validTo().isBefore(at)))
                .map(Membership::role)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Line line(DocketEntry entry, CourtRole role, Map<Long, Document> papers, Reader reader) {
        List<Paper> shown = entry.documentIds().stream()
                .map(papers::get)
                .filter(paper -> paper != null)
                .map(paper -> paper(paper, reader.opens(paper)))
                .toList();
        return new Line(
                entry.id(),
                entry.register(),
                entry.seq(),
                entry.at(),
                entry.side(),
                entry.actorName(),
                role,
                entry.kind(),
                entry.args(),
                entry.accessClass(),
                shown,
                entry.previousHash(),
                entry.hash());
    }

    private static Paper paper(Document paper, boolean readable) {
        return new Paper(
                paper.id(),
                paper.type(),
                readable ? paper.number() : null,
                readable ? paper.title() : null,
                paper.accessClass(),
                paper.side(),
                readable ? paper.mediaType() : null,
                readable ? paper.size() : 0,
                readable && paper.pages() != null ? paper.pages() : 0,
                paper.sha256(),
                paper.filedAt(),
                readable ? paper.language() : null,
                readable);
    }
}
