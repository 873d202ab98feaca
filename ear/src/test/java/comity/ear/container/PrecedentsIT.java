package comity.ear.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.decision.ClaimResult;
import comity.decision.DecisionReading;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.DecisionView;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.OpinionKind;
import comity.decision.PublicVersion;
import comity.decision.StandardOfProof;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.DocketNumbers;
import comity.docket.Track;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.precedent.PrecedentIndexing;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.precedent.PrecedentQuery;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the last vote to the public search, in the server; and what must never get there. */
@ExtendWith(ArquillianExtension.class)
class PrecedentsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return BuiltEar.with(PrecedentsIT.class);
    }

    @Inject
    CaseFiles files;

    @Inject
    DocketNumbers numbers;

    @Inject
    Docket docket;

    @Inject
    DecisionRegister register;

    @Inject
    DecisionReading decisions;

    @Inject
    PrecedentIndexing indexing;

    @Inject
    Precedents precedents;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Test
    void a_decision_is_numbered_sealed_circulated_published_and_found() throws Exception {
        Long caseId = decidedCase();
        String word = word();
        IssuedDecision issued = register.issue(decision(caseId, "The " + word + " stands.", "Nothing."), Actor.registry());
        assertThrows(NoSuchThing.class, () -> decisions.read(issued.slug(), Actor.anybody()));
        register.circulate(issued.id(), Actor.registry());
        register.publish(issued.id(), PublicVersion.unredacted(), Actor.registry());
        register.publish(issued.id(), PublicVersion.unredacted(), Actor.registry());

        DecisionView view = decisions.read(issued.citation(), Actor.anybody());
        assertTrue(view.isPublic());
        assertEquals(LocalDate.ofInstant(clock.instant(), clock.getZone()), view.dateOfDecision());
        assertEquals(List.of("Judge Two"), view.operative().get(0).votesAgainst());
        assertTrue(decisions.examineSeal(issued.slug(), Actor.anybody()).whole());
        assertTrue(text(decisions.akn(issued.slug(), Actor.anybody())).contains(view.aknUri()));
        assertTrue(docket.verify(caseId).whole());

        PrecedentResults found = found(word);
        assertEquals(1, found.total());
        assertEquals(issued.slug(), found.hits().get(0).slug());
        assertEquals(issued.slug(), precedents.search(PrecedentQuery.of(issued.ecli())).hits().get(0).slug());
        IssuedDecision next = register.issue(decision(decidedCase(), "Another.", "Nothing."), Actor.registry());
        assertEquals(number(issued) + 1, number(next), "numbers of a year and type have no gaps");
    }

    @Test
    void fifty_words_of_closed_papers_are_found_nowhere_in_public() throws Exception {
        List<String> secret = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            secret.add(word());
        }
        String redacted = String.join(" ", secret.subList(0, 20));
        String protectedName = secret.get(20) + " " + secret.get(21);
        String party = String.join(" ", secret.subList(22, 35));
        String unpublished = String.join(" ", secret.subList(35, 50));
        Long caseId = decidedCase();
        keep(caseId, AccessClass.PTY, party);
        IssuedDecision published = register.issue(decision(caseId, redacted, "I agree with " + protectedName), Actor.registry());
        register.circulate(published.id(), Actor.registry());
        register.publish(
                published.id(),
                new PublicVersion(Map.of(1, "Left out."), Map.of(protectedName, "Person A"), List.of("§ 1: persons at risk")),
                Actor.registry());
        IssuedDecision waiting = register.issue(decision(decidedCase(), unpublished, "Nothing."), Actor.registry());
        register.circulate(waiting.id(), Actor.registry());
        feed();

        String view = decisions.read(published.slug(), Actor.anybody()).toString();
        String xml = text(decisions.akn(published.slug(), Actor.anybody()));
        String list = decisions.published(null, null).toString();
        for (String word : secret) {
            assertEquals(0, precedents.search(PrecedentQuery.of(word)).total(), word);
            assertEquals(0, precedents.search(PrecedentQuery.of(word.substring(0, 12) + "*")).total(), word);
            assertFalse((view + xml + list).contains(word), word);
        }
        assertThrows(NoSuchThing.class, () -> decisions.read(waiting.slug(), Actor.anybody()));
        assertThrows(NoSuchThing.class, () -> decisions.pdf(waiting.slug(), Actor.anybody()));
    }

    private PrecedentResults found(String word) {
        feed();
        return precedents.search(PrecedentQuery.of(word));
    }

    private void feed() {
        for (int i = 0; i < 20; i++) {
            indexing.round(clock.instant());
            if (precedents.search(PrecedentQuery.of("")).coverage().waiting() == 0) {
                return;
            }
        }
    }

    private Long decidedCase() throws Exception {
        transaction.begin();
        CaseFile file = files.add(new CaseFile(
                "F-" + UUID.randomUUID(),
                "Fenland – Measures concerning a test",
                List.of("XE"),
                "XF",
                "en",
                "A summary.",
                clock.instant()));
        file.moveTo(CaseState.EXAMINATION);
        int year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        file.register(numbers.next(year), Track.NORMAL, clock.instant());
        transaction.commit();
        return file.id();
    }

    private void keep(Long caseId, AccessClass access, String words) throws Exception {
        transaction.begin();
        filing.keep(
                new NewDocument(caseId, "submission", null, "A paper", access, Side.CLM, "en"),
                "paper.txt",
                "text/plain",
                words.getBytes(StandardCharsets.UTF_8));
        transaction.commit();
    }

    private static IssueDecision decision(Long caseId, String paragraph, String opinion) {
        List<IssueDecision.Judge> judges = List.of(
                new IssueDecision.Judge("xa.judge1", "Judge One", true),
                new IssueDecision.Judge("xb.judge1", "Judge Two", false),
                new IssueDecision.Judge("xc.judge1", "Judge Three", false));
        List<IssueDecision.Vote> votes = judges.stream()
                .map(judge -> new IssueDecision.Vote(judge.personId(), judge.name(), !judge.name().equals("Judge Two")))
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

    private static int number(IssuedDecision decision) {
        return Integer.parseInt(decision.slug().replaceAll(".*-", ""));
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }

    private static String text(DecisionReading.DecisionFile file) throws Exception {
        try (InputStream in = file.bytes()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
