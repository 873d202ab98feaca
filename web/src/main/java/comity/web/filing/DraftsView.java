package comity.web.filing;

import comity.filing.ClaimForm;
import comity.filing.DraftSummary;
import comity.filing.DraftView;
import comity.filing.Drafting;
import comity.filing.FilingRow;
import comity.filing.Filings;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The filings of a delegation: drafts, and what was filed and is not registered yet. */
@Named
@RequestScoped
public class DraftsView {

    @Inject
    Drafting drafting;

    @Inject
    Filings filings;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private List<DraftSummary> drafts;
    private List<FilingRow> filed;

    /** Begins a claim with what is known of the delegation. */
    public String begin() {
        ClaimForm blank = filings.blank(actor.actor());
        DraftView draft = drafting.create(blank, actor.actor());
        return page.done("/filing/claim?draft=" + draft.id() + "&step=1", "filing.begun");
    }

    public String delete(Long id) {
        drafting.delete(id, actor.actor());
        return page.done("/filing/drafts", "filing.deleted");
    }

    public List<DraftSummary> getDrafts() {
        if (drafts == null) {
            drafts = drafting.list(actor.actor());
        }
        return drafts;
    }

    public List<FilingRow> getFiled() {
        if (filed == null) {
            filed = filings.ofDelegation(actor.actor());
        }
        return filed;
    }
}
