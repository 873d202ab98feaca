package comity.precedent;

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
import comity.party.Signatories;
import comity.party.Signatory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Decisions issued, circulated and published for a test, in a library of its own. */
abstract class DecisionScene {

    static final Actor TRIBUNAL = Actor.registry();

    static Library library;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        System.setProperty("comity.documents", folder.resolve("documents").toString());
        System.setProperty("jboss.server.data.dir", folder.toString());
        library = new Library(folder.resolve("index"));
        library.wired(house -> {
            Signatories signatories = house.bean(Signatories.class);
            signatories.add(new Signatory("XE", "Estmark", "STATE", "GENERAL", "", LocalDate.EPOCH));
            signatories.add(new Signatory("XF", "Fenland", "STATE", "GENERAL", "", LocalDate.EPOCH));
            return null;
        });
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
        System.clearProperty("comity.documents");
        System.clearProperty("jboss.server.data.dir");
    }

    static IssuedDecision published(String words) {
        IssuedDecision issued = issue(decidedCase(), words, "Nothing.");
        circulate(issued);
        publish(issued, PublicVersion.unredacted());
        return issued;
    }

    static IssuedDecision issue(Long caseId, String paragraph, String opinion) {
        return library.wired(
                house -> house.bean(DecisionRegister.class).issue(command(caseId, paragraph, opinion, 3), TRIBUNAL));
    }

    static void circulate(IssuedDecision decision) {
        library.wired(house -> {
            house.bean(DecisionRegister.class).circulate(decision.id(), TRIBUNAL);
            return null;
        });
    }

    static void publish(IssuedDecision decision, PublicVersion version) {
        library.wired(house -> {
            house.bean(DecisionRegister.class).publish(decision.id(), version, TRIBUNAL);
            return null;
        });
    }

    static Long decidedCase() {
        return library.wired(house -> {
            CaseFile file = house.bean(CaseFiles.class)
                    .add(new CaseFile(
                            "F-" + UUID.randomUUID(),
                            "Fenland – Measures concerning a test",
                            List.of("XE"),
                            "XF",
                            "en",
                            "A summary.",
                            Library.NOW));
            file.moveTo(CaseState.EXAMINATION);
            file.register(house.bean(DocketNumbers.class).next(2027), Track.NORMAL, Library.NOW);
            return file.id();
        });
    }

    static IssueDecision command(Long caseId, String paragraph, String opinion, int voting) {
        List<IssueDecision.Judge> judges = List.of(
                new IssueDecision.Judge("xa.judge1", "Judge One", true),
                new IssueDecision.Judge("xb.judge1", "Judge Two", false),
                new IssueDecision.Judge("xc.judge1", "Judge Three", false));
        List<IssueDecision.Vote> votes = judges.stream()
                .limit(voting)
                .map(judge -> new IssueDecision.Vote(
                        judge.personId(), judge.name(), !judge.name().equals("Judge Two")))
                .toList();
        return new IssueDecision(
                caseId,
                DecisionType.P,
                "en",
                null,
                "In short.",
                judges,
                List.of(IssueDecision.Line.heading(1, "Reasons"), IssueDecision.Line.paragraph(paragraph)),
                List.of(new IssueDecision.Operative("Upholds the claim.", votes)),
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
                List.of("testing"));
    }

    static int number(IssuedDecision decision) {
        return Integer.parseInt(decision.slug().replaceAll(".*-", ""));
    }
}
