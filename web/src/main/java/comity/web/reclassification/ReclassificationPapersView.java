package comity.web.reclassification;

import comity.reclassification.ClassedPaper;
import comity.reclassification.ReclassificationReading;
import comity.reclassification.ReclassificationRow;
import comity.web.docket.CaseForm;
import comity.web.docket.PaperWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** X10: the filed papers of a case with their classes, and the requests about them. */
@Named
@ViewScoped
public class ReclassificationPapersView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReclassificationReading reading;

    @Inject
    private PaperWords words;

    private transient List<ClassedPaper> papers;
    private transient List<ReclassificationRow> rows;

    @Override
    protected void open() {
        papers = reading.papers(caseId(), actor());
        rows = new ArrayList<>(reading.ofCase(caseId(), actor()));
        Collections.reverse(rows);
    }

    public String title(ClassedPaper paper) {
        return words.title(paper.type(), paper.title(), paper.language());
    }

    public List<ClassedPaper> getPapers() {
        return papers;
    }

    /** The latest first. */
    public List<ReclassificationRow> getRows() {
        return rows;
    }
}
