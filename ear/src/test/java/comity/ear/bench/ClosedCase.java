package comity.ear.bench;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.decision.ClaimResult;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.OpinionKind;
import comity.decision.PublicVersion;
import comity.decision.StandardOfProof;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.DocketNumbers;
import comity.docket.Track;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Decisions with closed words, brought through issue, circulation and publication by the product's own register: one
 * published with redactions, one circulated and sealed, one issued only; and two closed papers of the case.
 *
 * @param redacted the one that everybody may read, without its closed words
 * @param open a word of it that everybody may find
 * @param sealed addresses of the two that nobody outside may know of
 */
record ClosedCase(IssuedDecision redacted, String open, List<String> sealed) {

    /** Closed words that one case takes. */
    static final int WORDS = 40;

    private static final Actor TRIBUNAL = Actor.registry();
    private static final List<IssueDecision.Judge> BENCH = List.of(
            new IssueDecision.Judge("xa.judge1", "Judge One", true),
            new IssueDecision.Judge("xb.judge1", "Judge Two", false),
            new IssueDecision.Judge("xc.judge1", "Judge Three", false));

    /** Words at these places, in this order. */
    private record Words(List<String> all) {
        String from(int first, int last) {
            return String.join(" ", all.subList(first, last));
        }

        String one(int place) {
            return all.get(place);
        }
    }

    /** @param leaking whether nothing is redacted, so that a search for leaks has something to find */
    static ClosedCase play(PrecedentRoom room, List<String> closed, String open, boolean leaking) {
        Words words = new Words(closed);
        return room.in(() -> {
            DecisionRegister register = room.bean(DecisionRegister.class);
            Long caseId = decidedCase(room);
            keep(room, caseId, AccessClass.PTY, words.from(16, 20));
            keep(room, caseId, AccessClass.CHB, words.from(20, 24));
            IssuedDecision redacted = register.issue(open(caseId, words, open), TRIBUNAL);
            register.circulate(redacted.id(), TRIBUNAL);
            register.publish(redacted.id(), leaking ? PublicVersion.unredacted() : ruled(words), TRIBUNAL);
            IssuedDecision circulated =
                    register.issue(sealed(decidedCase(room), words.all().subList(24, 32)), TRIBUNAL);
            register.circulate(circulated.id(), TRIBUNAL);
            IssuedDecision issued =
                    register.issue(sealed(decidedCase(room), words.all().subList(32, WORDS)), TRIBUNAL);
            return new ClosedCase(redacted, open, List.of(circulated.slug(), issued.slug()));
        });
    }

    /** Two paragraphs are replaced, and six people have another name everywhere, also within bold and italic words. */
    private static PublicVersion ruled(Words words) {
        Map<String, String> names = new TreeMap<>();
        for (int i = 10; i < 16; i++) {
            names.put(words.one(i), "Person " + (char) ('A' + i - 10));
        }
        return new PublicVersion(
                Map.of(1, "Left out.", 2, "Left out too."), names, List.of("§§ 1 and 2: persons at risk"));
    }

    private static IssueDecision open(Long caseId, Words words, String open) {
        return command(
                caseId,
                null,
                "In short, " + words.one(10) + " was heard.",
                List.of(
                        IssueDecision.Line.heading(1, "What " + words.one(11) + " saw"),
                        IssueDecision.Line.paragraph("The route was " + words.from(0, 6) + "."),
                        IssueDecision.Line.paragraph(
                                "The unit was **" + words.one(6) + "** and " + words.from(7, 10) + "."),
                        IssueDecision.Line.paragraph("The " + open + " was told by *" + words.one(12) + "* and by "
                                + words.one(13).substring(0, 5) + "**"
                                + words.one(13).substring(5) + "**."),
                        IssueDecision.Line.quote("So said " + words.one(13) + ".")),
                "Upholds the claim that " + words.one(14) + " brought.",
                "I would have believed " + words.one(15) + ".",
                List.of("testing"));
    }

    private static IssueDecision sealed(Long caseId, List<String> words) {
        return command(
                caseId,
                "Fenland – " + words.get(0),
                "In short, " + words.get(1) + ".",
                List.of(
                        IssueDecision.Line.heading(1, words.get(2)),
                        IssueDecision.Line.paragraph("It was " + words.get(3) + " and " + words.get(4) + ".")),
                "Dismisses " + words.get(5) + ".",
                "Not " + words.get(6) + ".",
                List.of(words.get(7)));
    }

    private static IssueDecision command(
            Long caseId,
            String title,
            String summary,
            List<IssueDecision.Line> body,
            String operative,
            String opinion,
            List<String> keywords) {
        List<IssueDecision.Vote> votes = BENCH.stream()
                .map(judge -> new IssueDecision.Vote(judge.personId(), judge.name(), judge.presiding()))
                .toList();
        return new IssueDecision(
                caseId,
                DecisionType.P,
                "en",
                title,
                summary,
                BENCH,
                body,
                List.of(new IssueDecision.Operative(operative, votes)),
                List.of(new IssueDecision.Outcome(
                        1,
                        "HNC-STAT",
                        List.of("H2-5"),
                        ClaimResult.UPHELD,
                        StandardOfProof.CONVINCING,
                        List.of("CESS"),
                        1)),
                List.of(new IssueDecision.Opinion(
                        "xb.judge1", "Judge Two", OpinionKind.DISSENTING, List.of(), List.of(opinion))),
                keywords);
    }

    private static Long decidedCase(PrecedentRoom room) {
        CaseFile file = room.bean(CaseFiles.class)
                .add(new CaseFile(
                        "F-" + UUID.randomUUID(),
                        "Fenland – Measures concerning a test",
                        List.of("XE"),
                        "XF",
                        "en",
                        "A summary.",
                        PrecedentRoom.NOW));
        file.moveTo(CaseState.EXAMINATION);
        file.register(room.bean(DocketNumbers.class).next(2027), Track.NORMAL, PrecedentRoom.NOW);
        return file.id();
    }

    private static void keep(PrecedentRoom room, Long caseId, AccessClass access, String words) {
        room.bean(DocumentFiling.class)
                .keep(
                        new NewDocument(caseId, "submission", null, "A paper", access, Side.CLM, "en"),
                        "paper.txt",
                        "text/plain",
                        words.getBytes(StandardCharsets.UTF_8));
    }
}
