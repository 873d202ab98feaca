package comity.people;

import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the case that a side has a new Agent: he signs for it and receives service. */
@ApplicationScoped
public class AgentNews {

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    Signatories signatories;

    @Inject
    Standing standing;

    void tell(Long caseId, Side side, String state, String personId, Actor by) {
        CaseFile file = files.lock(caseId);
        String name = standing.person(personId).map(Person::name).orElse(personId);
        docket.record(
                file,
                NewEntry.of("agent.named")
                        .in(file.registeredAt() == null ? Register.FILING : Register.DOCKET)
                        .by(by, side)
                        .stage("S04")
                        .args(signatories.name(state), name));
    }

    String reference(Long caseId) {
        return files.find(caseId).reference();
    }
}
