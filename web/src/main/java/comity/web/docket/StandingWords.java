package comity.web.docket;

import comity.access.Side;
import comity.deadline.Obligor;
import comity.docket.CaseState;
import comity.overview.CaseDetail;
import comity.overview.Limit;
import comity.overview.Turn;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Puts into words where a case stands, who must act and what happens if the date passes. */
@RequestScoped
public class StandingWords {

    private static final Map<CaseState, String> STAGES = Map.ofEntries(
            Map.entry(CaseState.DRAFT, "S01"),
            Map.entry(CaseState.FILED, "S02"),
            Map.entry(CaseState.EXAMINATION, "S02"),
            Map.entry(CaseState.DEFICIENT, "S02"),
            Map.entry(CaseState.REGISTERED, "S04"),
            Map.entry(CaseState.SERVED, "S05"),
            Map.entry(CaseState.CONSULTATION, "S05"),
            Map.entry(CaseState.MEDIATION, "S06"),
            Map.entry(CaseState.PANEL_REQUESTED, "S08"),
            Map.entry(CaseState.PANEL_ESTABLISHED, "S09"),
            Map.entry(CaseState.COMPOSED, "S10"),
            Map.entry(CaseState.WRITTEN, "S13"),
            Map.entry(CaseState.PRELIMINARY, "S11"),
            Map.entry(CaseState.HEARING, "S19"),
            Map.entry(CaseState.DELIBERATION, "S20"),
            Map.entry(CaseState.INTERIM_REVIEW, "S21"),
            Map.entry(CaseState.DECIDED, "S23"),
            Map.entry(CaseState.APPEALED, "S24"),
            Map.entry(CaseState.ADOPTED, "S25"),
            Map.entry(CaseState.IMPLEMENTATION, "S26"),
            Map.entry(CaseState.COMPLIANCE, "S27"),
            Map.entry(CaseState.COUNTERMEASURES, "S28"),
            Map.entry(CaseState.STAYED, "X6"),
            Map.entry(CaseState.CLOSED, "S30"));

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    Standing of(CaseDetail detail) {
        Turn turn = detail.turn();
        String state = "where." + detail.state();
        boolean dated = turn != null && turn.dueAt() != null;
        String code = turn == null || turn.code() == null ? "" : turn.code();
        String where = detail.closeReason() == null
                ? texts.first(state + "." + code, state)
                : texts.get("closed." + detail.closeReason());
        return new Standing(
                where,
                texts.get(state + ".more"),
                STAGES.get(detail.state()),
                who(turn, detail),
                whoMore(turn, detail),
                code,
                dated ? turn.dueAt() : null,
                dated ? used(turn, clock.instant()) : 0,
                dated && !turn.dueAt().isAfter(clock.instant()),
                turn == null,
                dated ? null : whyNoDate(turn),
                dated ? otherwise(turn.code(), turn.effect()) : null);
    }

    /** X9: a limit that waits for a translation is nobody's fault, and is named all the same. */
    private String whyNoDate(Turn turn) {
        if (turn == null) {
            return texts.get("docket.standing.noDate.more");
        }
        return turn.code() == null ? "" : texts.of("docket.standing.still", turn.code());
    }

    /** What happens if the limit passes. */
    public String otherwise(String code, String effect) {
        return texts.first("else." + code, "effect." + effect);
    }

    String stage(CaseState state) {
        return STAGES.get(state);
    }

    private String who(Turn turn, CaseDetail detail) {
        return turn == null
                ? texts.get("who.NOBODY")
                : name(
                        turn.obligor(),
                        detail.claimantNames(),
                        detail.respondent().name());
    }

    /** The obligor by name where it is a party, else by office. */
    public String name(Obligor who, String claimants, String respondent) {
        return switch (who) {
            case CLM -> claimants;
            case RSP -> respondent;
            default -> texts.get("who." + who);
        };
    }

    String tribunal(Side side) {
        return texts.first("side." + side, "docket.lane.tribunal");
    }

    /** How a limit was moved from its first date; empty if it was not. */
    String moved(Limit limit) {
        String extended = limit.extensionDays() == 0 ? "" : texts.count("docket.extended", limit.extensionDays());
        String tolled = limit.tolledDays() == 0 ? "" : texts.count("docket.tolled", limit.tolledDays());
        String held = limit.held() ? texts.get("docket.held") : "";
        String awaiting = limit.awaiting() ? texts.get("translation.limit.waits") : "";
        return (held + " " + awaiting + " " + extended + " " + tolled).trim();
    }

    private String whoMore(Turn turn, CaseDetail detail) {
        if (turn == null) {
            return texts.get(detail.closeReason() == null ? "who.NOBODY.more" : "who.NOBODY.closed");
        }
        return texts.of(
                "who." + turn.obligor() + ".more",
                detail.claimantNames(),
                detail.respondent().name());
    }

    private static int used(Turn turn, Instant now) {
        long whole = Duration.between(turn.startedAt(), turn.dueAt()).toSeconds();
        long gone = Duration.between(turn.startedAt(), now).toSeconds();
        return whole <= 0 ? 100 : (int) Math.max(0, Math.min(100, gone * 100 / whole));
    }
}
