package comity.extension;

import comity.access.Side;
import comity.deadline.Deadline;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.docket.CaseFile;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the table of section 4 lets be asked, by whom and for how many days. */
@ApplicationScoped
public class ExtensionRules {

    private static final int REASONS_MOST = 2000;

    /** What two States may agree on has no end in the Rules; a calendar has. */
    private static final int DAYS_MOST = 3650;

    @Inject
    TimeLimits limits;

    @Inject
    ExtensionRecords records;

    @Inject
    Clock clock;

    TimeLimit table(Deadline limit) {
        return limits.of(limit.code(), limit.urgent());
    }

    /** Days that can still be asked for; zero where the limit is not extended. */
    int most(Deadline limit) {
        TimeLimit row = table(limit);
        return row.byAgreement() ? DAYS_MOST : Math.max(0, row.capDays().orElse(0) - limit.extensionDays());
    }

    /** A party asks for its own time, and for that of the Tribunal where an event of both is fixed by it (TL-50). */
    static boolean concerns(Deadline limit, Side side) {
        return switch (limit.obligor()) {
            case CLM -> side == Side.CLM;
            case RSP -> side == Side.RSP;
            case BOTH, REG -> side.isParty();
            case TP, PRS, PNL, COU, NOBODY -> false;
        };
    }

    /** Whether the reader could ask now. */
    boolean mayAsk(Deadline limit, Side side) {
        return limit.isRunning()
                && !limit.held()
                && limit.dueAt() != null
                && clock.instant().isBefore(limit.dueAt())
                && concerns(limit, side)
                && most(limit) > 0
                && records.onLimit(limit.caseId(), limit.id())
                        .filter(row -> row.isByOrder() || row.isOpen())
                        .isEmpty();
    }

    void require(Deadline limit) {
        if (limit.state() == Deadline.State.EXPIRED || (limit.isRunning() && limit.isPast(clock.instant()))) {
            throw new DeadlinePassed(limit.code(), limit.dueAt());
        }
        if (!limit.isRunning()) {
            throw new NothingToExtend();
        }
        if (most(limit) == 0) {
            throw new NotExtendable(limit.code());
        }
        records.onLimit(limit.caseId(), limit.id())
                .filter(row -> row.isByOrder() || row.isOpen())
                .ifPresent(row -> {
                    throw new ExtensionAsked();
                });
    }

    static void requireLimit(RequestExtension asked) {
        if (asked.limitId() == null) {
            PaperIncomplete.check("X7")
                    .that(false, "limit", "LIMIT_NOT_RUNNING")
                    .required("reasons", asked.reasons(), REASONS_MOST)
                    .done();
        }
    }

    void requireWords(Deadline limit, int days, String reasons) {
        int most = most(limit);
        PaperIncomplete.check("X7")
                .required("reasons", reasons, REASONS_MOST)
                .that(days >= 1 && days <= most, "days", "DAYS_OUT_OF_REACH", most)
                .done();
    }

    void requireRuling(ExtensionRequest request, Authority authority, boolean granted, int days, String words) {
        int most =
                authority == Authority.REGISTRAR ? Math.min(request.days(), Authority.REGISTRAR_MOST) : request.days();
        PaperIncomplete.check("X7")
                .required("ruling", words, REASONS_MOST)
                .that(!granted || (days >= 1 && days <= most), "grantedDays", "DAYS_OUT_OF_REACH", most)
                .done();
    }

    static void requireAnswer(boolean consents, String words) {
        PaperIncomplete.Check check = PaperIncomplete.check("TL-86").optional("answer", words, REASONS_MOST);
        if (!consents) {
            check.required("answer", words, REASONS_MOST);
        }
        check.done();
    }

    /** Before registration, and before the claim has reached it, there is no other side to hear. */
    static boolean hasOtherSide(CaseFile file) {
        return file.registeredAt() != null && file.servedAt() != null;
    }

    static Obligor obligor(Side side) {
        return side == Side.CLM ? Obligor.CLM : Obligor.RSP;
    }
}
