package comity.packages;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Each State signs the whole; the Registrar records what all have signed (S07, TL-82). */
@ApplicationScoped
@Transactional
public class PackageSigning {

    static final String LIMIT = "TL-82";

    @Inject
    PackageRoom room;

    @Inject
    PackageRecords records;

    @Inject
    PackageNews news;

    @Inject
    PackageCourse course;

    @Inject
    AccessPolicy policy;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    public void sign(String number, Actor actor) {
        SettlementPackage signed = room.enter(number);
        String state = room.require(signed, actor);
        PackageSignature row = requireUnsigned(signed, state);
        row.sign(actor.name(), actor.id(), calendar.instant());
        if (records.signatures(signed.id()).stream().allMatch(PackageSignature::isSigned)) {
            Instant now = calendar.instant();
            boolean urgent = room.files(signed).stream().anyMatch(CaseFile::urgent);
            signed.signed(now, calendar.due(now, limits.of(LIMIT, urgent), 0, 0));
            news.askRegistrar(signed);
        }
        news.tell(signed, "package.signed", state, actor);
        news.signed(signed.number(), state);
    }

    /** A State that will not sign ends the package. */
    public void decline(String number, Actor actor) {
        SettlementPackage declined = room.enter(number);
        String state = room.require(declined, actor);
        requireUnsigned(declined, state);
        declined.decline(calendar.instant());
        news.tell(declined, "package.declined", state, actor);
        news.declined(declined.number());
    }

    private PackageSignature requireUnsigned(SettlementPackage of, String state) {
        return records.signatures(of.id()).stream()
                .filter(row -> of.status() == SettlementPackage.Status.PROPOSED)
                .filter(row -> row.state().equals(state) && !row.isSigned())
                .findFirst()
                .orElseThrow(PackageSigned::new);
    }

    /** The Registrar records: linked cases stand still, items run. A late record is a record. */
    public void record(String number, Actor actor) {
        SettlementPackage recorded = room.enter(number);
        if (!policy.isRegistrar(actor)) {
            room.require(recorded, actor);
            throw new PackageNotYours();
        }
        if (recorded.status() != SettlementPackage.Status.SIGNED) {
            throw new PackageNotSigned();
        }
        recorded.record(calendar.instant());
        news.recorded(recorded, actor);
        course.begin(recorded, actor);
        news.running(recorded.number());
    }

    /** TL-82 has run: it passes to the President. */
    public void overdue(Long packageId) {
        SettlementPackage late = room.enter(packageId);
        boolean past = late.notifyBy() != null && !calendar.instant().isBefore(late.notifyBy());
        if (past && late.status() == SettlementPackage.Status.SIGNED && !late.overdue()) {
            late.lapse();
            news.escalate(late);
        }
    }

    /** For the process: whose signatures are awaited, when TL-82 ends. */
    public List<String> unsigned(Long packageId) {
        return records.signatures(packageId).stream()
                .filter(row -> !row.isSigned())
                .map(PackageSignature::state)
                .toList();
    }

    public Instant recordedBy(Long packageId) {
        return records.find(packageId).notifyBy();
    }
}
