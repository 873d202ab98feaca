package comity.packages;

import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.stay.PackageStays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What fires when what it waits for is verified, and what a breach leaves standing (S07, the table of dependencies). */
@ApplicationScoped
public class PackageCourse {

    @Inject
    PackageRecords records;

    @Inject
    CaseFiles files;

    @Inject
    PackageStays stays;

    @Inject
    PackageSettlement settlement;

    @Inject
    PackageNews news;

    @Inject
    TribunalCalendar calendar;

    /** From the record on: the linked cases stand still, and what waits for nothing has its turn. */
    void begin(SettlementPackage of, Actor actor) {
        records.items(of.id()).stream()
                .map(PackageItem::caseId)
                .filter(id -> id != null)
                .distinct()
                .forEach(id -> stays.begin(files.find(id), of.number(), actor));
        advance(of, actor);
    }

    /** Opens every item whose turn has come; a case whose turn has come is settled. */
    void advance(SettlementPackage of, Actor actor) {
        List<PackageItem> items = records.items(of.id());
        boolean moved = true;
        while (moved) {
            moved = false;
            Set<Integer> verified = verified(items);
            for (PackageItem item : items) {
                if (item.status() == PackageItem.Status.WAITING && verified.containsAll(item.waitsFor())) {
                    fire(of, item, items, actor);
                    moved = true;
                }
            }
        }
        boolean breached = items.stream().anyMatch(item -> item.status() == PackageItem.Status.BREACHED);
        if (items.stream().allMatch(PackageItem::isVerified)) {
            of.perform(calendar.instant());
            news.tell(of, "package.performed", null, Actor.registry());
        } else if (!breached && of.status() == SettlementPackage.Status.BREACHED) {
            of.healed();
        }
    }

    private static Set<Integer> verified(List<PackageItem> items) {
        Set<Integer> verified = new HashSet<>();
        items.stream().filter(PackageItem::isVerified).forEach(item -> verified.add(item.no()));
        return verified;
    }

    private void fire(SettlementPackage of, PackageItem item, List<PackageItem> items, Actor actor) {
        Instant now = calendar.instant();
        if (item.kind() == ItemKind.CASE) {
            item.verify(null, null, now);
            settlement.settle(of, item, items, actor);
            news.verified(of.number(), item.id());
        } else {
            item.open(now, due(of, item, now));
            news.due(of, item, calendar);
            news.opened(of.number(), item.id());
        }
    }

    /** On its day; where its turn came later, as long after that as it had from the record. */
    private Instant due(SettlementPackage of, PackageItem item, Instant now) {
        if (item.dueOn() == null) {
            return null;
        }
        LocalDate today = calendar.dayOf(now);
        LocalDate day = item.dueOn();
        if (!today.isBefore(day)) {
            day = today.plusDays(Math.max(1, ChronoUnit.DAYS.between(calendar.dayOf(of.recordedAt()), item.dueOn())));
        }
        return calendar.endOf(calendar.nextWorkingDay(day));
    }

    /** The day of an item has passed: the stay of what waits for it ends; everything else stands. */
    void breach(SettlementPackage of, PackageItem item) {
        List<PackageItem> items = records.items(of.id());
        Set<Integer> waiting = waitingFor(item.no(), items);
        boolean resumed = false;
        for (PackageItem other : items) {
            boolean right = waiting.contains(other.no()) && other.status() == PackageItem.Status.WAITING;
            if (right && other.caseId() != null) {
                CaseFile file = files.find(other.caseId());
                resumed |= stays.end(file, of.number());
            }
        }
        item.breach(calendar.instant(), resumed ? PackageItem.Remedy.RESUMED : PackageItem.Remedy.NCMP);
        of.breached();
        news.item(of, "package.breached", item, item.giver(), Actor.registry());
    }

    /** Numbers of what waits for an item, directly or through others. */
    static Set<Integer> waitingFor(int no, List<PackageItem> items) {
        Set<Integer> waiting = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (PackageItem item : items) {
                boolean waits =
                        item.waitsFor().contains(no) || item.waitsFor().stream().anyMatch(waiting::contains);
                grown |= waits && waiting.add(item.no());
            }
        }
        return waiting;
    }
}
