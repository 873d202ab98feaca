package comity.web.filing;

import comity.filing.Curing;
import comity.filing.DraftView;
import comity.filing.FilingRow;
import comity.filing.Filings;
import comity.filing.FormReview;
import comity.filing.ReceiptView;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The receipt of a filing and what its delegation can do until it is registered. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Filings filings;

    @Inject
    Curing curing;

    @Inject
    FormReview review;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private ReceiptView view;
    private FilingRow row;
    private String reasons;

    public void load() {
        view = filings.receipt(reference(), actor.actor());
        row = filings.ofDelegation(actor.actor()).stream()
                .filter(filing -> filing.reference().equals(view.reference()))
                .findFirst()
                .orElse(null);
    }

    private String reference() {
        return String.valueOf(request.getParameter("case"));
    }

    public String cure() {
        DraftView draft = curing.begin(reference(), actor.actor());
        return page.done("/filing/claim?draft=" + draft.id() + "&step=1", "filing.cure.begun");
    }

    public String askReview() {
        load();
        review.askReview(reference(), reasons, actor.actor());
        return page.done("/filing/receipt?case=" + reference(), "filing.review.asked");
    }

    /** Whether the receipt is on paper yet; it is printed within moments of the filing. */
    public boolean isPrinted() {
        return getView().papers().stream().anyMatch(paper -> paper.type().equals("filing-receipt"));
    }

    /** Loaded when first asked for: decoding a post asks before any action runs. */
    public ReceiptView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public FilingRow getRow() {
        getView();
        return row;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String typed) {
        reasons = typed;
    }
}
