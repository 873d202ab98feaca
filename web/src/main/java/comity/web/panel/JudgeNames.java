package comity.web.panel;

import comity.panel.NomineeRow;
import comity.web.docket.CaseHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which judge a limit is about: TL-19 and TL-20 run judge by judge. */
@Named
@RequestScoped
public class JudgeNames {

    @Inject
    PanelPage panel;

    /** The name, or nothing where the subject is not a judge of the case. */
    public String of(CaseHead head, String subject) {
        if (subject == null || subject.isEmpty()) {
            return "";
        }
        String person = subject.replaceFirst("/.*", "");
        return panel.view(head.id()).names().stream()
                .filter(row -> row.personId().equals(person))
                .map(NomineeRow::name)
                .findFirst()
                .orElse("");
    }
}
