package comity.filing;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.FileNames;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What filing and cure have in common: test the form and the signature, put it on file, begin the examination. */
@ApplicationScoped
public class FilingDesk {

    @Inject
    Drafts drafts;

    @Inject
    Delegations delegations;

    @Inject
    FormTests tests;

    @Inject
    FilingPapers papers;

    @Inject
    Claims claims;

    @Inject
    Docket docket;

    @Inject
    IntakeDesk intake;

    /** A form whose limits and signature were tested. */
    record Signed(ClaimForm form, String hash, Signature signature, Set<String> owners, List<FormFinding> open) {}

    /** The draft that is filed, locked so that a second submit waits and sees it filed; null when there is none. */
    ClaimDraft draft(FileClaim command, Actor actor) {
        if (command.draft() == null) {
            return null;
        }
        ClaimDraft draft = drafts.lock(command.draft());
        delegations.requireMember(actor, draft.state());
        return draft;
    }

    Signed signed(FileClaim command, ClaimDraft draft, Long caseId, Actor actor) {
        ClaimForm typed = command.form() == null && draft != null ? draft.form() : command.form();
        if (typed == null) {
            throw new NoSuchThing();
        }
        Set<String> owners = delegations.members(delegations.statesOf(actor));
        FormFiles.Resolved resolved = tests.require(typed, owners, caseId);
        delegations.requireSigner(actor, typed.claimants());
        String hash = FormFiles.hashOf(resolved.form());
        Signing.require(command.signature(), actor, hash);
        List<FormFinding> open = new ArrayList<>(tests.check(resolved));
        if (typed.claimants().size() > 1 && !command.signature().forAll()) {
            open.add(FormFinding.of("D21", "signature", "JOINT_SIGNATURE"));
        }
        return new Signed(resolved.form(), hash, command.signature(), owners, open);
    }

    /** Puts form, files and claims on file and writes the line. */
    void keep(CaseFile file, Signed signed, int no, Actor actor, NewEntry line) {
        FilingPapers.Kept kept = papers.keep(file, signed.form(), signed.owners(), actor);
        claims.add(new FiledForm(
                file.id(), no, kept.form(), signed.hash(), actor.id(), signed.signature(), intake.instant()));
        claims.replace(file.id(), kept.form());
        docket.record(file, line.documents(kept.papers()).args(signed.hash()));
    }

    /** The examination begins, with the days the Rules give for it. */
    void open(CaseFile file, Signed signed) {
        intake.open(file, signed.form(), signed.open());
    }

    FilingReceipt receipt(CaseFile file) {
        FiledForm form = claims.latest(file.id());
        return new FilingReceipt(
                file.id(), file.reference(), form.filedAt(), form.formHash(), intake.openFindings(file.id()));
    }

    static String title(ClaimForm form, Signatories signatories) {
        return FormLimits.blank(form.title())
                ? signatories.name(form.respondent()) + " – ("
                        + signatories.name(form.claimants().get(0)) + ")"
                : FileNames.clean(form.title());
    }

    static String summary(ClaimForm form) {
        return FormLimits.blank(form.publicSummary())
                ? ""
                : form.publicSummary().strip();
    }

    static String language(ClaimForm form) {
        return FormLimits.blank(form.language()) ? "en" : form.language();
    }
}
