package comity.packages;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.party.Signatories;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells of a package: on the docket of each linked case, to the focal points of its States, and to its process. */
@ApplicationScoped
public class PackageNews {

    static final String TASK = "record-package";

    @Inject
    PackageRoom room;

    @Inject
    PackageSignals signals;

    @Inject
    PackageRecordPaper paper;

    @Inject
    PackageNotices notices;

    @Inject
    Docket docket;

    @Inject
    Signatories signatories;

    @Inject
    WorkList workList;

    void tell(SettlementPackage of, String kind, String state, Actor actor) {
        List<String> args = state == null ? List.of(of.number()) : List.of(of.number(), signatories.name(state));
        lines(of, kind, args, state, null, actor);
        notices.tell(of, kind, args, actor);
    }

    void item(SettlementPackage of, String kind, PackageItem item, String state, Actor actor) {
        List<String> args = List.of(of.number(), String.valueOf(item.no()), signatories.name(state));
        lines(of, kind, args, state, null, actor);
        notices.tell(of, kind, args, actor);
    }

    /** Its turn has come and it has a day: the giver and all others are told of it. */
    void due(SettlementPackage of, PackageItem item, TribunalCalendar calendar) {
        if (item.dueAt() == null) {
            return;
        }
        String day = calendar.dayOf(item.dueAt().minusMillis(1)).toString();
        List<String> args = List.of(of.number(), String.valueOf(item.no()), signatories.name(item.giver()), day);
        lines(of, "package.itemDue", args, null, null, Actor.registry());
        notices.tell(of, "package.itemDue", args, Actor.registry());
    }

    void given(SettlementPackage of, PackageItem item, Document given, String state, Actor actor) {
        List<String> args = List.of(of.number(), String.valueOf(item.no()), signatories.name(state));
        lines(of, "package.given", args, state, given, actor);
        notices.tell(of, "package.given", args, actor);
    }

    /** The record, public unless sealed, on each docket. */
    void recorded(SettlementPackage of, Actor actor) {
        AccessClass readers = of.sealed() ? AccessClass.PTY : AccessClass.PUB;
        for (CaseFile file : room.files(of)) {
            docket.record(
                    file,
                    NewEntry.of("package.recorded")
                            .by(actor, Side.TRIBUNAL)
                            .access(readers)
                            .stage("S07")
                            .document(paper.print(of, file, readers))
                            .args(of.number()));
            workList.close(file.id(), TASK, of.number());
        }
        notices.tell(of, "package.recorded", List.of(of.number()), actor);
    }

    private void lines(
            SettlementPackage of, String kind, List<String> args, String state, Document given, Actor actor) {
        for (CaseFile file : room.files(of)) {
            NewEntry line = NewEntry.of(kind)
                    .by(actor, state == null || actor.isSystem() ? Side.TRIBUNAL : PackageRoom.sideOf(file, state))
                    .access(of.isRecorded() && !of.sealed() ? AccessClass.PUB : AccessClass.PTY)
                    .stage("S07")
                    .args(args.toArray(String[]::new));
            docket.record(
                    file, given == null ? line : line.access(AccessClass.PTY).document(given));
        }
    }

    void askRegistrar(SettlementPackage of) {
        room.cases(of).stream()
                .findFirst()
                .ifPresent(id -> workList.open(
                        new NewWorkItem(id, TASK, of.number(), "registrar", PackageSigning.LIMIT, of.notifyBy())));
        notices.tellRegistrar(of);
    }

    void escalate(SettlementPackage of) {
        room.cases(of).forEach(id -> workList.escalate(id, TASK, "president"));
    }

    void signed(String number, String state) {
        signals.signed(number, state);
    }

    void declined(String number) {
        signals.declined(number);
    }

    void running(String number) {
        signals.recorded(number);
    }

    void opened(String number, Long itemId) {
        signals.opened(number, itemId);
    }

    void verified(String number, Long itemId) {
        signals.verified(number, itemId);
    }
}
