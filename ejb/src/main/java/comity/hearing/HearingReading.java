package comity.hearing;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What may be read of hearings: the calendar by everyone, questions and lists within their class. */
@ApplicationScoped
@Transactional
public class HearingReading {

    @Inject
    Hearings hearings;

    @Inject
    AccessPolicy policy;

    @Inject
    TribunalCalendar calendar;

    public List<HearingRow> month(YearMonth month) {
        Instant from =
                month.atDay(1).minusDays(20).atStartOfDay(calendar.zone()).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(calendar.zone()).toInstant();
        return hearings.between(from, to);
    }

    public List<HearingRow> next(int most) {
        return hearings.next(calendar.today().atStartOfDay(calendar.zone()).toInstant(), most);
    }

    /** The hearing of a case as far as the reader may see it; the case itself is open to him. */
    public HearingSummary of(Long caseId, Actor actor) {
        return find(caseId, actor).orElseThrow(NoHearing::new);
    }

    public Optional<HearingSummary> find(Long caseId, Actor actor) {
        boolean closed = !policy.readable(actor, caseId).contains(AccessClass.PTY);
        return hearings.ofCase(caseId).map(hearing -> summary(hearing, closed));
    }

    private HearingSummary summary(Hearing hearing, boolean closed) {
        return new HearingSummary(
                hearing.id(),
                hearing.state(),
                hearing.room(),
                hearing.stream(),
                hearing.languages(),
                hearing.opensAt(),
                hearing.days(),
                hearing.closedParts(),
                hearing.noticeAt(),
                hearing.openedAt(),
                hearing.resumesAt(),
                hearing.roseAt(),
                hearing.closedAt(),
                hearing.absent(),
                hearing.speakers().stream()
                        .map(line -> new HearingSummary.Speaks(line.side(), line.speaker(), line.minutes()))
                        .toList(),
                hearing.participants().stream()
                        .map(p -> new HearingSummary.Came(p.side(), p.person(), p.capacity()))
                        .toList(),
                closed ? List.of() : witnesses(hearing),
                closed ? List.of() : questions(hearing),
                closed ? List.of() : corrections(hearing));
    }

    private List<HearingSummary.Witness> witnesses(Hearing hearing) {
        return hearings.witnesses(hearing.id()).stream()
                .map(w -> new HearingSummary.Witness(w.side(), w.kind(), w.person(), w.subject(), w.filedAt()))
                .toList();
    }

    private List<HearingSummary.Question> questions(Hearing hearing) {
        return hearings.questions(hearing.id()).stream()
                .map(q -> new HearingSummary.Question(
                        q.id(), q.judge(), q.side(), q.words(), q.askedAt(), q.answer(), q.answeredAt()))
                .toList();
    }

    private List<HearingSummary.Correction> corrections(Hearing hearing) {
        return hearings.corrections(hearing.id()).stream()
                .map(c -> new HearingSummary.Correction(c.side(), c.passage(), c.reads(), c.filedAt()))
                .toList();
    }
}
