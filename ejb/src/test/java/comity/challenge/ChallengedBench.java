package comity.challenge;

import static comity.db.Courtroom.person;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.panel.Candidate;
import comity.panel.CaseGroups;
import comity.panel.Disclose;
import comity.panel.JudgeNamed;
import comity.panel.JudgeVacancy;
import comity.panel.Nominee;
import comity.panel.PanelComposition;
import comity.panel.PanelNaming;
import comity.panel.PanelOpening;
import comity.panel.Panels;
import comity.panel.Roster;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A panel of three named by agreement on 1 March 2027, and what parties and President do about its judges. */
abstract class ChallengedBench {

    final Courtroom court = new Courtroom();
    Challenging challenging;
    ChallengeRuling ruling;
    CaseFile file;
    List<String> bench;

    @BeforeEach
    void composed() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        ChallengeEnds ends = court.get(ChallengeEnds.class);
        court.listen(event -> {
            if (event instanceof JudgeNamed named) {
                ends.onNamed(named);
            } else if (event instanceof JudgeVacancy vacancy) {
                ends.onVacancy(vacancy);
            }
        });
        challenging = court.get(Challenging.class);
        ruling = court.get(ChallengeRuling.class);
        file = court.file(CaseState.PANEL_ESTABLISHED);
        PanelOpening opening = court.get(PanelOpening.class);
        opening.open(file.id());
        opening.wish(file.id(), 3, person("xa.agent"));
        opening.wish(file.id(), 3, person("xb.agent"));
        court.get(PanelNaming.class)
                .propose(
                        file.id(),
                        court.get(Roster.class).suggest(file, 6).stream()
                                .map(Candidate::personId)
                                .toList(),
                        person("registrar"));
        List<String> three = proposed().subList(0, 3);
        court.get(PanelNaming.class).agree(file.id(), three, person("xa.agent"));
        court.get(PanelNaming.class).agree(file.id(), three, person("xb.agent"));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    List<String> proposed() {
        return court.get(Panels.class).nominees(file.id()).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED)
                .map(Nominee::personId)
                .toList();
    }

    List<String> seated() {
        return court.get(Panels.class).seated(file.id()).stream()
                .map(Nominee::personId)
                .toList();
    }

    void compose() {
        seated().forEach(judge -> court.get(PanelComposition.class).disclose(disclosure(), person(judge)));
        court.get(PanelComposition.class).compose(file.id());
        bench = seated();
    }

    Disclose disclosure() {
        return new Disclose(file.id(), "one", "professor", "none", "none", "none", true);
    }

    Long challenge(String judge) {
        return challenging.file(
                new FileChallenge(file.id(), judge, "He advised the claimant in 2025.", null), person("xb.agent"));
    }

    Challenge row(Long id) {
        return court.get(Challenges.class).find(file.id(), id);
    }

    void hear(Long id) {
        challenging.comment(file.id(), id, "I did not.", person(row(id).judgeId()));
        challenging.comment(file.id(), id, "He did not.", person("xa.agent"));
    }

    void rule(Long id, boolean upheld, Actor who) {
        ruling.rule(new RuleOnChallenge(file.id(), id, upheld, "The ground is compelling.\nDoubt suffices."), who);
    }
}
