package comity.hearing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The papers of a hearing and the dates that count backwards from it. */
@ApplicationScoped
public class HearingPapers {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling documents;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Clock clock;

    /** TL-49: refuses a first day nearer than the notice. */
    void requireNotice(CaseFile file, Instant opensAt, Instant now) {
        var limit = limits.of("TL-49", file.urgent());
        if (!now.isBefore(calendar.before(opensAt, limit))) {
            Instant earliest = calendar.due(now, limit, 0, 0);
            throw new NoticeTooShort(earliest);
        }
    }

    /** TL-95: the end of the day so long before the hearing. */
    Instant listsDue(Instant opensAt, CaseFile file) {
        return calendar.before(opensAt, limits.of("TL-95", file.urgent()));
    }

    Document notice(CaseFile file, Hearing hearing) {
        PaperTexts t = PaperTexts.of("hearing", file.language());
        Paper.Composer paper = begin(file, t, "notice")
                .meta(t.text("opens"), day(file, hearing.opensAt()))
                .meta(t.text("days"), String.valueOf(hearing.days()))
                .meta(t.text("room"), hearing.room())
                .meta(t.text("stream"), hearing.stream())
                .meta(t.text("languages"), String.join(", ", hearing.languages()))
                .meta(t.text("closedParts"), hearing.closedParts());
        List<List<String>> rows = new ArrayList<>();
        hearing.speakers()
                .forEach(line -> rows.add(
                        List.of(t.text("side." + line.side()), line.speaker(), String.valueOf(line.minutes()))));
        if (!rows.isEmpty()) {
            paper.table(
                    t.text("speakers"), List.of(t.text("side"), t.text("speaker"), t.text("minutes.allowed")), rows);
        }
        return print(file, "hearing-schedule", t.text("notice"), AccessClass.PUB, paper.done());
    }

    Document list(CaseFile file, Side side, NameWitnesses list, Actor actor) {
        PaperTexts t = PaperTexts.of("hearing", file.language());
        List<List<String>> rows = new ArrayList<>();
        list.named().forEach(named -> rows.add(List.of(t.text("kind." + named.kind()), named.name(), named.subject())));
        Paper.Composer paper = begin(file, t, "list")
                .meta(t.text("side"), t.text("side." + side))
                .meta(t.text("filedBy"), actor.name())
                .table(t.text("list"), List.of(t.text("capacity"), t.text("person"), t.text("subject")), rows);
        return print(file, "witness-list", t.text("list"), AccessClass.PTY, paper.done());
    }

    Document answer(CaseFile file, HearingQuestion question, Actor actor) {
        PaperTexts t = PaperTexts.of("hearing", file.language());
        Paper.Composer paper = begin(file, t, "answer")
                .meta(t.text("side"), t.text("side." + question.side()))
                .meta(t.text("filedBy"), actor.name())
                .heading(2, t.text("question", question.judge()))
                .quote(question.words())
                .heading(2, t.text("answerHeading"))
                .text(question.answer());
        return print(file, "answer", t.text("answer"), AccessClass.PTY, paper.done());
    }

    Document corrections(CaseFile file, Side side, CorrectTranscript filed, Actor actor) {
        PaperTexts t = PaperTexts.of("hearing", file.language());
        List<List<String>> rows = new ArrayList<>();
        filed.passages().forEach(passage -> rows.add(List.of(passage.place(), passage.reads())));
        Paper.Composer paper = begin(file, t, "corrections")
                .meta(t.text("side"), t.text("side." + side))
                .meta(t.text("filedBy"), actor.name())
                .table(t.text("corrections"), List.of(t.text("place"), t.text("reads")), rows);
        return print(file, "transcript", t.text("corrections"), AccessClass.PTY, paper.done());
    }

    private Paper.Composer begin(CaseFile file, PaperTexts t, String heading) {
        return Paper.of(file.language(), t.text(heading), clock.instant())
                .reference(file.reference())
                .title(file.title());
    }

    private Document print(CaseFile file, String type, String title, AccessClass accessClass, Paper paper) {
        NewDocument meta = new NewDocument(file.id(), type, null, title, accessClass, Side.TRIBUNAL, file.language());
        return documents.print(file.id(), meta, papers.print(paper));
    }

    private String day(CaseFile file, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(file.language()))
                .withZone(calendar.zone())
                .format(at);
    }
}
