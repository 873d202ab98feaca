package comity.sideletter;

import comity.access.AccessClass;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.notice.Outbox;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of letters: on the docket of the case they are about, whose lines go to the parties and to all Signatories; a
 * letter on the Accord goes to the Signatories alone.
 */
@ApplicationScoped
public class LetterNews {

    @Inject
    Docket docket;

    @Inject
    CaseFiles files;

    @Inject
    Standing standing;

    @Inject
    Signatories signatories;

    @Inject
    Outbox outbox;

    void deposited(SideLetter letter, Document paper, Actor actor) {
        tell(letter, "sideletter.deposited", List.of(paper), letter.state(), actor);
    }

    void revised(SideLetter letter, Document paper, Actor actor) {
        tell(letter, "sideletter.revised", List.of(paper), letter.state(), actor);
    }

    void withdrawn(SideLetter letter, Actor actor) {
        tell(letter, "sideletter.withdrawn", List.of(), letter.state(), actor);
    }

    void fulfilled(SideLetter letter, Actor actor) {
        tell(letter, "sideletter.fulfilled", List.of(), letter.state(), actor);
    }

    void answered(SideLetter letter, String state, Actor actor) {
        tell(letter, "sideletter.answered", List.of(), state, actor);
    }

    private void tell(SideLetter letter, String kind, List<Document> papers, String state, Actor actor) {
        List<String> args = List.of(letter.number(), signatories.name(state));
        if (letter.caseId() == null) {
            tellSignatories(kind, args, actor);
            return;
        }
        CaseFile file = files.find(letter.caseId());
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, sideOf(file, state))
                        .documents(papers)
                        .access(AccessClass.PUB)
                        .stage("S07")
                        .args(args.toArray(String[]::new)));
    }

    private void tellSignatories(String kind, List<String> args, Actor actor) {
        Set<String> told = standing.holding(CourtRole.COU).stream()
                .map(Appointment::personId)
                .filter(person -> !person.equals(actor.id()))
                .collect(Collectors.toSet());
        if (!told.isEmpty()) {
            standing.persons(List.copyOf(told)).forEach(person -> outbox.tell(person, null, null, kind, args));
        }
    }

    Side sideOf(Long caseId, String state) {
        return caseId == null ? Side.PUB : sideOf(files.find(caseId), state);
    }

    private static Side sideOf(CaseFile file, String state) {
        if (file.respondents().contains(state)) {
            return Side.RSP;
        }
        return file.claimants().contains(state) ? Side.CLM : Side.PUB;
    }
}
