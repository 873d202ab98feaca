package comity.panel;

import static comity.db.Courtroom.person;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The composition of a panel of three, step by step, on the real database. */
abstract class PanelOfThree {

    static final Actor CLAIMANT = person("xa.agent");
    static final Actor RESPONDENT = person("xb.agent");
    static final Actor REGISTRAR = person("registrar");
    static final Actor PRESIDENT = person("president");

    final Courtroom court = new Courtroom();
    CaseFile file;
    List<String> judges;

    @BeforeEach
    void established() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        file = court.file(CaseState.PANEL_ESTABLISHED);
        court.get(PanelOpening.class).open(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    void seatsAgreed() {
        court.get(PanelOpening.class).wish(file.id(), 3, CLAIMANT);
        court.get(PanelOpening.class).wish(file.id(), 3, RESPONDENT);
    }

    List<String> six() {
        return court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
    }

    void proposed() {
        seatsAgreed();
        List<String> names = six();
        court.get(PanelNaming.class).propose(file.id(), names, REGISTRAR);
        judges = names.subList(0, 3);
    }

    void named() {
        proposed();
        court.get(PanelNaming.class).agree(file.id(), judges, CLAIMANT);
        court.get(PanelNaming.class).agree(file.id(), judges, RESPONDENT);
    }

    void composed() {
        named();
        for (String judge : judges) {
            court.get(PanelComposition.class)
                    .disclose(new Disclose(file.id(), "one", "none", "none", "none", "none", true), person(judge));
        }
        court.get(PanelComposition.class).compose(file.id());
    }

    /** The panel organises itself: the first of its judges presides. */
    void organised() {
        composed();
        court.get(CaseOrganising.class).open(file.id());
        for (String judge : judges.subList(0, 2)) {
            court.get(PresidingChoice.class).vote(file.id(), judges.get(0), person(judge));
        }
    }
}
