package comity.web.deliberation;

import comity.deliberation.InterimReview;
import comity.deliberation.PanelVoting;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The steps of the panel: drafts to the parties, the vote. */
@Named
@ViewScoped
public class VoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PanelVoting voting;

    @Inject
    InterimReview review;

    @Inject
    RoomView view;

    @Inject
    Page page;

    public String cast(Long paragraph, boolean inFavour) {
        voting.cast(view.caseId(), paragraph, inFavour, view.actor());
        return done("deliberation.vote.done");
    }

    public String sendDescriptive() {
        review.sendDescriptive(view.caseId(), view.actor());
        return done("deliberation.descriptive.done");
    }

    public String sendInterim() {
        review.sendInterim(view.caseId(), view.actor());
        return done("deliberation.interim.done");
    }

    public String open() {
        voting.open(view.caseId(), view.actor());
        return done("deliberation.vote.opened");
    }

    public String reopen() {
        voting.reopen(view.caseId(), view.actor());
        return done("deliberation.vote.reopened");
    }

    public String close() {
        voting.close(view.caseId(), view.actor());
        return done("deliberation.vote.closed");
    }

    private String done(String key) {
        return page.done("/deliberation/room?case=" + view.getReference(), key);
    }
}
