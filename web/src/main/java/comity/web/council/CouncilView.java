package comity.web.council;

import comity.council.AgendaRow;
import comity.council.CouncilReading;
import comity.council.DelegateSeat;
import comity.council.MeetingRow;
import comity.council.Member;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Council as everybody reads it: meetings, one meeting with its agenda, views and record. */
@Named
@RequestScoped
public class CouncilView {

    private static final int DOTS_A_LINE = 12;

    /** One Signatory in the picture of a roll-call: a square rejects, a disc does not. */
    public record Dot(String css, String x, String y, String radius) {}

    @Inject
    CouncilReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private String number;
    private MeetingRow meeting;
    private List<MeetingRow> ahead;
    private List<MeetingRow> past;
    private DelegateSeat seat;

    /** Finds the meeting, or refuses it as absent. */
    public void load() {
        meeting = reading.of(number);
    }

    public MeetingRow getMeeting() {
        return meeting;
    }

    public List<MeetingRow> getAhead() {
        if (ahead == null) {
            ahead = reading.ahead();
        }
        return ahead;
    }

    public MeetingRow getNext() {
        return getAhead().isEmpty() ? null : getAhead().get(0);
    }

    private List<MeetingRow> past() {
        if (past == null) {
            past = reading.before(MeetingsResource.day(request.getParameter("after")), MeetingsResource.PAGE + 1);
        }
        return past;
    }

    public List<MeetingRow> getPast() {
        return past().subList(0, Math.min(past().size(), MeetingsResource.PAGE));
    }

    /** Address of the meetings before these, or nothing. */
    public String getOlder() {
        return past().size() <= MeetingsResource.PAGE
                ? ""
                : request.getContextPath() + "/council/agenda?after="
                        + Keyset.cursor(getPast().get(MeetingsResource.PAGE - 1).day());
    }

    public List<Member> getMembers() {
        return reading.members();
    }

    public DelegateSeat getSeat() {
        if (seat == null) {
            seat = reading.seat(number, actor.actor());
        }
        return seat;
    }

    /** Claimants and respondent in the reader's language. */
    public String parties(AgendaRow item) {
        return texts.of("docket.versus", String.join(", ", item.claimants()), item.respondent());
    }

    /** What an open item is about and what becomes of it by itself. */
    public String explanation(AgendaRow item) {
        if (!item.matter().isDecided()) {
            return texts.get("council.explain." + item.matter());
        }
        String key = "council.explain." + item.matter() + "." + item.consideration();
        AgendaRow.Objection objection = item.objection();
        return objection == null ? texts.get(key) : texts.of(key + ".objected", objection.signatory(), objection.at());
    }

    public String names(List<String> signatories) {
        return signatories.isEmpty() ? texts.get("council.nobody") : String.join(", ", signatories);
    }

    /** Shape beside the stage of a meeting. */
    public String mark(MeetingRow row) {
        return switch (row.stage()) {
            case AHEAD -> "todo";
            case TODAY -> "run";
            case HELD -> "held";
            case CLOSED -> "done";
        };
    }

    /** Shape beside what an item came to. */
    public String markOf(AgendaRow item) {
        if (item.open()) {
            return "run";
        }
        return "ESTABLISHED".equals(item.outcome()) ? "ok" : "REJECTED".equals(item.outcome()) ? "no" : "held";
    }

    /** Items at which names were called. */
    public List<AgendaRow> getCalled() {
        return meeting.items().stream()
                .filter(item -> !item.present().isEmpty())
                .toList();
    }

    /** Those present at a roll-call, those who rejected first. */
    public List<Dot> dots(AgendaRow item) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < item.present().size(); i++) {
            boolean rejects = i < item.rejecting().size();
            dots.add(new Dot(
                    rejects ? "b" : "a",
                    String.format(Locale.ROOT, "%.1f", i % DOTS_A_LINE * 25.5),
                    String.valueOf(i / DOTS_A_LINE * 32),
                    rejects ? "0" : "9"));
        }
        return dots;
    }

    public int height(AgendaRow item) {
        return (item.present().size() + DOTS_A_LINE - 1) / DOTS_A_LINE * 32;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }
}
