package comity.filing;

import comity.document.Document;
import comity.document.Documents;
import comity.document.Upload;
import comity.filing.ClaimForm.Attached;
import comity.filing.ClaimForm.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the files that a form names, and writes their names and hashes into it. */
@ApplicationScoped
public class FormFiles {

    @Inject
    Documents documents;

    /** The form with the name and hash of every file; a file of somebody else counts as absent. */
    public ClaimForm resolve(ClaimForm form, Set<String> owners, Long caseId) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Exhibit exhibit : form.exhibits()) {
            exhibits.add(with(exhibit, resolve(exhibit.file(), owners, caseId)));
        }
        return with(form, resolve(form.credentials(), owners, caseId), exhibits);
    }

    /** The form without the numbers that files have in our tables: what is signed is their content. */
    public static String hashOf(ClaimForm resolved) {
        List<Exhibit> exhibits = resolved.exhibits().stream()
                .map(exhibit -> with(exhibit, bare(exhibit.file())))
                .toList();
        return FormJson.sha256(FormJson.write(with(resolved, bare(resolved.credentials()), exhibits)));
    }

    static ClaimForm with(ClaimForm form, Attached credentials, List<Exhibit> exhibits) {
        return new ClaimForm(
                form.claimants(),
                form.respondent(),
                form.agent(),
                form.deputyAgent(),
                form.channels(),
                credentials,
                form.title(),
                form.claims(),
                form.priorSteps(),
                form.jurisdictionBasis(),
                form.urgency(),
                form.publicSummary(),
                form.language(),
                exhibits);
    }

    static Exhibit with(Exhibit exhibit, Attached file) {
        return new Exhibit(
                file,
                exhibit.title(),
                exhibit.date(),
                exhibit.source(),
                exhibit.language(),
                exhibit.requestedClass(),
                exhibit.personalData(),
                exhibit.militaryDetail(),
                exhibit.sourceProtected());
    }

    private static Attached bare(Attached file) {
        return file == null ? null : new Attached(null, null, file.fileName(), file.sha256());
    }

    private Attached resolve(Attached file, Set<String> owners, Long caseId) {
        if (file == null) {
            return null;
        }
        if (file.document() != null) {
            return document(file.document(), caseId)
                    .map(paper -> new Attached(null, paper.id(), paper.fileName(), paper.sha256()))
                    .orElse(null);
        }
        return upload(file.upload(), owners)
                .map(upload -> new Attached(upload.id(), null, upload.fileName(), upload.sha256()))
                .orElse(null);
    }

    private Optional<Document> document(Long id, Long caseId) {
        return documents.byIds(List.of(id)).stream()
                .filter(paper -> paper.caseId() != null && paper.caseId().equals(caseId))
                .findFirst();
    }

    private Optional<Upload> upload(Long id, Set<String> owners) {
        return id == null
                ? Optional.empty()
                : documents.uploads(List.of(id)).stream()
                        .filter(upload -> owners.contains(upload.ownerId()))
                        .findFirst();
    }
}
