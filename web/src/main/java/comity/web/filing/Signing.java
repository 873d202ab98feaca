package comity.web.filing;

import comity.filing.ClaimFiling;
import comity.filing.Curing;
import comity.filing.DraftView;
import comity.filing.FileClaim;
import comity.filing.FilingReceipt;
import comity.filing.JointSigning;
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
    JointSigning joint;

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
        if (draft.form().claimants().size() > 1 && !signature.forAll()) {
            return signJointly(draft, signature);
        }
        FileClaim command = new FileClaim(null, draft.id(), signature);
        FilingReceipt receipt = draft.cures() == null
                ? filing.file(command, actor.actor())
                : curing.cure(draft.cures(), command, actor.actor());
        return filed(receipt);
    }

    /** One of several signatures; the last one files the claim. */
    private String signJointly(DraftView draft, Signature signature) {
        FilingReceipt receipt = joint.sign(draft.id(), signature, actor.actor()).receipt();
        return receipt == null
                ? page.done("/filing/claim?draft=" + draft.id() + "&step=7", "filing.joint.signed")
                : filed(receipt);
    }

    private String filed(FilingReceipt receipt) {
        return page.done("/filing/receipt?case=" + receipt.reference(), "filing.filed", receipt.reference());
    }
}
