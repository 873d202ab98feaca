package comity.filing;

import comity.access.AccessClass;
import comity.access.ClassRules;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.filing.ClaimForm.Attached;
import comity.filing.ClaimForm.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the files of a form on file: the signed form itself, credentials, exhibits in the order of the index. */
@ApplicationScoped
public class FilingPapers {

    @Inject
    DocumentFiling documents;

    @Inject
    Documents papers;

    @Inject
    ClassRules classes;

    /** What was put on file, and the form with the numbers of its papers in place of its uploads. */
    record Kept(ClaimForm form, List<Document> papers) {}

    Kept keep(CaseFile file, ClaimForm form, ClaimForm signed, Set<String> owners, Actor actor) {
        papers.ofCase(file.id(), "exhibit").forEach(paper -> paper.place(file.id(), null, paper.accessClass()));
        List<Document> kept = new ArrayList<>();
        kept.add(signedForm(file, signed));
        Attached credentials = form.credentials();
        if (credentials != null && credentials.upload() != null) {
            NewDocument meta = meta(file, "credentials", null, credentials.fileName(), classOf("credentials"), null);
            Document paper = documents.attachOf(owners, credentials.upload(), meta, actor);
            kept.add(paper);
            credentials = of(paper);
        }
        Map<ClassRules.Question, AccessClass> known = new HashMap<>();
        List<Exhibit> exhibits = new ArrayList<>();
        for (Exhibit exhibit : form.exhibits()) {
            AccessClass accessClass = known.computeIfAbsent(
                    question(exhibit), question -> classes.classify(question).accessClass());
            String number = ClaimForm.exhibitNumber(exhibits.size());
            exhibits.add(keep(file, exhibit, number, accessClass, owners, actor, kept));
        }
        return new Kept(FormFiles.with(form, credentials, exhibits), kept);
    }

    private Exhibit keep(
            CaseFile file,
            Exhibit exhibit,
            String number,
            AccessClass accessClass,
            Set<String> owners,
            Actor actor,
            List<Document> kept) {
        Attached attached = exhibit.file();
        if (attached == null) {
            return exhibit;
        }
        if (attached.document() != null) {
            Document paper = papers.find(attached.document());
            paper.place(file.id(), number, paper.accessClass().raisedTo(accessClass));
            return exhibit;
        }
        String title = FormLimits.blank(exhibit.title()) ? attached.fileName() : exhibit.title();
        NewDocument meta = meta(file, "exhibit", number, title, accessClass, exhibit.language());
        Document paper = documents.attachOf(owners, attached.upload(), meta, actor);
        kept.add(paper);
        return FormFiles.with(exhibit, of(paper));
    }

    /** The canonical form whose SHA-256 was signed: anyone who may read it can compute the hash again. */
    private Document signedForm(CaseFile file, ClaimForm form) {
        byte[] bytes = FormFiles.canonical(form).getBytes(StandardCharsets.UTF_8);
        NewDocument meta = meta(file, "signed-form", null, "claim-v1", AccessClass.PTY, file.language());
        return documents.keep(meta, "claim-v1.json", "application/json", bytes);
    }

    private AccessClass classOf(String type) {
        return classes.classify(ClassRules.Question.plain(type, "S01")).accessClass();
    }

    private static ClassRules.Question question(Exhibit exhibit) {
        return new ClassRules.Question(
                "exhibit",
                "S01",
                exhibit.requestedClass(),
                exhibit.personalData(),
                exhibit.militaryDetail(),
                exhibit.sourceProtected());
    }

    private static NewDocument meta(
            CaseFile file, String type, String number, String title, AccessClass accessClass, String language) {
        String tag = FormLimits.blank(language) ? file.language() : language;
        return new NewDocument(file.id(), type, number, title, accessClass, Side.CLM, tag);
    }

    private static Attached of(Document paper) {
        return new Attached(null, paper.id(), paper.fileName(), paper.sha256());
    }
}
