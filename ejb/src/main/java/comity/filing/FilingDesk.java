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

    /**
     * A form whose limits and signature were tested.
     *
     * @param form the form of one case
     * @param whole what was signed: with several respondents it names them all
     */
    record Signed(
            ClaimForm form,
            ClaimForm whole,
            String hash,
            Signature signature,
            FormFiles.Resolved resolved,
            Set<String> owners,
            List<FormFinding> open) {

        Signed signedBy(String names) {
            return new Signed(form, whole, hash, new Signature(names, hash, false), resolved, owners, open);
        }
    }

    /** The draft that is filed, locked so that a second submit waits and sees it filed; null when there is none. */
    ClaimDraft draft(FileClaim command, Actor actor) {
        if (command.draft() == null) {
            return null;
        }
        ClaimDraft draft = drafts.lock(command.draft());
        delegations.requireMember(actor, draft.state());
        if (draft.filedAs() == null) {
            draft.requireThawed();
        }
        return draft;
    }

    Signed signed(FileClaim command, ClaimDraft draft, Long caseId, Actor actor) {
        ClaimForm typed = command.form() == null && draft != null ? draft.form() : command.form();
        if (typed == null) {
            throw new NoSuchThing();
        }
        Set<String> owners = delegations.members(delegations.statesOf(actor));
        Signed signed = tested(typed, owners, caseId, command.signature(), actor);
        if (typed.claimants().size() > 1 && !command.signature().forAll()) {
            signed.open().add(FormFinding.of("D21", "signature", "JOINT_SIGNATURE"));
        }
        return signed;
    }

    /** One signature of several under the same form; its files were sent by the delegation that wrote it. */
    Signed jointly(ClaimDraft draft, Signature signature, Actor actor) {
        return tested(draft.form(), delegations.members(Set.of(draft.state())), draft.cures(), signature, actor);
    }

    private Signed tested(ClaimForm typed, Set<String> owners, Long caseId, Signature signature, Actor actor) {
        FormFiles.Resolved resolved = tests.require(typed, owners, caseId);
        delegations.requireSigner(actor, typed.claimants());
        String hash = FormFiles.hashOf(resolved.form());
        Signing.require(signature, actor, hash);
        return new Signed(
                resolved.form(),
                resolved.form(),
                hash,
                signature,
                resolved,
                owners,
                new ArrayList<>(tests.check(resolved)));
    }

    /** The same signed form for each of its respondents: title and checks are those of the single case. */
    List<Signed> each(Signed signed) {
        List<Signed> all = new ArrayList<>();
        if (signed.whole().otherRespondents().isEmpty()) {
            all.add(signed);
            return all;
        }
        for (String respondent : respondents(signed.whole())) {
            ClaimForm form = signed.whole().against(respondent, delegations.titleFor(signed.whole(), respondent));
            List<FormFinding> open =
                    new ArrayList<>(tests.check(signed.resolved().of(form)));
            signed.open().stream()
                    .filter(finding -> "D21".equals(finding.code()))
                    .forEach(open::add);
            all.add(new Signed(
                    form, signed.whole(), signed.hash(), signed.signature(), signed.resolved(), signed.owners(), open));
        }
        return all;
    }

    private static List<String> respondents(ClaimForm whole) {
        List<String> codes = new ArrayList<>();
        codes.add(whole.respondent());
        codes.addAll(whole.otherRespondents());
        return codes;
    }

    /** Puts form, files and claims on file and writes the line. */
    void keep(CaseFile file, Signed signed, int no, Actor actor, NewEntry line) {
        FilingPapers.Kept kept = papers.keep(file, signed.form(), signed.whole(), signed.owners(), actor);
        claims.add(new FiledForm(
                file.id(), no, kept.form(), signed.hash(), actor.id(), signed.signature(), intake.instant()));
        claims.replace(file.id(), kept.form());
        docket.record(file, line.documents(kept.papers()).args(signed.hash()));
    }

    /** The examination begins, with the days the Rules give for it. */
    void open(CaseFile file, Signed signed) {
        intake.open(file, signed.form(), signed.open());
    }

    FilingReceipt receipt(CaseFile file, List<String> together) {
        FiledForm form = claims.latest(file.id());
        return new FilingReceipt(
                file.id(), file.reference(), form.filedAt(), form.formHash(), intake.openFindings(file.id()), together);
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
