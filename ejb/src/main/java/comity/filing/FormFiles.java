package comity.filing;

import comity.document.Document;
import comity.document.Documents;
import comity.document.Upload;
import comity.filing.ClaimForm.Attached;
import comity.filing.ClaimForm.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a form names, and writes their names and hashes into it. */
@ApplicationScoped
public class FormFiles {

    private static final String PDF = "application/pdf";

    @Inject
    Documents documents;

    /**
     * A form whose files were looked up.
     *
     * @param form with name and hash of each file; null where there is none or it is somebody else's
     * @param unreadable places in the index of files that cannot be opened
     * @param bytes size of all files together
     */
    public record Resolved(ClaimForm form, Set<Integer> unreadable, boolean credentialsArePdf, long bytes) {

        /** The same files under another form. */
        Resolved of(ClaimForm other) {
            return new Resolved(other, unreadable, credentialsArePdf, bytes);
        }
    }

    private record Found(Attached file, String mediaType, Integer pages, long size) {
        boolean readable() {
            return !PDF.equals(mediaType) || (pages != null && pages > 0);
        }
    }

    /**
     * Looks the files up: uploads of the given owners, or papers already on file in the case.
     *
     * @param owners logins of the delegation
     */
    public Resolved resolve(ClaimForm form, Set<String> owners, Long caseId) {
        Map<Attached, Found> found = find(form, owners, caseId);
        List<Exhibit> exhibits = new ArrayList<>();
        Set<Integer> unreadable = new HashSet<>();
        long bytes = 0;
        for (Exhibit exhibit : form.exhibits()) {
            Found file = found.get(exhibit.file());
            if (file != null && !file.readable()) {
                unreadable.add(exhibits.size());
            }
            bytes += file == null ? 0 : file.size();
            exhibits.add(with(exhibit, file == null ? null : file.file()));
        }
        Found powers = found.get(form.credentials());
        ClaimForm complete = with(form, powers == null ? null : powers.file(), exhibits);
        return new Resolved(complete, unreadable, powers != null && PDF.equals(powers.mediaType()), bytes);
    }

    /** What is signed: the form with the content of its files, without the numbers they have in our tables. */
    public static String hashOf(ClaimForm resolved) {
        return FormJson.sha256(canonical(resolved));
    }

    static String canonical(ClaimForm resolved) {
        List<Exhibit> exhibits = resolved.exhibits().stream()
                .map(exhibit -> with(exhibit, bare(exhibit.file())))
                .toList();
        return FormJson.write(with(resolved, bare(resolved.credentials()), exhibits));
    }

    /** Ids of all uploads that a form names. */
    public static List<Long> uploads(ClaimForm form) {
        return files(form).map(Attached::upload).filter(Objects::nonNull).toList();
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
                exhibits,
                form.otherRespondents());
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

    private static Stream<Attached> files(ClaimForm form) {
        return Stream.concat(Stream.of(form), form.exhibits().stream())
                .map(part -> part instanceof Exhibit exhibit ? exhibit.file() : form.credentials())
                .filter(Objects::nonNull);
    }

    private Map<Attached, Found> find(ClaimForm form, Set<String> owners, Long caseId) {
        Map<Long, Upload> uploads = new HashMap<>();
        documents.uploads(uploads(form)).stream()
                .filter(upload -> owners.contains(upload.ownerId()))
                .forEach(upload -> uploads.put(upload.id(), upload));
        Map<Long, Document> papers = new HashMap<>();
        documents
                .byIds(files(form)
                        .map(Attached::document)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .filter(paper -> caseId != null && caseId.equals(paper.caseId()))
                .forEach(paper -> papers.put(paper.id(), paper));
        Map<Attached, Found> found = new HashMap<>();
        files(form).forEach(file -> {
            Document paper = papers.get(file.document());
            Upload upload = uploads.get(file.upload());
            if (paper != null) {
                found.put(file, found(paper));
            } else if (upload != null) {
                found.put(file, found(upload));
            }
        });
        return found;
    }

    private static Found found(Document paper) {
        Attached file = new Attached(null, paper.id(), paper.fileName(), paper.sha256());
        return new Found(file, paper.mediaType(), paper.pages(), paper.size());
    }

    private static Found found(Upload upload) {
        Attached file = new Attached(upload.id(), null, upload.fileName(), upload.sha256());
        return new Found(file, upload.mediaType(), upload.pages(), upload.size());
    }
}
