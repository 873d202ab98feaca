package comity.web.filing;

import comity.filing.JointSigning;
import comity.filing.JointStanding;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signatures of joint claimants in the last step of the guided filing. */
@Named
@RequestScoped
public class JointPage {

    @Inject
    JointSigning signing;

    @Inject
    ClaimWizard wizard;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private JointStanding standing;

    /** Whether several claimants sign, each for itself. */
    public boolean isJoint() {
        return wizard.getForm().claimants().size() > 1;
    }

    public JointStanding getStanding() {
        if (standing == null) {
            standing = signing.read(wizard.getDraft(), actor.actor());
        }
        return standing;
    }

    /** Opens the form for editing; all signatures fall. */
    public String reopen() {
        signing.reopen(wizard.getDraft(), actor.actor());
        return page.done("/filing/claim?draft=" + wizard.getDraft() + "&step=1", "filing.joint.reopened");
    }
}
