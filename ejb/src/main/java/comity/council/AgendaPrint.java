package comity.council;

import comity.docket.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the rows of a meeting together for its readers, by name. */
record AgendaPrint(Map<String, String> names, Map<Long, CaseFile> cases, Map<Long, List<DelegateView>> views) {

    MeetingRow row(CouncilMeeting meeting, LocalDate today, List<Attendance> attendance, List<AgendaItem> items) {
        List<AgendaRow> agenda = new ArrayList<>();
        items.forEach(item -> agenda.add(row(item, agenda.size() + 1)));
        return new MeetingRow(
                meeting.number(),
                meeting.day(),
                MeetingRow.stage(meeting, today),
                meeting.closedAt(),
                meeting.chair(),
                meeting.note(),
                said(attendance, true),
                said(attendance, false),
                List.copyOf(agenda));
    }

    private List<String> said(List<Attendance> attendance, boolean coming) {
        return attendance.stream()
                .filter(row -> row.coming() == coming)
                .map(row -> name(row.state()))
                .sorted()
                .toList();
    }

    private AgendaRow row(AgendaItem item, int number) {
        CaseFile file = cases.get(item.caseId());
        AgendaRow.Objection objection = item.objectedAt() == null
                ? null
                : new AgendaRow.Objection(name(item.objecting()), item.objectedAt(), item.objection());
        return new AgendaRow(
                item.id(),
                number,
                item.matter(),
                item.consideration(),
                file.reference(),
                file.title(),
                byName(file.claimants()),
                name(file.respondent()),
                item.addedAt(),
                objection,
                item.outcome(),
                item.settledAt(),
                byName(item.present()),
                byName(item.rejecting()),
                views.getOrDefault(item.id(), List.of()).stream()
                        .map(view ->
                                new AgendaRow.View(name(view.state()), view.words(), view.rejects(), view.saidAt()))
                        .toList());
    }

    private List<String> byName(List<String> codes) {
        return codes.stream().map(this::name).sorted().toList();
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
