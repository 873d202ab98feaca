package comity.evidence;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Documents;
import comity.filing.ClaimForm;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** S15: exhibits filed with the claim are treated like every other one from registration on. */
@ApplicationScoped
@Transactional
public class ClaimExhibits {

    @Inject
    CaseFiles files;

    @Inject
    Claims claims;

    @Inject
    Documents documents;

    @Inject
    Exhibits exhibits;

    @Inject
    ExhibitFiling filing;

    public void takeOver(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (claims.forms(caseId).isEmpty()) {
            return;
        }
        List<ClaimForm.Exhibit> index = claims.latest(caseId).form().exhibits();
        for (int i = 0; i < index.size(); i++) {
            ClaimForm.Exhibit line = index.get(i);
            String number = ClaimForm.exhibitNumber(i);
            if (line.file() != null
                    && line.file().document() != null
                    && exhibits.byNumber(caseId, number).isEmpty()) {
                filing.takeOver(
                        file,
                        exhibit(file, line, number),
                        documents.find(line.file().document()));
            }
        }
    }

    private static Exhibit exhibit(CaseFile file, ClaimForm.Exhibit line, String number) {
        FileExhibit words = new FileExhibit(
                file.id(),
                null,
                null,
                ExhibitKind.DOCUMENT,
                line.title() == null || line.title().isBlank() ? number : line.title(),
                line.date(),
                line.source() == null ? "" : line.source(),
                "",
                line.language() == null ? file.language() : line.language(),
                line.requestedClass(),
                line.personalData(),
                line.militaryDetail(),
                line.sourceProtected(),
                null);
        return new Exhibit(words, Side.CLM, number, null, false);
    }
}
