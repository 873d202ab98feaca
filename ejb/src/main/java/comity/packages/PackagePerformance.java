package comity.packages;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.serving.PaperIncomplete;
import comity.sideletter.SideLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Items are performed, reported on, verified, or their day passes (S07). */
@ApplicationScoped
@Transactional
public class PackagePerformance {

    private static final int WORDS_MOST = 2000;

    @Inject
    PackageRoom room;

    @Inject
    PackageRecords records;

    @Inject
    PackageCourse course;

    @Inject
    PackageNews news;

    @Inject
    DocumentFiling filing;

    @Inject
    SideLetters letters;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** The giver reports; what it gives is kept as later evidence. A promised letter is verified by its deposit. */
    public void give(GivePaper given, Actor actor) {
        SettlementPackage of = room.enter(given.number());
        String state = room.require(of, actor);
        PackageItem item = running(of, given.item());
        if (!state.equals(item.giver())) {
            throw new PackageNotYours();
        }
        boolean letter = item.kind() == ItemKind.SIDE_LETTER;
        PaperIncomplete.check("S07")
                .required("words", given.words(), WORDS_MOST)
                .that(!letter || isLetterOf(given.letter(), state), "letter", "NO_SUCH_LETTER")
                .done();
        Document paper = given.upload() == null ? null : attach(of, item, given.upload(), state, actor);
        records.add(new PackagePaper(
                item, given.words(), paper == null ? null : paper.id(), clock.instant(), state, actor.name()));
        news.given(of, item, paper, state, actor);
        if (letter) {
            item.letter(given.letter());
            verified(of, item, given.letter(), given.letter(), actor);
        }
    }

    private boolean isLetterOf(String number, String state) {
        return number != null
                && letters.byNumber(number)
                        .filter(letter -> letter.state().equals(state) && !letter.isWithdrawn())
                        .isPresent();
    }

    /** Evidence for the parties of a linked case; without one, for the Signatories. */
    private Document attach(SettlementPackage of, PackageItem item, Long upload, String state, Actor actor) {
        List<Long> cases = room.cases(of);
        Long caseId = cases.isEmpty() ? null : cases.get(0);
        NewDocument meta = new NewDocument(
                caseId,
                "package-paper",
                null,
                of.number() + " / " + item.no(),
                caseId == null ? AccessClass.SIG : AccessClass.PTY,
                cases.isEmpty() ? Side.PUB : PackageRoom.sideOf(room.files(of).get(0), state),
                "en");
        return filing.attach(upload, meta, actor);
    }

    public void verify(VerifyItem said, Actor actor) {
        SettlementPackage of = room.enter(said.number());
        boolean registrar = policy.isRegistrar(actor);
        String state = registrar ? null : room.require(of, actor);
        PackageItem item = running(of, said.item());
        boolean taker = item.taker() == null
                ? !item.giver().equals(state)
                : item.taker().equals(state);
        if (!registrar && !taker) {
            throw new PackageNotYours();
        }
        PaperIncomplete.check("S07").required("how", said.how(), WORDS_MOST).done();
        verified(of, item, registrar ? actor.name() : state, said.how(), actor);
    }

    private void verified(SettlementPackage of, PackageItem item, String by, String how, Actor actor) {
        item.verify(by, how, clock.instant());
        news.item(of, "package.itemVerified", item, item.giver(), actor);
        news.verified(of.number(), item.id());
        course.advance(of, actor);
    }

    private PackageItem running(SettlementPackage of, int no) {
        PackageItem item = room.item(of, no);
        if (!of.isRunning()) {
            throw new PackageNotRunning();
        }
        if (!item.isDue()) {
            throw new ItemNotOpen();
        }
        return item;
    }

    /** The day of an item has passed unless it was verified meanwhile. */
    public void pass(Long packageId, Long itemId) {
        SettlementPackage of = room.enter(packageId);
        PackageItem item = item(packageId, itemId);
        boolean past = item.dueAt() != null && !clock.instant().isBefore(item.dueAt());
        if (past && item.status() == PackageItem.Status.OPEN) {
            course.breach(of, item);
        }
    }

    /** For the process: the items, and how each of them stands. */
    public List<Long> items(Long packageId) {
        return records.items(packageId).stream().map(PackageItem::id).toList();
    }

    public PackageItem.Status status(Long packageId, Long itemId) {
        return item(packageId, itemId).status();
    }

    /** When an open item is due; null where it has no day. */
    public Instant dueAt(Long packageId, Long itemId) {
        return item(packageId, itemId).dueAt();
    }

    private PackageItem item(Long packageId, Long itemId) {
        return records.items(packageId).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow();
    }
}
