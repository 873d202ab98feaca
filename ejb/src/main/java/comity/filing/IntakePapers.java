package comity.filing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the papers of the intake: form, receipt, examination sheet, notices, certificate. */
@ApplicationScoped
public class IntakePapers {

    @Inject
    Papers printer;

    @Inject
    DocumentFiling documents;

    @Inject
    Documents papers;

    @Inject
    Signatories signatories;

    @Inject
    TribunalCalendar calendar;

    Document form(CaseFile file, FiledForm filed) {
        Paper.Composer paper = head(file, "claim-form", filed.filedAt())
                .meta(words(file).text("meta.version"), String.valueOf(filed.no()))
                .meta(words(file).text("meta.hash"), filed.formHash());
        new ClaimFormPaper(words(file), CheckTexts.of(file.language()), signatories).write(filed.form(), paper);
        paper.signed(filed.signedName(), words(file).text("agent"), stamp(file, filed.filedAt()));
        return print(file, "claim-form", AccessClass.SIG, Side.CLM, paper);
    }

    Document receipt(CaseFile file, FiledForm filed) {
        PaperTexts words = words(file);
        List<Document> exhibits = papers.ofCase(file.id(), "exhibit");
        Paper.Composer paper = head(file, "filing-receipt", filed.filedAt())
                .meta(words.text("meta.received"), stamp(file, filed.filedAt()))
                .meta(words.text("meta.signed"), filed.signedName())
                .meta(words.text("meta.hash"), filed.formHash())
                .text(words.text("receipt.text"));
        if (!exhibits.isEmpty()) {
            paper.table(
                    words.text("receipt.exhibits"),
                    List.of(words.text("number"), words.text("title"), "SHA-256"),
                    exhibits.stream()
                            .filter(exhibit -> exhibit.number() != null)
                            .map(exhibit -> List.of(exhibit.number(), exhibit.title(), exhibit.sha256()))
                            .toList());
        }
        return print(file, "filing-receipt", AccessClass.PTY, Side.CLM, paper);
    }

    Document sheet(CaseFile file, Examination examination, Actor clerk) {
        PaperTexts words = words(file);
        CheckTexts names = CheckTexts.of(file.language());
        Paper.Composer paper = head(file, "examination-sheet", calendar.instant())
                .meta(words.text("meta.round"), String.valueOf(examination.round()))
                .table(
                        words.text("sheet.points"),
                        List.of(words.text("number"), words.text("point"), words.text("verdict"), words.text("remark")),
                        examination.points().stream()
                                .map(point -> List.of(
                                        point.code(),
                                        names.name(point.code()),
                                        words.text("verdict." + point.verdict()),
                                        ClaimFormPaper.cell(point.text())))
                                .toList())
                .signed(clerk.name(), words.text("clerk"), stamp(file, calendar.instant()));
        return print(file, "examination-sheet", AccessClass.REG, Side.TRIBUNAL, paper);
    }

    Document notice(CaseFile file, List<Point> deficient, Instant cureBefore, Actor clerk) {
        PaperTexts words = words(file);
        CheckTexts names = CheckTexts.of(file.language());
        Paper.Composer paper =
                head(file, "deficiency-notice", calendar.instant()).text(words.text("notice.text"));
        for (Point point : deficient) {
            paper.heading(3, point.code() + "  " + names.name(point.code())).text(point.text());
        }
        paper.text(words.text("notice.limit", day(file, cureBefore)))
                .signed(clerk.name(), words.text("registry"), stamp(file, calendar.instant()));
        return print(file, "deficiency-notice", AccessClass.REG, Side.CLM, paper);
    }

    /** A reasoned act of the Registrar or the President: refusal, review, referral. */
    Document reasoned(CaseFile file, String type, String outcome, String reasons, Actor by, String office) {
        PaperTexts words = words(file);
        Paper.Composer paper = head(file, type, calendar.instant())
                .text(words.text("act." + outcome))
                .heading(2, words.text("reasons"));
        reasons.lines().filter(line -> !line.isBlank()).forEach(paper::text);
        paper.signed(by.name(), words.text(office), stamp(file, calendar.instant()));
        return print(file, type, AccessClass.REG, Side.CLM, paper);
    }

    /** The Registrar's referral: seen by registry and President only. */
    Document referral(CaseFile file, ReferralGround ground, String reasons, Actor registrar) {
        PaperTexts words = words(file);
        Paper.Composer paper = head(file, "referral", calendar.instant())
                .text(words.text("act.referred." + ground))
                .heading(2, words.text("reasons"));
        reasons.lines().filter(line -> !line.isBlank()).forEach(paper::text);
        paper.signed(registrar.name(), words.text("registrar"), stamp(file, calendar.instant()));
        return print(file, "referral", AccessClass.REG, Side.TRIBUNAL, paper);
    }

    /** FX-01: the invitation to a respondent that is no Signatory. */
    Document invitation(CaseFile file, String reasons, Instant until, Actor president) {
        PaperTexts words = words(file);
        Paper.Composer paper = head(file, "acceptance-invitation", calendar.instant())
                .text(words.text("act.invited", signatories.name(file.respondent()), day(file, until)))
                .heading(2, words.text("reasons"));
        reasons.lines().filter(line -> !line.isBlank()).forEach(paper::text);
        paper.signed(president.name(), words.text("president"), stamp(file, calendar.instant()));
        return print(file, "acceptance-invitation", AccessClass.REG, Side.CLM, paper);
    }

    /** FX-01 has run: refused for want of acceptance. */
    Document unaccepted(CaseFile file) {
        PaperTexts words = words(file);
        Instant now = calendar.instant();
        Paper.Composer paper = head(file, "refusal-notice", now)
                .text(words.text("act.unaccepted", signatories.name(file.respondent())))
                .signed(words.text("registry"), "", stamp(file, now));
        return print(file, "refusal-notice", AccessClass.REG, Side.CLM, paper);
    }

    Document certificate(CaseFile file, List<Claim> claims, Actor registrar) {
        PaperTexts words = words(file);
        Paper.Composer paper = head(file, "registration-certificate", file.registeredAt())
                .meta(words.text("meta.filed"), file.filingReference() + ", " + stamp(file, file.filedAt()))
                .meta(words.text("meta.track"), words.text("track." + file.track()))
                .text(words.text("certificate.text", file.docketNumber()))
                .table(
                        words.text("certificate.claims"),
                        List.of(words.text("number"), words.text("subject"), words.text("provisions")),
                        claims.stream()
                                .map(claim -> List.of(
                                        String.valueOf(claim.no()),
                                        ClaimFormPaper.cell(claim.category()),
                                        ClaimFormPaper.cell(String.join(", ", claim.provisions()))))
                                .toList())
                .heading(2, words.text("summary"));
        file.publicSummary().lines().filter(line -> !line.isBlank()).forEach(paper::text);
        paper.text(words.text("alleged"))
                .signed(registrar.name(), words.text("registrar"), stamp(file, file.registeredAt()));
        return print(file, "registration-certificate", AccessClass.PUB, Side.TRIBUNAL, paper);
    }

    private Paper.Composer head(CaseFile file, String type, Instant made) {
        PaperTexts words = words(file);
        return Paper.of(file.language(), words.text("paper." + type), made)
                .reference(file.reference())
                .title(file.title())
                .meta(
                        words.text("meta.claimant"),
                        file.claimants().stream().map(signatories::name).collect(Collectors.joining(", ")))
                .meta(words.text("meta.respondent"), signatories.name(file.respondent()));
    }

    private Document print(CaseFile file, String type, AccessClass readers, Side side, Paper.Composer paper) {
        String title = words(file).text("paper." + type);
        return documents.print(
                file.id(),
                new NewDocument(file.id(), type, null, title, readers, side, file.language()),
                printer.print(paper.done()));
    }

    private static PaperTexts words(CaseFile file) {
        return PaperTexts.of("filing", file.language());
    }

    private String stamp(CaseFile file, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words(file).locale())
                .withZone(calendar.zone())
                .format(at);
    }

    /** The last day of a limit whose end is stored as the following midnight. */
    private String day(CaseFile file, Instant exclusiveEnd) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words(file).locale())
                .format(calendar.dayOf(exclusiveEnd.minusMillis(1)));
    }
}
