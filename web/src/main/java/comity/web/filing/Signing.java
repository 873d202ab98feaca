package comity.web.filing;

import comity.filing.ClaimFiling;
import comity.filing.Curing;
import comity.filing.DraftView;
import comity.filing.FileClaim;
import comity.filing.FilingReceipt;
import comity.filing.Signature;
import comity.web.access.CurrentActor;
import comity.web.access.FreshLogin;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The last step: the Agent's signature over exactly what the page showed. */
@RequestScoped
public class Signing {

    @Inject
    ClaimFiling filing;

    @Inject
    Curing curing;

    @Inject
    FreshLogin login;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    String sign(DraftView draft, Typed typed) {
        if (!login.isFresh()) {
            throw new LoginTooOld();
        }
        Signature signature = new Signature(
                typed.text("signature-name"), typed.text("signature-hash"), typed.ticked("signature-forAll"));
        FileClaim command = new FileClaim(null, draft.id(), signature);
        FilingReceipt receipt = draft.cures() == null
                ? filing.file(command, actor.actor())
                : curing.cure(draft.cures(), command, actor.actor());
        return page.done("/filing/receipt?case=" + receipt.reference(), "filing.filed", receipt.reference());
    }
}
